import type { Action, Condition, Due } from '../../pack';
import { letterA, letterB } from './cite';

const NO_DATE: Due = { date: null, text: null };
const TO_BE_SCHEDULED: Due = { date: null, text: 'to be scheduled' };
const IF_SELECTED: Condition = { kind: 'if-selected', text: 'if the state selects the school' };

/** The categories for which the letter offers some districts direct assistance. */
const DIRECT_ASSISTANCE = ['underperforming', 'lowest-10', 'low-groups'] as const;

const schoolDuties: readonly Action[] = [
  {
    id: 'chief-schools-officer-visit',
    who: 'school',
    text: 'Sign up for a visit of the Chief Schools Officer, Komal Bhasin.',
    due: TO_BE_SCHEDULED,
    asks: [{ because: 'underperforming', kind: 'required', condition: null, citation: letterA('1', 1) }],
    replaces: [],
  },
  {
    id: 'turnaround-plan',
    who: 'school',
    text: 'Send SSoS the updated turnaround plan.',
    due: { date: '2024-01-31', text: null },
    asks: [{ because: 'underperforming', kind: 'required', condition: null, citation: letterA('1', 2) }],
    replaces: [],
  },
  {
    id: 'air-visit-schedule',
    who: 'school',
    text: 'Set a date for the progress monitoring visit by AIR.',
    due: TO_BE_SCHEDULED,
    asks: [{ because: 'underperforming', kind: 'required', condition: null, citation: letterA('1', 3) }],
    replaces: ['air-visit-selected'],
  },
  {
    id: 'air-visit-selected',
    who: 'school',
    text: 'If selected, host a progress monitoring visit by AIR.',
    due: { date: null, text: 'details to come in October 2023' },
    asks: [
      { because: 'lowest-10', kind: 'required', condition: IF_SELECTED, citation: letterA('2', 2) },
      { because: 'low-groups', kind: 'required', condition: IF_SELECTED, citation: letterA('3', 2) },
      { because: 'federal', kind: 'required', condition: IF_SELECTED, citation: letterA('4', 2) },
    ],
    replaces: [],
  },
];

const plans: readonly Action[] = [
  {
    id: 'update-improvement-plans',
    who: 'district',
    text: 'Bring the improvement plans of the school, the district or both up to date.',
    due: NO_DATE,
    asks: [
      {
        because: 'lowest-10',
        kind: 'required',
        condition: {
          kind: 'if-affiliated',
          text: 'together with the assistance team, through District Submissions if affiliated with SSoS or OEPI, otherwise through TAG funding',
        },
        citation: letterA('2', 1),
      },
      { because: 'low-groups', kind: 'required', condition: null, citation: letterA('3', 1) },
      {
        because: 'federal',
        kind: 'required',
        condition: {
          kind: 'if-affiliated',
          text: 'through District Submissions if affiliated with SSoS, otherwise through TAG funding',
        },
        citation: letterA('4', 1),
      },
    ],
    replaces: [],
  },
  {
    id: 'graduation-plan',
    who: 'district',
    text: 'Add strategies for raising the graduation rate to the school improvement plans.',
    due: NO_DATE,
    asks: [{ because: 'grad-rate', kind: 'required', condition: null, citation: letterA('5', 1) }],
    replaces: [],
  },
  {
    id: 'participation-guide',
    who: 'district',
    text: 'Use the state guide on low participation to find the causes and choose strategies (DESE website, Supporting Materials).',
    due: NO_DATE,
    asks: [{ because: 'participation', kind: 'required', condition: null, citation: letterA('6', 1) }],
    replaces: [],
  },
];

