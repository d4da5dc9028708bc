import { schoolYearOf } from '../intake/school-year';
import type { PolicyPack } from '../policy/pack';
import { newestPack, packFor } from '../policy/packs';
import { formulaSentence } from '../text/formula-sentence';
import { cellArgument, isBlank, rangeArgument } from './cell-argument';
import { answered, notAvailable, type FormulaAnswer } from './formula-answer';
import { keptNames, packNamed } from './pack-shelf';

/**
 * The pack that a `policy` argument names: a school year in any common spelling, or a pack kept in the workbook. Left out,
 * the newest year that comes with the product. Anything else is `#N/A` with what there is, a kept pack with faults too:
 * never another year's rules.
 */
export function policyArgument(raw: unknown): FormulaAnswer<PolicyPack> {
  const named = cellArgument(Array.isArray(raw) ? rangeArgument(raw)[0]?.[0] : raw);
  if (isBlank(named)) return answered(newestPack());
  const loaded = packFor(schoolYearOf(named) ?? String(named));
  if (loaded.ok) return answered(loaded.pack);
  const kept = packNamed(String(named));
  if (kept?.pack === null) return notAvailable(formulaSentence({ code: 'policy-broken', name: kept.name }));
  if (kept !== undefined) return answered(kept.pack);
  return notAvailable(
    formulaSentence({ code: 'no-such-policy', asked: String(named), years: loaded.years, kept: keptNames() }),
  );
}
