import type {
  Action,
  ActionKind,
  ActionReason,
  Actor,
  Citation,
  Condition,
  Criterion,
  CriterionId,
  Limit,
  PolicyPack,
  Source,
} from '../../src/policy/pack';

/** A small invented pack for tests of what people read: every shape once, no real person, texts that do not change. */

const letterA = (section: string, item: number | null = null): Citation => ({
  source: 'letter-a',
  section,
  item,
});
const letterB = (section: string, item: number | null = null): Citation => ({
  source: 'letter-b',
  section,
  item,
});
const reading = (reason: string): Citation => ({ source: 'reading', section: null, item: null, reason });
const helpPage: Citation = { source: 'help-page', section: null, item: null };

const source = (id: string, kind: Source['kind'], title: string, facts: Partial<Source> = {}): Source => ({
  id,
  kind,
  title,
  shortTitle: title,
  author: null,
  date: null,
  address: null,
  ...facts,
});

const sources: readonly Source[] = [
  source('letter-a', 'letter', 'Example letter to districts', {
    shortTitle: 'letter of Sep 21',
    author: 'Example Officer',
    date: '2023-09-21',
  }),
  source('letter-b', 'letter', 'Example letter on assistance', {
    shortTitle: 'letter of Sep 22',
    date: '2023-09-22',
  }),
  source('help-page', 'state-page', 'Example help page', {
    address: 'https://state.example/help?section=accountability',
  }),
  source('law', 'law', 'Example law, section 1J', { shortTitle: 'law, s. 1J' }),
  source('reading', 'reading', 'reading of this product'),
];

const criterion = (
  id: CriterionId,
  section: string,
  shortTitle: string,
  limit: Omit<Limit, 'citation'> | null,
  countsForAssistance: boolean,
): Criterion => ({
  id,
  title: `Schools with: ${shortTitle}`,
  shortTitle,
  meaning: `What “${shortTitle}” means.`,
  limit: limit === null ? null : { ...limit, citation: helpPage, ...(id === 'participation' && CHECKED) },
  guidance: 'What to look at.',
  help: 'What help there is.',
  countsForAssistance,
  citations: [
    letterA(section),
    ...(id === 'underperforming' ? [{ source: 'law', section: '1J', item: null }] : []),
  ],
});

const CHECKED = { checkFrom: 94.5, checkCitation: { source: 'reading', section: null, item: null } };

const percentile = (fact: Limit['fact'], value: number) =>
  ({ fact, operator: 'at-most', value, unit: 'percentile' }) as const;
const percent = (fact: Limit['fact'], value: number) =>
  ({ fact, operator: 'below', value, unit: 'percent' }) as const;

type Asking = readonly [because: ActionReason, citation: Citation, condition?: Condition];

const action = (
  id: string,
  kind: ActionKind,
  who: Actor,
  text: string,
  due: string | null,
  ...asking: readonly Asking[]
): Action => ({
  id,
  who,
  text,
  due: {
    date: due !== null && /^\d/.test(due) ? due : null,
    text: due !== null && !/^\d/.test(due) ? due : null,
  },
  asks: asking.map(([because, citation, condition = null]) => ({ because, kind, condition, citation })),
  replaces: [],
});

const selected: Condition = { kind: 'if-selected', text: 'if the state selects the school' };

