import { foldedText } from '../intake/cell-text';
import { isExcelError } from '../intake/missing-mark';
import { dueActions } from '../plan/due-actions';
import {
  ACTION_KINDS,
  CRITERION_IDS,
  type Action,
  type ActionKind,
  type ActionReason,
  type IsoDate,
  type PolicyPack,
} from '../policy/pack';
import { formulaSentence } from '../text/formula-sentence';
import { cellArgument, isBlank, rangeArgument } from './cell-argument';
import { excelDay } from '../policy/calendar';
import { answered, notAvailable, unreadable, type FormulaAnswer } from './formula-answer';
import { policyArgument } from './policy-argument';

/** An action with its day, or with what is known instead of one. */
type Dated = {
  readonly kinds: readonly ActionKind[];
  readonly date: IsoDate | null;
  readonly known: string | null;
};

/** What can bring an action, as DUE takes it. */
export const DUE_REASONS: readonly ActionReason[] = [
  ...CRITERION_IDS,
  'watch',
  'prioritized',
  'transitional',
];

/**
 * The day by which an action is due, or the earliest day that a criterion brings, as Excel's day number. An action is named
 * by its id or in the words that ACTIONS shows. What is neither is `#VALUE!`; where the letters name no day it is `#N/A`.
 */
export function dueOn(about: unknown, kind: unknown, policy: unknown): FormulaAnswer<number> {
  const pack = policyArgument(policy);
  if (!pack.ok) return pack;
  const wanted = kindArgument(kind);
  if (!wanted.ok) return wanted;
  const cell = cellArgument(Array.isArray(about) ? rangeArgument(about)[0]?.[0] : about);
  if (isExcelError(cell)) return unreadable(formulaSentence({ code: 'error-cell', value: cell.trim() }));
  if (isBlank(cell)) return unreadable(formulaSentence({ code: 'no-action', ...examplesOf(pack.value) }));
  const asked = String(cell).trim();
  const found = datedOf(folded(asked), pack.value);
  if (found === null) return unreadable(unknownWord(asked, pack.value));
  const ofKind = found.filter(({ kinds }) => wanted.value === null || kinds.includes(wanted.value));
  if (ofKind.length === 0) {
    const sentence = formulaSentence({ code: 'no-action-of-kind', asked, kind: wanted.value ?? '' });
    return notAvailable(sentence);
  }
  const [earliest] = ofKind.flatMap(({ date }) => date ?? []).sort();
  if (earliest !== undefined) return answered(excelDay(earliest));
  const known = ofKind.map((one) => one.known).find((text) => text !== null) ?? null;
  return notAvailable(formulaSentence({ code: 'no-date', asked, known }));
}

function datedOf(asked: string, policy: PolicyPack): readonly Dated[] | null {
  const actions = policy.actions.filter((action) => namesOf(action).map(folded).includes(asked));
  if (actions.length > 0) {
    return actions.map(({ asks, due }) => ({
      kinds: asks.map((ask) => ask.kind),
      date: due.date,
      known: due.text,
    }));
  }
  const reason = reasonNamed(asked, policy);
  if (reason === null) return null;
  return dueActions(new Set([reason]), policy).map((due) => ({
    kinds: [due.kind],
    date: due.due,
    known: due.dueText,
  }));
}

// ACTIONS shows an action in its own words or in those of the row that asks for it.
const namesOf = ({ id, text, asks }: Action): readonly string[] => [
  id,
  text,
  ...asks.flatMap((ask) => ask.text ?? []),
];

// A criterion by its id, or by its name in the letters' words.
function reasonNamed(asked: string, policy: PolicyPack): ActionReason | null {
  const known = DUE_REASONS.find((reason) => reason === asked);
  if (known !== undefined) return known;
  const named = policy.criteria.find(({ title, shortTitle }) =>
    [title, shortTitle].map(folded).includes(asked),
  );
  return named?.id ?? null;
}

function kindArgument(raw: unknown): FormulaAnswer<ActionKind | null> {
  const cell = cellArgument(raw);
  if (isBlank(cell)) return answered(null);
  const kind = ACTION_KINDS.find((one) => one === folded(String(cell)));
  if (kind !== undefined) return answered(kind);
  return unreadable(formulaSentence({ code: 'no-such-kind', asked: String(cell), kinds: ACTION_KINDS }));
}

// Ids are written with hyphens and people write spaces; a sentence may have lost its full stop.
const folded = (words: string): string => foldedText(words).replaceAll(' ', '-').replace(/\.$/, '');

function unknownWord(asked: string, policy: PolicyPack): string {
  return formulaSentence({
    code: 'no-such-action',
    asked,
    meant: idsLike(asked, policy),
    ...examplesOf(policy),
  });
}

/** The actions with every word that was asked for in their id; where there is none, in their text. */
function idsLike(asked: string, { actions }: PolicyPack): readonly string[] {
  const words = wordsOf(asked);
  const having = (textOf: (action: Action) => string): readonly string[] =>
    actions.filter((action) => isWithin(words, wordsOf(textOf(action)))).map(({ id }) => id);
  const byId = having(({ id }) => id);
  return byId.length > 0 ? byId : having((action) => namesOf(action).join(' '));
}

const wordsOf = (text: string): readonly string[] => foldedText(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const isWithin = (words: readonly string[], all: readonly string[]): boolean =>
  words.length > 0 && words.every((word) => all.includes(word));

/** What a person could have written instead: an action that has a day, and a criterion. */
function examplesOf({ actions, criteria }: PolicyPack): { readonly examples: readonly string[] } {
  const dated = actions.find(({ due }) => due.date !== null);
  return { examples: [dated, criteria[0]].flatMap((one) => one?.id ?? []) };
}
