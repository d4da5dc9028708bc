import type { CommandOutcome } from '../../commands/command-outcome';
import type { FactId } from '../../intake/fact';
import { FAULT_WORDS, ROWS_WORDS } from '../../text/pane-words';
import { takePlace } from '../desk/desk-jobs';
import type { AssessedRows } from '../desk/desk-jobs';
import { changedPolicy } from '../policy/policy-change';
import type { PolicyChange } from '../policy/policy-change';
import type { HeadingView } from '../views/check-view';
import { withColumnAnswer } from './column-answers';
import type { PaneEvent } from './pane-event';
import { isReachable, NO_ANSWERS, withoutRows } from './pane-state';
import { takenOver, withAnswer } from './taken-over';
import type { ListWish } from './list-wish';
import type { AnsweredRows, PaneState } from './pane-state';

// What was previewed or made belongs to the rows, the answers and the wish it was made for.
const NOTHING_MADE = { progress: null, preview: null, outcome: null, workbook: null } as const;

const NOTHING_SAID = { problem: null, notice: null, told: null } as const;

/** What the pane shows after an event. Pure: work is done elsewhere and comes back as events. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'step-chosen':
      return isReachable(state, event.step)
        ? { ...state, step: event.step, page: 'steps', ...NOTHING_SAID }
        : state;
    case 'page-chosen':
      return { ...state, page: event.page, ...NOTHING_SAID };
    case 'work-began':
      return { ...state, ...NOTHING_MADE, ...NOTHING_SAID, work: event.work };
    case 'said-put-away':
      return { ...state, ...NOTHING_SAID };
    case 'work-stopped':
      return { ...state, work: null, progress: null, coming: null, notice: event.said };
    case 'went-wrong': {
      const { said, code = 'pane', at = '' } = event;
      return {
        ...state,
        work: null,
        progress: null,
        coming: null,
        problem: said,
        lastFault: { said, code, at },
      };
    }
    case 'fault-met': {
      const { code, at = '' } = event;
      return { ...state, lastFault: { said: FAULT_WORDS.heading, code, at } };
    }
    case 'rows-read':
      return { ...state, coming: { rows: event.rows, ...(event.answers ?? NO_ANSWERS) } };
    case 'rows-undecided':
      return undecided(state, event.said);
    case 'rows-assessed':
      return assessed(state, event.answer);
    case 'heading-answered':
      return headingAnswered(state, event.heading, event.fact);
    case 'column-answered': {
      const shown = headingsOf(state);
      return {
        ...state,
        columns: withColumnAnswer(state.columns, shown, event, event.fact),
        takenOver: takenOver(state, shown, event, event.fact),
      };
    }
    case 'heading-taken-back':
      return { ...state, ...state.takenOver?.before, takenOver: null };
    case 'heading-row-answered': {
      const among = new Set(event.among.map(({ key }) => key));
      const others = [...state.rowAnswers].filter(([key]) => !among.has(key));
      const rowAnswers = new Map([...others, [event.row.key, event.means] as const]);
      return { ...state, rowAnswers, takenOver: null };
    }
    case 'scale-answered':
      return { ...state, scales: new Map([...state.scales, [event.heading, event.scale]]) };
    case 'list-changed':
      return { ...state, list: { ...state.list, ...event.list }, open: keptOpen(state, event.list) };
    case 'line-toggled': {
      const { kind, index } = event.line;
      const isOpen = state.open?.kind === kind && state.open.index === index;
      return { ...state, open: isOpen ? null : { kind, index, view: null } };
    }
    case 'line-opened': {
      const { open } = state;
      const isAwaited = open?.kind === event.line.kind && open.index === event.line.index;
      return isAwaited ? { ...state, open: event.line } : state;
    }
    case 'policy-changed':
      return withPolicy(state, event.change);
    case 'sheets-wished':
      return { ...state, ...NOTHING_MADE, sheetWish: { ...state.sheetWish, ...event.wish } };
    case 'place-found':
      return { ...state, lastPlace: event.place };
    case 'command-told':
      return { ...toldBy(state, event.outcome, event.at ?? ''), commandWaits: false };
    case 'command-waits':
      return { ...state, commandWaits: event.isWaiting };
    case 'answers-found':
      return {
        ...state,
        headings: new Map([...(event.answers.headings ?? []), ...state.headings]),
        rowAnswers: new Map([...(event.answers.rows ?? []), ...state.rowAnswers]),
      };
    case 'progressed':
      return state.work === null ? state : { ...state, progress: event.progress };
    case 'previewed':
      return { ...state, work: null, progress: null, preview: event.preview };
    case 'job-done': {
      const { outcome, at = '' } = event;
      return { ...state, work: null, progress: null, outcome, lastRun: { said: outcome.said, at } };
    }
    case 'workbook-made':
      return { ...state, work: null, workbook: { fileName: event.fileName, sheets: event.sheets } };
  }
}

function headingAnswered(state: PaneState, heading: string, fact: FactId | 'ignore'): PaneState {
  const shown = headingsOf(state);
  return {
    ...state,
    headings: withAnswer(state.headings, shown, heading, fact),
    takenOver: takenOver(state, shown, { text: heading }, fact),
  };
}

const headingsOf = ({ data, refused }: PaneState): readonly HeadingView[] =>
  (data?.check ?? refused)?.headings ?? [];

function toldBy(state: PaneState, told: CommandOutcome, at: string): PaneState {
  const { said } = told;
  if (told.ok) return { ...state, told, lastRun: said === '' ? state.lastRun : { said, at } };
  return { ...state, told, lastFault: told.nothingWrong ? state.lastFault : { said, code: told.code, at } };
}

// What the workbook is set to is found while other work goes on; every other change ends the work that led to it.
function withPolicy(state: PaneState, change: PolicyChange): PaneState {
  const policy = changedPolicy(state.policy, change);
  if (change.kind === 'found') return { ...state, policy };
  return { ...state, ...NOTHING_MADE, ...NOTHING_SAID, work: null, policy };
}

function assessed(state: PaneState, answer: AssessedRows): PaneState {
  return state.coming === null ? correctedRows(state, answer) : newRows(state, state.coming, answer);
}

// Rows that were just given are to be checked. Those that cannot be used whatever is answered leave all as it was.
function newRows(state: PaneState, coming: AnsweredRows, answer: AssessedRows): PaneState {
  const next = { ...withoutRows(state), ...coming, page: state.page, step: 'check' } as const;
  if (answer.ok) return { ...next, data: answer.data };
  const { said, headings, headingRow } = answer;
  if (takePlace(answer)) {
    return { ...next, refused: { said, headings, headingRow }, before: rowsBefore(state) };
  }
  const problem = state.rows === null ? said : `${said} ${ROWS_WORDS.stillThere(state.rows.label)}`;
  return { ...state, ...NOTHING_SAID, work: null, progress: null, coming: null, problem };
}

// A correction leaves the person where they are, or at the headings where it can be taken back.
function correctedRows(state: PaneState, answer: AssessedRows): PaneState {
  const next = { ...state, ...NOTHING_MADE, ...NOTHING_SAID, work: null, open: null };
  if (answer.ok) {
    const step = state.step === 'rows' ? 'check' : state.step;
    return { ...next, step, data: answer.data, refused: null, before: null };
  }
  const { said } = answer;
  const known = state.data?.check ?? state.refused;
  const { headings, headingRow } = takePlace(answer) ? answer : (known ?? answer);
  if (headings.length > 0 || headingRow !== null) {
    return { ...next, step: 'check', data: null, refused: { said, headings, headingRow } };
  }
  return { ...next, step: 'rows', data: null, refused: null, problem: said };
}

function rowsBefore({ data, rows, scales, columns, before }: PaneState): AnsweredRows | null {
  return data === null || rows === null ? before : { rows, scales, columns };
}

// Rows that were read wait until a policy is chosen; results by one that is gone stand no longer.
function undecided(state: PaneState, said: string): PaneState {
  const next = { ...state, ...NOTHING_SAID, work: null, progress: null, problem: said };
  if (state.coming !== null) return next;
  return { ...next, ...NOTHING_MADE, open: null, step: 'rows', data: null, refused: null };
}

function keptOpen({ open }: PaneState, change: Partial<ListWish>): PaneState['open'] {
  return change.kind === undefined || change.kind === open?.kind ? open : null;
}
