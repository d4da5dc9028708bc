import type { DistrictPlan } from '../plan/results';
import { isIdentified } from '../plan/district-plan';
import { listLabel } from './list-label';
import { missingLine } from './missing-line';
import { rowName } from './row-name';

const NAMES_SHOWN = 12;

/** How a district's schools divide, in words that add up: `7 of 14 schools are identified; 1 on the watch list, …`. */
export function districtCountsLine(plan: DistrictPlan): string {
  const all = plan.schools.length;
  const identified = plan.schools.filter(isIdentified).length;
  const rest = [
    [plan.tiers.Watch, 'on the watch list'],
    [plan.tiers['Insufficient data'], 'with insufficient data'],
    [plan.tiers.None, plan.tiers.None === 1 ? 'meets none of the criteria' : 'meet none of the criteria'],
  ] as const;
  const others = rest.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  const head = `${identified} of ${all} ${all === 1 ? 'school' : 'schools'} identified`;
  return [head, ...(others.length > 0 ? [listLabel(others)] : [])].join('; ');
}

/** Which schools the data cannot settle; empty where it settles all. */
export function unsettledSentences(plan: DistrictPlan): string[] {
  const insufficient = plan.schools.filter(
    ({ classification }) => classification.tier === 'Insufficient data',
  );
  const open = plan.schools.filter(
    ({ classification }) => classification.tier === 'None' && missingLine(classification) !== '',
  );
  return [
    ...sentence('Insufficient data', insufficient),
    ...sentence('No criterion met so far, but a missing fact could change that', open),
  ];
}

function sentence(label: string, schools: DistrictPlan['schools']): string[] {
  if (schools.length === 0) return [];
  const names = schools.map(({ classification }) => rowName(classification.record));
  const shown = names.slice(0, NAMES_SHOWN);
  const more = names.length - shown.length;
  return [`${label}: ${listLabel(more > 0 ? [...shown, `${more} more (see Classification)`] : shown)}.`];
}
