import type { DistrictPlan, Result } from '../plan/results';
import { isIdentified } from '../plan/district-plan';
import { listLabel } from './list-label';
import { missingLine } from './missing-line';
import { countLabel } from './number-label';
import { rowName } from './row-name';
import { tierLabel } from './tier-label';

const NAMES_SHOWN = 12;

/** How many of a district's schools are identified, for a line of a list: `7 of 14 schools identified`. */
export function districtIdentifiedLine({ schools }: DistrictPlan): string {
  if (schools.length === 0) return 'no schools in the data';
  return `${schools.filter(isIdentified).length} of ${countLabel(schools.length, 'school')} identified`;
}

/** How a district's schools divide, in words that add up: `7 of 14 schools are identified; 1 on the watch list, …`. */
export function districtCountsLine(plan: DistrictPlan): string {
  const all = plan.schools.length;
  const identified = plan.schools.filter(isIdentified).length;
  const open = plan.schools.filter(isNoneSoFar).length;
  const settled = plan.tiers.None - open;
  const rest = [
    [plan.tiers.Watch, 'on the watch list'],
    [plan.tiers['Insufficient data'], 'with insufficient data'],
    [settled, `${settled === 1 ? 'meets' : 'meet'} none of the criteria`],
    [open, `${open === 1 ? 'meets' : 'meet'} none so far`],
  ] as const;
  const others = rest.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  const head = `${identified} of ${all} ${all === 1 ? 'school' : 'schools'} identified`;
  return [head, ...(others.length > 0 ? [listLabel(others)] : [])].join('; ');
}

/** The same, after the tier of the district itself where that is identified too. */
export function districtRowsLine(plan: DistrictPlan): string {
  const { own, schools } = plan;
  if (own === null || !isIdentified(own)) return districtCountsLine(plan);
  const itself = `District itself: ${tierLabel(own.classification)}`;
  return `${itself}; ${schools.length === 0 ? 'no schools in the data' : districtCountsLine(plan)}`;
}

// A pending decision or a fact that is missing, of the row or of the whole file, may still bring a criterion.
const isNoneSoFar = ({ tier, atLeast }: Result): boolean => tier === 'None' && atLeast;

/** Which schools the data cannot settle; empty where it settles all. */
export function unsettledSentences(plan: DistrictPlan): string[] {
  const insufficient = plan.schools.filter(({ tier }) => tier === 'Insufficient data');
  const open = plan.schools.filter(
    (school) => isNoneSoFar(school) && missingLine(school.classification) !== '',
  );
  return [
    ...sentence('Insufficient data', insufficient),
    ...sentence('No criterion met so far, but a missing fact could change that', open),
  ];
}

function sentence(label: string, schools: DistrictPlan['schools']): string[] {
  if (schools.length === 0) return [];
  const names = schools.map(rowName);
  const shown = names.slice(0, NAMES_SHOWN);
  const more = names.length - shown.length;
  return [`${label}: ${listLabel(more > 0 ? [...shown, `${more} more (see Classification)`] : shown)}.`];
}
