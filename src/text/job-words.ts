import type { Refusal } from '../intake/refusal';
import type { PackFault } from '../policy/pack-fault';
import { excelProblemWords, leftAsSentence } from './excel-problem-words';
import type { ExcelProblem, ExcelProblemWords, LeftAs } from './excel-problem-words';
import { listLabel } from './list-label';
import { countLabel } from './number-label';
import { packFaultSentence } from './pack-fault-sentence';
import { packNameSentences } from './pack-name-sentence';
import type { PackNameProblem } from './pack-name-sentence';
import { placesLabel } from './places-label';
import { refusalSentence } from './refusal-sentence';

/** Why a job was not done: Excel stands in the way, or the data or the policy cannot be used. */
export type JobProblem =
  | ExcelProblem
  | { readonly code: 'data-refused'; readonly sheet: string; readonly refusal: Refusal }
  | { readonly code: 'no-such-policy'; readonly asked: string; readonly known: readonly string[] }
  | { readonly code: 'policy-broken'; readonly name: string; readonly faults: readonly PackFault[] }
  | { readonly code: 'policy-name'; readonly name: string; readonly problem: PackNameProblem }
  | { readonly code: 'job-running' }
  | { readonly code: 'no-district-chosen' }
  | { readonly code: 'unknown-districts'; readonly names: readonly string[] };

const SHOWN = 3;

/** What went wrong, how the workbook was left, and what to do. */
export function jobProblemWords(problem: JobProblem, left: LeftAs): ExcelProblemWords {
  const { said, next } = problemWords(problem);
  return { said: `${said} ${leftAsSentence(left)}`, next };
}

function problemWords(problem: JobProblem): ExcelProblemWords {
  switch (problem.code) {
    case 'data-refused':
      return {
        said: `Sheet “${problem.sheet}”: ${refusalSentence(problem.refusal)}`,
        next: 'Correct the rows or select others, then try again.',
      };
    case 'no-such-policy':
      return {
        said: `There is no policy pack “${problem.asked}”; there is ${listLabel(problem.known)}.`,
        next: 'Open the pane, choose one of these under Policy, and try again.',
      };
    case 'policy-broken':
      return {
        said: [
          `The policy pack “${problem.name}” kept in this workbook cannot be used.`,
          ...problem.faults.slice(0, SHOWN).map((fault) => packFaultSentence(fault)),
        ].join(' '),
        next: 'Open the pane; under Policy load the pack corrected, or choose another.',
      };
    case 'policy-name':
      return packNameSentences(problem.name, problem.problem);
    case 'job-running':
      return {
        said: 'This was not begun, because another job is still at work in this workbook.',
        next: 'Wait until it is done or cancel it in the pane, then try again.',
      };
    case 'no-district-chosen':
      return {
        said: 'No district of the data is on the support lists or has an identified school, so there is no sheet to make.',
        next: 'Check that these are the rows you meant.',
      };
    case 'unknown-districts':
      return {
        said: `No district of the data is called ${listLabel(problem.names.map((name) => `“${name}”`))}.`,
        next: 'Use the name or the eight-digit code as the data has it.',
      };
    default:
      return excelProblemWords(problem);
  }
}

/** What was done, and what is worth knowing beside it, a sentence each. */
export type SaidAndNotes = { readonly said: string; readonly notes: readonly string[] };

export type WrittenWords = {
  /** Action sheets among what was written. */
  readonly actionSheets: number;
  /** What was written beside them. */
  readonly tables: ReadonlySet<WrittenTable>;
  readonly schools: number;
  readonly replaced: number;
  readonly collisions: readonly { readonly wished: string; readonly name: string }[];
  /** Remarks about the data. */
  readonly remarks: number;
};

export type WrittenTable = 'index' | 'classification' | 'policy-book';

/** What a run has written; and beside it what a person would not expect, a sentence each. */
export function writtenWords({
  actionSheets,
  tables,
  schools,
  replaced,
  collisions,
  remarks,
}: WrittenWords): SaidAndNotes {
  const said = [
    madeSentence(actionSheets, tables, schools),
    ...(replaced === 0
      ? []
      : [`${countLabel(replaced, 'sheet')} made again; ${actionSheets > 0 ? ENTRIES_KEPT : EARLIER_KEPT}.`]),
    ...(remarks === 0
      ? []
      : [
          `${countLabel(remarks, 'remark')} on the data${tables.has('index') ? ', at the end of the index' : ''}.`,
        ]),
  ].join(' ');
  const notes = collisions.map(
    ({ wished, name }) => `“${wished}” is a sheet of yours and was left alone; the new one is “${name}”.`,
  );
  return { said, notes };
}

// Only action sheets have cells to fill in.
const ENTRIES_KEPT = 'the owners, statuses, dates and notes typed on action sheets are kept';
const EARLIER_KEPT = 'Revert last run brings the earlier back';

const TABLE_WORDS: Readonly<Record<WrittenTable, string>> = {
  index: 'an index',
  classification: 'the classification',
  'policy-book': 'the policy book',
};

function madeSentence(actionSheets: number, tables: ReadonlySet<WrittenTable>, schools: number): string {
  const beside = listLabel([...tables].map((table) => TABLE_WORDS[table]));
  if (actionSheets > 0) {
    return `${countLabel(actionSheets, 'action sheet')} made${beside === '' ? '' : `, with ${beside}`}.`;
  }
  return tables.size === 1 && tables.has('classification')
    ? `${countLabel(schools, 'school')} classified on a sheet of their own.`
    : `Made ${beside}.`;
}

export type RevertedWords = {
  readonly deleted: number;
  readonly broughtBack: number;
  readonly changed: readonly {
    readonly name: string;
    readonly keptAs: string;
    readonly places: readonly string[];
  }[];
};

/** What was taken back; and for each sheet that somebody had changed, where, and what it is called now. */
export function revertedWords({ deleted, broughtBack, changed }: RevertedWords): SaidAndNotes {
  return {
    said: `The last run was taken back: ${countLabel(deleted, 'sheet')} removed${broughtBack === 0 ? '' : `, ${countLabel(broughtBack, 'earlier sheet')} back in place`}.`,
    notes: changed.map(
      ({ name, keptAs, places }) =>
        `“${name}” had been changed (${placesLabel(places)}) and is kept as “${keptAs}”.`,
    ),
  };
}
