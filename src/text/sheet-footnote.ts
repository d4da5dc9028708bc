import type { Classification } from '../classify/classification';
import type { DistrictPlan, Results } from '../plan/results';
import type { PolicyPack, Source } from '../policy/pack';
import { isTeamKnown } from './contact-line';
import { dateLabel } from './date-label';
import { absentColumnsSentence } from './missing-line';
import { packNote } from './pack-note';
import { schoolYearLabel } from './sheet-labels';
import { TIER_MARKS } from './tier-label';

/** What stands below a district's sheet: what the signs mean, what is interpretation, where everything is from. */
export function districtFootnotes(plan: DistrictPlan, results: Results): string[] {
  const { policy } = results;
  return [
    sourcesFootnote(policy),
    tierFootnote(policy),
    dataFootnote(results),
    SIGNS,
    packNote(policy, 'participation-line'),
    regionFootnote(plan, policy),
    ...conditionalNotes(plan, policy),
    absentColumnsSentence(results.issues),
    packNote(policy, 'one-year-only'),
  ].filter((note) => note !== null);
}

/** Where the data and the rules are from. */
export function dataFootnote({ source, asOf, policy, policyName }: Results): string {
  const file = source.file ?? 'pasted rows';
  const sheet = source.sheet === null ? '' : `, sheet “${source.sheet}”`;
  const year = source.dataYear === null ? 'year not stated' : `results of ${source.dataYear}`;
  const own = policyName === null ? '' : `“${policyName}”, made by a person, with `;
  const pack = `${own}rules for school year ${schoolYearLabel(policy.schoolYear)}, checked on ${dateLabel(policy.checkedOn)}`;
  return `Data: ${file}${sheet}, ${year}. As of ${dateLabel(asOf)}. Policy pack: ${pack}.`;
}

/** The letters and pages that the rules rest on. */
function sourcesFootnote({ sources }: PolicyPack): string {
  const cited = sources.filter(({ kind }) => kind === 'letter' || kind === 'law').map(sourceTitle);
  return `Sources: ${cited.join('; ')}.`;
}

function sourceTitle({ title, date }: Source): string {
  return date === null ? title : `${title}, ${dateLabel(date)}`;
}

/** That the ladder of tiers is a reading. */
export function tierFootnote(policy: PolicyPack): string {
  return (
    packNote(policy, 'tier-ladder') ?? 'The letters name no tiers: the ladder is the reading of this product.'
  );
}

function regionFootnote(plan: DistrictPlan, policy: PolicyPack): string | null {
  if (plan.region !== null && !isTeamKnown(plan)) {
    return `Region: the data says “${plan.region}”, which the policy pack does not know. Call the team that serves you.`;
  }
  switch (plan.regionBasis) {
    case 'derived':
      return (
        packNote(policy, 'region-derived') ??
        'Region: derived from the map, not from the letters; check with SSoS.'
      );
    case 'seen':
      return 'Region: as the state’s accountability reports show it; the letters do not place districts.';
    case 'unknown':
      return 'Region: not in the data or the policy pack, so every team is shown. Call the one that serves you.';
    case 'data':
      return 'Region: from the data file.';
  }
}

function conditionalNotes(plan: DistrictPlan, policy: PolicyPack): (string | null)[] {
  const results = [...(plan.own === null ? [] : [plan.own]), ...plan.schools];
  const rows = results.map(({ classification }) => classification);
  const ifEligible = results.some(({ actions }) =>
    actions.some(({ condition }) => condition?.kind === 'if-eligible'),
  );
  return [
    rows.some(({ tier }) => tier === 'Tier 4') ? packNote(policy, 'not-for-ssos') : null,
    ifEligible ? packNote(policy, 'tag-eligibility') : null,
    rows.some(({ criteria }) => criteria.includes('grad-rate'))
      ? packNote(policy, 'graduation-cohort')
      : null,
    rows.some(hasUnnamedGraduationRate) ? packNote(policy, 'state-finding-first') : null,
  ];
}

/** Whether a graduation rate lies below its line and the state does not name it. */
function hasUnnamedGraduationRate({ conflicts }: Classification): boolean {
  return conflicts.some(
    (conflict) =>
      conflict.code === 'state-against-number' &&
      conflict.criterion === 'grad-rate' &&
      conflict.stated === 'not-met',
  );
}

const SIGNS = `Signs: ${Object.entries(TIER_MARKS)
  .filter(([, mark]) => mark !== '')
  .map(([tier, mark]) => `${mark} ${tier}`)
  .join('  ')}. Overdue dates are bold and hatched until the status is Done or Not applicable.`;
