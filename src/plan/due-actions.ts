import {
  ACTION_KINDS,
  type Action,
  type ActionKind,
  type ActionReason,
  type Ask,
  type PolicyPack,
} from '../policy/pack';
import type { DueAction } from './results';

/**
 * The actions that a set of reasons brings: joined by id, never by text; the strongest kind wins and every reason is kept.
 * A definite duty takes the place of its conditional twin (rulebook section 4).
 */
export function dueActions(reasons: ReadonlySet<ActionReason>, policy: PolicyPack): readonly DueAction[] {
  const brought = policy.actions.flatMap((action) => {
    const asks = action.asks.filter(({ because }) => reasons.has(because));
    return asks.length === 0 ? [] : [{ action, asks }];
  });
  const replaced = new Set(brought.flatMap(({ action }) => action.replaces));
  return brought
    .filter(({ action }) => !replaced.has(action.id))
    .map(({ action, asks }) => joined(action, asks));
}

/** One action from all the rows of the letters that ask for it. */
export function joined(action: Action, asks: readonly Ask[]): DueAction {
  const [ask] = [...asks].sort((one, other) => strength(one) - strength(other));
  if (ask === undefined) throw new Error(`Nothing asks for ${action.id}.`);
  return {
    id: action.id,
    kind: ask.kind,
    who: action.who,
    text: ask.text ?? action.text,
    due: action.due.date,
    dueText: action.due.text,
    condition: ask.condition,
    because: asks.map(({ because }) => because),
    citations: asks.map(({ citation }) => citation),
  };
}

// Strongest kind first; of equals the one that is certain, and of those the one that also names the route to take.
function strength({ kind, condition }: Ask): number {
  return kindOrder(kind) * 3 + (condition === null ? 1 : condition.kind === 'if-affiliated' ? 0 : 2);
}

const kindOrder = (kind: ActionKind): number => ACTION_KINDS.indexOf(kind);

/** Required, then recommended, then the state's steps; dated ones first within each, by date; else as in the pack. */
export function inOrderOfDuty(one: DueAction, other: DueAction): number {
  return kindOrder(one.kind) - kindOrder(other.kind) || byDate(one, other);
}

function byDate(one: DueAction, other: DueAction): number {
  if (one.due === other.due) return 0;
  if (one.due === null) return 1;
  if (other.due === null) return -1;
  return one.due < other.due ? -1 : 1;
}

/** The first dated action on or after a day; of several on one day the strongest. */
export function nextDue<A extends DueAction>(actions: readonly A[], asOf: string): A | null {
  const coming = actions.filter(({ due }) => due !== null && due >= asOf);
  return (
    coming.sort((one, other) => byDate(one, other) || kindOrder(one.kind) - kindOrder(other.kind))[0] ?? null
  );
}
