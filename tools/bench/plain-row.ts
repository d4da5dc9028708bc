import type { FactColumns } from '../../src/intake/fact-columns';
import { DESIGNATED, FEDERALLY_DESIGNATED, STATEMENT, says } from '../../src/intake/statements';
import { isBroadAlone, saysNotIdentified } from '../../src/classify/decide';

/** One row as rule engines want it: an object of plain facts, made before their time is taken. */
export type PlainRow = ReturnType<typeof plainRow>;

export function plainRow(facts: FactColumns, index: number) {
  const statements = facts.statements[index] ?? 0;
  return {
    district: facts.district[index] === 1,
    percentile: facts.percentile[index] ?? 0,
    groupPercentile: facts.groupPercentile[index] ?? 0,
    graduation: facts.graduation[index] ?? -1,
    participation: facts.participation[index] ?? -1,
    designated: says(statements, DESIGNATED),
    pending: says(statements, STATEMENT.designationPending),
    broadAlone: isBroadAlone(statements),
    namesLowest: says(statements, STATEMENT.lowestPerforming),
    namesGroups: says(statements, STATEMENT.lowGroups),
    namesFederal: says(statements, FEDERALLY_DESIGNATED),
    namesGraduation: says(statements, STATEMENT.lowGraduation),
    namesParticipation: says(statements, STATEMENT.lowParticipation),
    reasonsSpeak: says(statements, STATEMENT.reasonsSpeak),
    cellsSpeak: says(statements, STATEMENT.cellsSpeak),
    asksOverall: says(statements, STATEMENT.asksOverall),
    asksGroups: says(statements, STATEMENT.asksGroups),
    asksGraduation: says(statements, STATEMENT.asksGraduation),
    asksParticipation: says(statements, STATEMENT.asksParticipation),
    notFlagged: says(statements, STATEMENT.notFlagged),
    notIdentified: saysNotIdentified(statements),
    insufficientData: says(statements, STATEMENT.insufficientData),
  };
}
