import type { KeptPack } from '../../commands/jobs/kept-policy';
import type { WorkbookPolicy } from '../../commands/jobs/workbook-policy';
import type { PackDraft } from './pack-draft';
import { isSamePack, NEWEST_YEAR } from './policy-state';
import type { PolicyState } from './policy-state';

/** What happened to the choice of policy or to a person's own packs; `said` is what the person is told of it. */
export type PolicyChange =
  | { readonly kind: 'found'; readonly policy: WorkbookPolicy }
  | { readonly kind: 'chosen'; readonly name: string }
  | { readonly kind: 'exported'; readonly said: string }
  | { readonly kind: 'checked'; readonly draft: PackDraft }
  | { readonly kind: 'draft-dropped' }
  | { readonly kind: 'kept'; readonly kept: KeptPack; readonly said: string }
  | { readonly kind: 'removed'; readonly name: string; readonly said: string };

/** The policy after a change. A pack that was just kept is used from then on. */
export function changedPolicy(state: PolicyState, change: PolicyChange): PolicyState {
  switch (change.kind) {
    case 'found': {
      const { chosen, packs, broken } = change.policy;
      return { ...state, chosen: chosen ?? NEWEST_YEAR, packs, broken };
    }
    case 'chosen':
      return { ...state, chosen: change.name, said: null };
    case 'exported':
      return { ...state, said: change.said };
    case 'checked':
      return { ...state, draft: change.draft, said: null };
    case 'draft-dropped':
      return { ...state, draft: null };
    case 'kept': {
      const { kept, said } = change;
      const { packs, broken } = without(state, kept.name);
      return { chosen: kept.name, packs: [...packs, kept], broken, draft: null, said };
    }
    case 'removed':
      return { ...state, ...without(state, change.name), said: change.said };
  }
}

function without({ packs, broken }: PolicyState, name: string): Pick<PolicyState, 'packs' | 'broken'> {
  const isOther = (one: { readonly name: string }): boolean => !isSamePack(one.name, name);
  return { packs: packs.filter(isOther), broken: broken.filter(isOther) };
}
