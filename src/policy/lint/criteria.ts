import { CRITERION_IDS } from '../pack';
import type { Criterion, CriterionId, Limit, LimitedFact, PolicyPack } from '../pack';
import type { PackFault, PackPath } from '../pack-fault';
import { numberFaults } from './numbers';
import { repeated } from './repeated';

/** The fact each criterion is computed from; null where only the state designates (rulebook section 1). */
const FACT_OF: Readonly<Record<CriterionId, LimitedFact | null>> = {
  underperforming: null,
  'lowest-10': 'accountabilityPercentile',
  'low-groups': 'studentGroupPercentile',
  federal: null,
  'grad-rate': 'graduationRate',
  participation: 'participationRate',
};

const UNIT_OF: Readonly<Record<LimitedFact, Limit['unit']>> = {
  accountabilityPercentile: 'percentile',
  studentGroupPercentile: 'percentile',
  graduationRate: 'percent',
  participationRate: 'percent',
};

/** All six criteria, once each and in order, with limits that a row can be held against. */
export function criterionFaults({ criteria }: PolicyPack): readonly PackFault[] {
  return [
    ...listFaults(criteria.map((criterion) => criterion.id)),
    ...criteria.flatMap(({ id, limit }, index) =>
      limit ? limitFaults(id, limit, ['criteria', index, 'limit']) : [],
    ),
  ];
}

function listFaults(ids: readonly CriterionId[]): PackFault[] {
  const missing = CRITERION_IDS.filter((id) => !ids.includes(id)).map((criterion): PackFault => ({
    code: 'criterion-missing',
    path: ['criteria'],
    criterion,
  }));
  const twice = repeated(ids).map(({ key: criterion, index }): PackFault => ({
    code: 'criterion-twice',
    path: ['criteria', index, 'id'],
    criterion,
  }));
  return missing.length || twice.length ? [...missing, ...twice] : orderFaults(ids);
}

function orderFaults(ids: readonly CriterionId[]): PackFault[] {
  const index = ids.findIndex((id, place) => id !== CRITERION_IDS[place]);
  const found = ids[index];
  const expected = CRITERION_IDS[index];
  if (!found || !expected) return [];
  return [{ code: 'criterion-order', path: ['criteria', index, 'id'], found, expected }];
}

function limitFaults(criterion: Criterion['id'], limit: Limit, path: PackPath): PackFault[] {
  const fact = FACT_OF[criterion];
  if (fact === null) return [{ code: 'limit-on-designation', path, criterion }];
  if (limit.fact !== fact) {
    return [{ code: 'limit-wrong-fact', path: [...path, 'fact'], found: limit.fact, expected: fact }];
  }
  if (limit.unit !== UNIT_OF[fact]) {
    return [
      { code: 'limit-wrong-unit', path: [...path, 'unit'], found: limit.unit, expected: UNIT_OF[fact] },
    ];
  }
  return [...numberFaults(limit.value, limit.unit, [...path, 'value']), ...checkFromFaults(limit, path)];
}

function checkFromFaults({ checkFrom, value, unit }: Limit, path: PackPath): PackFault[] {
  if (checkFrom === undefined) return [];
  const place = [...path, 'checkFrom'];
  if (checkFrom > value)
    return [{ code: 'check-from-above-limit', path: place, value: checkFrom, limit: value }];
  return numberFaults(checkFrom, unit, place);
}
