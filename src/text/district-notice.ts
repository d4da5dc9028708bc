import type { Classification } from '../classify/classification';
import { isIdentified } from '../plan/district-plan';
import type { DistrictPlan, Results } from '../plan/results';
import { countLabel } from './number-label';
import { packNote } from './pack-note';
import { SUPPORT_MEANINGS } from './support-label';

/** What the reader of a district's sheet has to know before the rows, most important first. */
export function districtNotices(plan: DistrictPlan, results: Results): string[] {
  const shown = [...(plan.own === null ? [] : [plan.own]), ...plan.schools].map(
    (result) => result.classification,
  );
  return [
    supportNotice(plan, results),
    coverageNotice(plan),
    plan.own !== null && isIdentified(plan.own)
      ? 'The district itself is identified: its own row comes first and is not counted as a school.'
      : null,
    plan.own?.classification.criteria.includes('underperforming')
      ? 'The letters list no steps for a district that is itself designated underperforming. Confirm what applies with SSoS or OEPI.'
      : null,
    shown.some(isPendingOrDesignated) ? packNote(results.policy, 'designation-pending') : null,
    otherYearNotice(results),
  ].filter((notice) => notice !== null);
}

function supportNotice(plan: DistrictPlan, { policy }: Results): string {
  const meaning = SUPPORT_MEANINGS[plan.support];
  if (plan.support !== 'not listed' || !plan.identified) return meaning;
  const confirm = packNote(policy, 'team-to-confirm') ?? 'Confirm your assistance team with SSoS or OEPI.';
  return `${meaning} ${confirm}`;
}

function coverageNotice(plan: DistrictPlan): string | null {
  if (plan.schools.length === 0) {
    return plan.own === null
      ? 'The data file has no row for this district or its schools: check that it is the full file.'
      : 'The data file has no schools of this district.';
  }
  if (plan.schools.some(isIdentified)) return null;
  const none =
    plan.schools.length === 1
      ? 'The one school of this district in the data file is not identified.'
      : `None of the ${countLabel(plan.schools.length, 'school')} of this district in the data file is identified.`;
  const itself = plan.identified && plan.own === null ? ' Its rows say that the district itself is.' : '';
  return none + itself;
}

function otherYearNotice({ source, policy }: Results): string | null {
  if (source.dataYear === null || source.dataYear === policy.resultsYear) return null;
  return `The data are of ${source.dataYear}, but these rules and dates are for the results of ${policy.resultsYear}: do not act on them without checking.`;
}

function isPendingOrDesignated({ findings }: Classification): boolean {
  return findings.some(
    ({ criterion, outcome }) =>
      criterion === 'underperforming' && (outcome === 'pending' || outcome === 'met'),
  );
}
