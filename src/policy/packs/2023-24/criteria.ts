import type { Criterion, WatchBand } from '../../pack';
import { letterA, letterB, reading } from './cite';

/** The six categories of the letter of Sep 21, in its order. */
export const criteria: readonly Criterion[] = [
  {
    id: 'underperforming',
    title: 'Underperforming schools',
    shortTitle: 'underperforming',
    meaning: 'The Commissioner has designated the school underperforming or chronically underperforming.',
    limit: null,
    guidance:
      'A designation under state law, never a matter of numbers. The Commissioner decides on the 2023 designations later in fall 2023.',
    help: 'SSoS staff work with the school directly, and it comes first for every support and resource of the agency.',
    countsForAssistance: true,
    citations: [letterA('1'), letterB('criteria', 4), { source: 'law', section: '1J', item: null }],
  },
  {
    id: 'lowest-10',
    title: 'Schools in the lowest 10 percent',
    shortTitle: 'lowest 10%',
    meaning:
      'The accountability percentile of the school is 10 or lower among schools that serve similar grades.',
    limit: {
      fact: 'accountabilityPercentile',
      operator: 'at-most',
      value: 10,
      unit: 'percentile',
      citation: {
        source: 'guidance-chart',
        section: null,
        item: null,
        reason: 'The letters speak of the lowest tenth; the chart of the state counts percentiles 1 to 10.',
      },
    },
    guidance:
      'Analyze the data for each student group with the assistance team, and set a few instructional priorities: grade-appropriate, culturally responsive teaching and a sense of belonging.',
    help: 'Assistance staff of SSoS and OEPI work with the district, which has priority for targeted grants, professional development and networks of CSDP.',
    countsForAssistance: true,
    citations: [letterA('2'), letterB('criteria', 1)],
  },
  {
    id: 'low-groups',
    title: 'Schools with low-performing student groups',
    shortTitle: 'low student groups',
    meaning: 'One or more student groups have a student group percentile of 5 or lower.',
    limit: {
      fact: 'studentGroupPercentile',
      operator: 'at-most',
      value: 5,
      unit: 'percentile',
      citation: {
        source: 'help-page',
        section: null,
        item: null,
        reason: 'The letters speak of the lowest 5 percent; the help page of the state says 5 or below.',
      },
    },
    guidance:
      'Break state and local data down by student group and check that the help in place fits what each group needs. One low group often points to others, so look at the systems of the whole school.',
    help: 'Some districts, chosen by performance and distribution, get targeted assistance from SSoS or OEPI.',
    countsForAssistance: true,
    citations: [letterA('3'), letterB('criteria', 3)],
  },
  {
    id: 'federal',
    title: 'Schools with a federal designation',
    shortTitle: 'federal designation',
    meaning:
      'The school is designated CSI (Comprehensive Support and Improvement), TSI (Targeted Support and Improvement) or ATSI (Additional Targeted Support and Improvement).',
    limit: null,
    guidance:
      'Most of these schools are also in the lowest 10 percent or have low student groups. Break state and local data down by student group and check that the help in place fits the needs.',
    help: 'The letter names no help of its own for these schools beyond the listed steps; SSoS counts them for targeted assistance.',
    countsForAssistance: true,
    citations: [letterA('4'), letterB('criteria', 2)],
  },
  {
    id: 'grad-rate',
    title: 'Schools with a low graduation rate',
    shortTitle: 'low graduation rate',
    meaning: 'The four-year graduation rate of all students is below 66.7 percent.',
    limit: {
      fact: 'graduationRate',
      operator: 'below',
      value: 66.7,
      unit: 'percent',
      citation: letterA('5'),
    },
    guidance:
      'Break state and local data down by student group. Look hardest at local figures for engagement, attendance, dropout and graduation.',
    help: 'The state office for college, career and technical education (CCTE) advises on supports for secondary schools.',
    countsForAssistance: false,
    citations: [letterA('5'), { source: 'help-page', section: null, item: null }],
  },
  {
    id: 'participation',
    title: 'Schools with low assessment participation',
    shortTitle: 'low participation',
    meaning: 'Fewer than 95 percent of all students, or of a student group, took part in a state assessment.',
    limit: {
      fact: 'participationRate',
      operator: 'below',
      value: 95,
      unit: 'percent',
      citation: {
        source: 'help-page',
        section: null,
        item: null,
        reason: 'The letters give no number for low participation; the help page of the state does.',
      },
      checkFrom: 94.5,
      checkCitation: reading(
        'The state prints whole percents, so a rate that rounds to the line may lie on either side of it.',
      ),
    },
    guidance:
      'MCAS and ACCESS results only show how every group is doing where students take the tests. Find out why they did not, and act on the causes.',
    help: 'The state publishes a guide to finding the causes of low participation and choosing strategies.',
    countsForAssistance: false,
    citations: [letterA('6'), { source: 'help-page', section: null, item: null }],
  },
];

/** Schools that may fall into the lowest tenth next. */
export const watch: WatchBand = {
  from: 11,
  to: 15,
  text: 'Percentile 11 to 15: at risk of joining the lowest 10 percent.',
  citation: letterA('2'),
};
