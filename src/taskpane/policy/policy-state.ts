import type { WorkbookPolicy } from '../../commands/jobs/workbook-policy';
import { foldedText } from '../../intake/cell-text';
import { schoolYearOf } from '../../intake/school-year';
import { loadedPacks, packFor } from '../../policy/packs';
import { brokenPolicySentence, noSuchPolicySentence } from '../../text/policy-words';
import type { NamedPolicy } from '../../policy/named-policy';
import type { PackDraft } from './pack-draft';

/** By which policy rows are decided, and what there is to choose from beside the years that come with the product. */
export type PolicyState = Pick<WorkbookPolicy, 'packs' | 'broken'> & {
  /** A school year or the name of a pack, as it was chosen. */
  readonly chosen: string;
  /** A file that was opened and not kept yet. */
  readonly draft: PackDraft | null;
  /** What was done last, in a sentence. */
  readonly said: string | null;
};

/** The years that come with the product, newest first. */
export const LOADED_YEARS: readonly string[] = loadedPacks.map(({ schoolYear }) => schoolYear).toReversed();

export const NEWEST_YEAR = LOADED_YEARS[0] ?? '';

/** Before anybody chose. */
export const NEWEST_POLICY: PolicyState = {
  chosen: NEWEST_YEAR,
  packs: [],
  broken: [],
  draft: null,
  said: null,
};

/** Whether two names mean the same pack. */
export const isSamePack = (one: string, other: string): boolean => foldedText(one) === foldedText(other);

export type PolicyInUse =
  { readonly ok: true; readonly policy: NamedPolicy } | { readonly ok: false; readonly said: string };

/** What is handed out of the policy that is chosen: a pack with faults too, so that they can be mended. */
export function policyToExport(state: PolicyState): { readonly name: string; readonly json: unknown } | null {
  const used = policyInUse(state);
  if (used.ok) return { name: used.policy.name ?? used.policy.pack.schoolYear, json: used.policy.pack };
  const broken = state.broken.find(({ name, json }) => json !== undefined && isSamePack(name, state.chosen));
  return broken ?? null;
}

/** The policy that is chosen, or why nothing can be decided by it. There is no fallback to another. */
export function policyInUse({
  chosen,
  packs,
  broken,
}: Pick<PolicyState, 'chosen' | 'packs' | 'broken'>): PolicyInUse {
  const loaded = packFor(schoolYearOf(chosen) ?? chosen);
  if (loaded.ok) return { ok: true, policy: { name: null, pack: loaded.pack } };
  const own = packs.find(({ name }) => isSamePack(name, chosen));
  if (own !== undefined) return { ok: true, policy: own };
  if (broken.some(({ name }) => isSamePack(name, chosen))) {
    return { ok: false, said: brokenPolicySentence(chosen) };
  }
  const known = [...LOADED_YEARS, ...packs.map(({ name }) => `“${name}”`)];
  return { ok: false, said: noSuchPolicySentence(chosen, known) };
}