export const examplePack: PolicyPack = {
  format: 'ssos-policy-pack/1',
  schoolYear: '2023-24',
  resultsYear: 2023,
  title: 'Example pack, school year 2023-24',
  checkedOn: '2023-10-01',
  sources,
  criteria: [
    criterion('underperforming', '1', 'underperforming', null, true),
    criterion('lowest-10', '2', 'lowest 10%', percentile('accountabilityPercentile', 10), true),
    criterion('low-groups', '3', 'low student groups', percentile('studentGroupPercentile', 5), true),
    criterion('federal', '4', 'federal designation', null, true),
    criterion('grad-rate', '5', 'low graduation rate', percent('graduationRate', 66.7), false),
    criterion('participation', '6', 'low participation', percent('participationRate', 95), false),
  ],
  watch: { from: 11, to: 15, text: 'Percentile 11 to 15: at risk.', citation: letterA('2') },
  tiers: [
    {
      tier: 'Tier 1',
      label: 'underperforming',
      criteria: ['underperforming'],
      citation: reading('Most help.'),
    },
    { tier: 'Tier 2', label: 'lowest 10%', criteria: ['lowest-10'], citation: reading('Direct help.') },
    {
      tier: 'Tier 3',
      label: 'low groups or federal',
      criteria: ['low-groups', 'federal'],
      citation: reading('Some help.'),
    },
    {
      tier: 'Tier 4',
      label: 'graduation or participation',
      criteria: ['grad-rate', 'participation'],
      citation: reading('A plan.'),
    },
  ],
  actions: [
    action('visit', 'required', 'school', 'Sign up for the visit.', null, [
      'underperforming',
      letterA('1', 1),
    ]),
    action('turnaround-plan', 'required', 'school', 'Send the turnaround plan.', '2024-01-31', [
      'underperforming',
      letterA('1', 2),
    ]),
    action(
      'selected-visit',
      'required',
      'school',
      'Host a visit if selected.',
      'details to come in October 2023',
      ['lowest-10', letterA('2', 2), selected],
      ['low-groups', letterA('3', 2), selected],
      ['federal', letterA('4', 2), selected],
    ),
    action(
      'plans',
      'required',
      'district',
      'Bring the improvement plans of the school, the district or both up to date.',
      null,
      [
        'lowest-10',
        letterA('2', 1),
        {
          kind: 'if-affiliated',
          text: 'through District Submissions if affiliated, otherwise through grant funding',
        },
      ],
      ['low-groups', letterA('3', 1)],
      ['federal', letterA('4', 1)],
    ),
    action('graduation-plan', 'required', 'district', 'Plan for a higher graduation rate.', null, [
      'grad-rate',
      letterA('5', 1),
    ]),
    action('participation-guide', 'required', 'district', 'Use the guide on participation.', null, [
      'participation',
      letterA('6', 1),
    ]),
    action(
      'grant',
      'recommended',
      'district',
      'Apply for the grant.',
      '2023-10-31',
      ['underperforming', letterA('1', 4)],
      ['lowest-10', letterA('2', 3)],
      ['low-groups', letterA('3', 3), { kind: 'if-eligible', text: 'if eligible' }],
    ),
    action('watch-plan', 'recommended', 'district', 'Count schools at risk in.', null, [
      'watch',
      letterA('2'),
    ]),
    action(
      'outreach-september',
      'state-step',
      'state',
      'The state writes to the district.',
      '2023-09-25',
      ['underperforming', letterA('1', 5)],
      ['lowest-10', letterA('2', 5)],
    ),
    action(
      'outreach-october',
      'state-step',
      'state',
      'The regional team contacts the district.',
      '2023-10-06',
      ['prioritized', letterB('upcoming', 1), { kind: 'if-new', text: 'if the district is new to the list' }],
    ),
    action('transition', 'state-step', 'state', 'The state completes its support.', '2023-10-06', [
      'transitional',
      letterB('transitional list'),
    ]),
  ],
  districts: [
    {
      code: '09990000',
      name: 'Example Regional',
      otherNames: [],
      support: 'prioritized',
      citation: letterB('prioritized list', 1),
    },
    {
      code: '09950000',
      name: 'Example Absent',
      otherNames: [],
      support: 'transitional',
      citation: letterB('transitional list', 1),
    },
  ],
  regions: [
    {
      name: 'Shore',
      otherNames: [],
      contacts: [{ name: 'Example Director', role: 'regional director', email: 'director@shore.example' }],
      note: null,
      citation: letterB('contacts', 2),
    },
    {
      name: 'Hills',
      otherNames: [],
      contacts: [
        { name: 'First Director', role: 'regional director', email: 'first@hills.example' },
        { name: 'Second Director', role: 'regional director', email: 'second@hills.example' },
      ],
      note: null,
      citation: letterB('contacts', 1),
    },
    {
      name: 'Other',
      otherNames: [],
      contacts: [],
      note: 'The letters name nobody for this region.',
      citation: reading('Not named.'),
    },
  ],
  districtRegions: [
    { code: '09990000', district: 'Example Regional', region: 'Shore', basis: 'seen', citation: helpPage },
    {
      code: '09920000',
      district: 'Example Derived',
      region: 'Hills',
      basis: 'derived',
      citation: reading('From the map.'),
    },
  ],
  notes: [
    {
      id: 'tier-ladder',
      text: 'The tiers are a reading; the letters name none.',
      citation: reading('An order is needed.'),
    },
    { id: 'designation-pending', text: 'Designations are decided later.', citation: letterA('1') },
    { id: 'participation-line', text: 'The line of 95 percent is from the help page.', citation: helpPage },
    {
      id: 'region-derived',
      text: 'Derived regions follow the map.',
      citation: reading('Not in the letters.'),
    },
    {
      id: 'team-to-confirm',
      text: 'Confirm your assistance team with SSoS or OEPI.',
      citation: reading('Not in the letters.'),
    },
    {
      id: 'not-for-ssos',
      text: 'A low rate alone does not count for assistance.',
      citation: letterB('criteria'),
    },
  ],
};
