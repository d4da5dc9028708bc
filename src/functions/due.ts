import { foldedText } from '../intake/cell-text';
import { dueActions } from '../plan/due-actions';
import {
  ACTION_KINDS,
  CRITERION_IDS,
  type ActionKind,
  type ActionReason,
  type IsoDate,
  type PolicyPack,
} from '../policy/pack';
import { formulaSentence } from '../text/formula-sentence';
import { cellArgument, isBlank } from './cell-argument';
import { excelDay } from '../policy/calendar';
import { answered, notAvailable, unreadable, type FormulaAnswer } from './formula-answer';
import { policyArgument } from './policy-argument';

/** An action with its day, or with what is known instead of one. */
type Dated = {
  readonly kinds: readonly ActionKind[];
  readonly date: IsoDate | null;
  readonly known: string | null;
};

const REASONS: readonly ActionReason[] = [...CRITERION_IDS, 'watch', 'prioritized', 'transitional'];

/**
 * The day by which an action is due, or the earliest day that a criterion brings, as Excel's day number. A word that is
 * neither is `#VALUE!`; where the letters name no day it is `#N/A`.
 */
export function dueOn(about: unknown, kind: unknown, policy: unknown): FormulaAnswer<number> {
  const pack = policyArgument(policy);
  if (!pack.ok) return pack;
  const wanted = kindArgument(kind);
  if (!wanted.ok) return wanted;
  const asked = String(cellArgument(about) ?? '').trim();
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
  const action = policy.actions.find(({ id }) => id === asked);
  if (action !== undefined) {
    const kinds = action.asks.map((ask) => ask.kind);
    return [{ kinds, date: action.due.date, known: action.due.text }];
  }
  const reason = reasonNamed(asked, policy);
  if (reason === null) return null;
  return dueActions(new Set([reason]), policy).map((due) => ({
    kinds: [due.kind],
    date: due.due,
    known: due.dueText,
  }));
}

// A criterion by its id, or by its name in the letters' words.
function reasonNamed(asked: string, policy: PolicyPack): ActionReason | null {
  const known = REASONS.find((reason) => reason === asked);
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

// Ids are written with hyphens; people also write spaces.
const folded = (words: string): string => foldedText(words).replaceAll(' ', '-');

function unknownWord(asked: string, { actions }: PolicyPack): string {
  return formulaSentence({
    code: 'no-such-action',
    asked,
    actions: actions.map(({ id }) => id),
    reasons: REASONS,
  });
}