const recommendations: readonly Action[] = [
  {
    id: 'tag-grant',
    who: 'district',
    text: 'Apply for a Targeted Assistance Grant (TAG).',
    due: { date: '2023-10-31', text: null },
    asks: [
      { because: 'underperforming', kind: 'recommended', condition: null, citation: letterA('1', 4) },
      { because: 'lowest-10', kind: 'recommended', condition: null, citation: letterA('2', 3) },
      {
        because: 'low-groups',
        kind: 'recommended',
        condition: { kind: 'if-eligible', text: 'if eligible' },
        citation: letterA('3', 3),
      },
      { because: 'federal', kind: 'recommended', condition: null, citation: letterA('4', 3) },
    ],
    replaces: [],
  },
  {
    id: 'coherence-guidebook',
    who: 'district',
    text: 'Work with the Coherence Guidebook and the CSDP supports.',
    due: NO_DATE,
    asks: [
      { because: 'lowest-10', kind: 'recommended', condition: null, citation: letterA('2', 4) },
      { because: 'low-groups', kind: 'recommended', condition: null, citation: letterA('3', 4) },
      { because: 'federal', kind: 'recommended', condition: null, citation: letterA('4', 4) },
    ],
    replaces: [],
  },
  {
    id: 'career-technical-consult',
    who: 'district',
    text: 'Ask the state office for college, career and technical education (CCTE) about supports for secondary schools.',
    due: NO_DATE,
    asks: [{ because: 'grad-rate', kind: 'recommended', condition: null, citation: letterA('5', 2) }],
    replaces: [],
  },
  {
    id: 'review-accountability-data',
    who: 'district',
    text: 'Go through the accountability data with every school, and decide what to do for the students served least well.',
    due: NO_DATE,
    asks: [
      {
        because: 'underperforming',
        kind: 'recommended',
        condition: null,
        citation: letterA('assistance'),
      },
      { because: 'lowest-10', kind: 'recommended', condition: null, citation: letterA('assistance') },
      { because: 'low-groups', kind: 'recommended', condition: null, citation: letterA('assistance') },
      { because: 'federal', kind: 'recommended', condition: null, citation: letterA('assistance') },
      { because: 'grad-rate', kind: 'recommended', condition: null, citation: letterA('assistance') },
      { because: 'participation', kind: 'recommended', condition: null, citation: letterA('assistance') },
    ],
    replaces: [],
  },
  {
    id: 'plan-for-schools-at-risk',
    who: 'district',
    text: 'Count schools with percentiles 11 to 15 in when setting district priorities and choosing CSDP courses.',
    due: NO_DATE,
    asks: [{ because: 'watch', kind: 'recommended', condition: null, citation: letterA('2') }],
    replaces: [],
  },
];

const stateSteps: readonly Action[] = [
  {
    id: 'outreach-september',
    who: 'state',
    text: 'SSoS e-mails the leaders of the district.',
    due: { date: '2023-09-25', text: null },
    asks: [
      { because: 'underperforming', kind: 'state-step', condition: null, citation: letterA('1', 5) },
      { because: 'lowest-10', kind: 'state-step', condition: null, citation: letterA('2', 5) },
      {
        because: 'low-groups',
        kind: 'state-step',
        condition: { kind: 'if-selected', text: 'if the state selects the district for targeted assistance' },
        text: 'SSoS or OEPI contacts the leaders of the district if it is selected, by performance and distribution, for targeted assistance.',
        citation: letterA('3', 5),
      },
    ],
    replaces: [],
  },
  {
    id: 'assigned-team-contact',
    who: 'state',
    text: 'The assigned assistance team tells the district what support it will get from SSoS or OEPI.',
    due: { date: null, text: 'in the week of September 25, 2023' },
    asks: DIRECT_ASSISTANCE.map((because) => ({
      because,
      kind: 'state-step',
      condition: { kind: 'if-selected', text: 'if the district is to receive direct assistance' },
      citation: letterA('assistance'),
    })),
    replaces: [],
  },
  {
    id: 'regional-team-assigned',
    who: 'state',
    text: 'SSoS assigns a Regional Assistance Team that supports the priorities of the district.',
    due: NO_DATE,
    asks: [
      { because: 'prioritized', kind: 'state-step', condition: null, citation: letterB('prioritized list') },
    ],
    replaces: [],
  },
  {
    id: 'outreach-october',
    who: 'state',
    text: 'The SSoS Regional Assistance Team contacts the district to agree on the support plan for each school and the district.',
    due: { date: '2023-10-06', text: null },
    asks: [
      {
        because: 'prioritized',
        kind: 'state-step',
        condition: { kind: 'if-new', text: 'if the district is new to the list' },
        citation: letterB('upcoming communications', 1),
      },
    ],
    replaces: [],
  },
  {
    id: 'returning-follow-up',
    who: 'state',
    text: 'SSoS follows up on the recent data, in the rhythm of the support already under way.',
    due: NO_DATE,
    asks: [
      {
        because: 'prioritized',
        kind: 'state-step',
        condition: { kind: 'if-returning', text: 'if SSoS already supported the district' },
        citation: letterB('upcoming communications', 2),
      },
    ],
    replaces: [],
  },
  {
    id: 'transition-planning',
    who: 'state',
    text: 'The Regional Assistance Team settles with the district which transitional support keeps its improvement going.',
    due: NO_DATE,
    asks: [
      {
        because: 'transitional',
        kind: 'state-step',
        condition: null,
        citation: letterB('transitional list'),
      },
    ],
    replaces: [],
  },
  {
    id: 'transition-support',
    who: 'state',
    text: 'SSoS aims to complete the transitional support, which may include TAG or CSDP support depending on need.',
    due: { date: '2023-10-06', text: null },
    asks: [
      {
        because: 'transitional',
        kind: 'state-step',
        condition: null,
        citation: letterB('transitional list'),
      },
    ],
    replaces: [],
  },
];

/** Every next step of the letter of Sep 21, its two advices outside those lists, and the promises of the letter of Sep 22. */
export const actions: readonly Action[] = [...schoolDuties, ...plans, ...recommendations, ...stateSteps];
