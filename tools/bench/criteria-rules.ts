import { NEVER_LOW, type Rules } from '../../src/classify/rules';
import type { PlainRow } from './plain-row';

/** A condition on one row, in words that both rule engines have an expression for. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly fact: keyof PlainRow; readonly is: boolean }
  | { readonly fact: keyof PlainRow; readonly from: number; readonly to: number };

const holds = (fact: keyof PlainRow): Condition => ({ fact, is: true });
const fails = (fact: keyof PlainRow): Condition => ({ fact, is: false });
const all = (...conditions: readonly Condition[]): Condition => ({ all: conditions });
const any = (...conditions: readonly Condition[]): Condition => ({ any: conditions });

/** When each of the six criteria is met, in the rulebook's order, and then when a school is on watch. */
export function criteriaRules(rules: Rules): readonly Condition[] {
  const lowPercentile = upTo('percentile', 1, rules.lowPercentile);
  return [
    any(holds('designated'), holds('broadAlone')),
    any(
      holds('namesLowest'),
      all(
        fails('district'),
        lowPercentile,
        any(
          holds('designated'),
          holds('pending'),
          holds('broadAlone'),
          all(uncovered('asksOverall'), fails('insufficientData')),
        ),
      ),
    ),
    any(
      holds('namesGroups'),
      all(fails('district'), byNumber('groupPercentile', 1, rules.lowGroupPercentile, 'asksGroups')),
    ),
    holds('namesFederal'),
    any(holds('namesGraduation'), byNumber('graduation', 0, rules.lowGraduation, 'asksGraduation')),
    any(
      holds('namesParticipation'),
      byNumber('participation', 0, rules.lowParticipation, 'asksParticipation'),
    ),
    all(fails('district'), upTo('percentile', rules.watchFrom, rules.watchTo)),
  ];
}

function byNumber(fact: keyof PlainRow, from: number, to: number, asks: keyof PlainRow): Condition {
  return all(upTo(fact, from, to), uncovered(asks), fails('insufficientData'));
}

// The state's words say nothing on the criterion, so the number may.
function uncovered(asks: keyof PlainRow): Condition {
  return all(
    fails('reasonsSpeak'),
    any(fails('cellsSpeak'), fails(asks)),
    fails('notFlagged'),
    fails('notIdentified'),
  );
}

const upTo = (fact: keyof PlainRow, from: number, to: number): Condition =>
  to === NEVER_LOW ? { any: [] } : { fact, from, to };
