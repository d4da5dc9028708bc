import { reasonCells } from '../state-file/reasons';
import type { StateCells } from '../state-file/layout';
import type { Random } from './random';

// Parts of the 275 schools that were identified in 2025, of those that were not, and of all: rounded.
const LOWEST = 0.54;
const DESIGNATED = 0.1;
const LOW_GROUPS = 0.35;
const LOW_GRADUATION = 0.09;
const LOW_PARTICIPATION = 0.35;
const FEDERAL = 0.2;
const WITHOUT_PERCENTILE = 0.17;
const HIGH_SCHOOLS = 0.2;

const GROUPS = [
  'High needs',
  'Low income',
  'EL and former EL',
  'Students w/disabilities',
  'Hispanic/Latino',
] as const;

/** What the state says of one generated school, in realistic parts; its numbers never contradict the words. */
export function generatedSchool(identified: boolean, random: Random): StateCells {
  return identified ? identifiedSchool(random) : otherSchool(random);
}

function identifiedSchool(random: Random): StateCells {
  const designated = random.chance(DESIGNATED);
  const lowest = !designated && random.chance(LOWEST);
  const groups = random.chance(LOW_GROUPS);
  const graduation = random.chance(LOW_GRADUATION);
  const named = designated || lowest || groups || graduation;
  const participation = !named || random.chance(LOW_PARTICIPATION);
  return {
    classification: 'Requiring assistance or intervention',
    ...reasonCells([
      designated ? 'In need of broad/comprehensive support' : 'In need of focused/targeted support',
      ...(designated ? ['Underperforming school'] : []),
      ...(lowest ? ['Among the lowest performing 10% of schools'] : []),
      ...(groups ? [`Low student group performance: ${groupList(random)}`] : []),
      ...(graduation ? ['Low graduation rate'] : []),
      ...(participation ? [`Low participation rate: ${groupList(random)}`] : []),
    ]),
    federal: random.chance(FEDERAL)
      ? random.pick(['Comprehensive Support and Improvement (CSI)', 'Targeted Support and Improvement (TSI)'])
      : '-',
    percentile: lowest || designated ? random.integer(1, 10) : random.integer(11, 70),
    ...rates(random, graduation, participation),
  };
}

function otherSchool(random: Random): StateCells {
  if (random.chance(WITHOUT_PERCENTILE)) {
    return { classification: 'Insufficient data', ...reasonCells([]), federal: '-' };
  }
  const reason = random.pick([
    'School of Recognition',
    'Meeting or exceeding targets',
    'Substantial progress toward targets',
    'Moderate progress toward targets',
    'Limited or no progress toward targets',
  ]);
  return {
    classification: 'Not requiring assistance or intervention',
    ...reasonCells([reason]),
    federal: '-',
    percentile: random.integer(11, 99),
    ...rates(random, false, false),
  };
}

function rates(random: Random, lowGraduation: boolean, lowParticipation: boolean): StateCells {
  const participation = lowParticipation ? random.integer(700, 949) : random.integer(950, 1_000);
  const graduation = lowGraduation ? random.integer(300, 666) : random.integer(667, 1_000);
  return {
    elaParticipation: participation / 10,
    mathParticipation: random.integer(950, 1_000) / 10,
    ...(lowGraduation || random.chance(HIGH_SCHOOLS) ? { graduationRate: graduation / 10 } : {}),
  };
}

function groupList(random: Random): string {
  const first = random.integer(0, GROUPS.length - 1);
  return GROUPS.slice(first, first + random.integer(1, 3)).join(' -');
}
