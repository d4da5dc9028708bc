import { describe, expect, it } from '@jest/globals';
import { dueActions, inOrderOfDuty, joined, nextDue } from '../../src/plan/due-actions';
import type { DueAction } from '../../src/plan/results';
import type { Action, ActionReason, Ask } from '../../src/policy/pack';
import { pack202324 } from '../../src/policy/packs/2023-24/index';

const actionsFor = (...reasons: readonly ActionReason[]): readonly DueAction[] =>
  dueActions(new Set(reasons), pack202324);
const ids = (actions: readonly DueAction[]): readonly string[] => actions.map(({ id }) => id);

function actionFor(id: string, ...reasons: readonly ActionReason[]): DueAction {
  const action = actionsFor(...reasons).find((one) => one.id === id);
  if (action === undefined) throw new Error(`${id} is not brought by ${reasons.join()}.`);
  return action;
}

describe('the actions a reason brings', () => {
  it.each<[reason: ActionReason, expected: string[]]>([
    [
      'underperforming',
      [
        'chief-schools-officer-visit',
        'turnaround-plan',
        'air-visit-schedule',
        'tag-grant',
        'review-accountability-data',
        'outreach-september',
        'assigned-team-contact',
      ],
    ],
    [
      'lowest-10',
      [
        'air-visit-selected',
        'update-improvement-plans',
        'tag-grant',
        'coherence-guidebook',
        'review-accountability-data',
        'outreach-september',
        'assigned-team-contact',
      ],
    ],
    [
      'low-groups',
      [
        'air-visit-selected',
        'update-improvement-plans',
        'tag-grant',
        'coherence-guidebook',
        'review-accountability-data',
        'outreach-september',
        'assigned-team-contact',
      ],
    ],
    [
      'federal',
      [
        'air-visit-selected',
        'update-improvement-plans',
        'tag-grant',
        'coherence-guidebook',
        'review-accountability-data',
      ],
    ],
    ['grad-rate', ['graduation-plan', 'career-technical-consult', 'review-accountability-data']],
    ['participation', ['participation-guide', 'review-accountability-data']],
    ['watch', ['plan-for-schools-at-risk']],
    ['prioritized', ['regional-team-assigned', 'outreach-october', 'returning-follow-up']],
    ['transitional', ['transition-planning', 'transition-support']],
  ])('%s', (reason, expected) => {
    expect(ids(actionsFor(reason))).toEqual(expected);
  });

  it('no reason brings none', () => {
    expect(actionsFor()).toEqual([]);
  });
});

describe('the union over several reasons', () => {
  it('joins by id: each action once, with every reason and citation kept', () => {
    const action = actionFor('coherence-guidebook', 'lowest-10', 'low-groups', 'federal');
    expect(action.because).toEqual(['lowest-10', 'low-groups', 'federal']);
    expect(action.citations).toHaveLength(3);
    const all = actionsFor(
      'underperforming',
      'lowest-10',
      'low-groups',
      'federal',
      'grad-rate',
      'participation',
    );
    expect(new Set(ids(all)).size).toBe(all.length);
  });

  it('a definite duty replaces its conditional twin', () => {
    expect(ids(actionsFor('federal'))).toContain('air-visit-selected');
    const both = ids(actionsFor('underperforming', 'federal'));
    expect(both).toContain('air-visit-schedule');
    expect(both).not.toContain('air-visit-selected');
  });

  it('what is certain goes before what depends', () => {
    expect(actionFor('tag-grant', 'low-groups').condition).toMatchObject({ kind: 'if-eligible' });
    expect(actionFor('tag-grant', 'low-groups', 'federal').condition).toBeNull();
    expect(actionFor('outreach-september', 'low-groups').condition).toMatchObject({ kind: 'if-selected' });
    const certain = actionFor('outreach-september', 'lowest-10', 'low-groups');
    expect(certain.condition).toBeNull();
    expect(certain.text).not.toBe(actionFor('outreach-september', 'low-groups').text);
  });

  it('a condition that settles only the route stays, and the first of equals speaks', () => {
    expect(actionFor('update-improvement-plans', 'low-groups').condition).toBeNull();
    expect(actionFor('update-improvement-plans', 'lowest-10', 'low-groups')).toMatchObject({
      condition: { kind: 'if-affiliated', text: expect.stringContaining('assistance team') },
    });
  });

  it('of certain ones the one that names the route speaks', () => {
    expect(actionFor('update-improvement-plans', 'low-groups', 'federal').condition).toMatchObject({
      kind: 'if-affiliated',
      text: expect.stringContaining('SSoS'),
    });
  });

  it('the strongest kind wins', () => {
    const [base] = pack202324.actions;
    const [ask] = base?.asks ?? [];
    if (base === undefined || ask === undefined) throw new Error('The pack has no action.');
    const asks = (...kinds: readonly Ask['kind'][]): readonly Ask[] =>
      kinds.map((kind) => ({ ...ask, kind }));
    expect(joined(base, asks('state-step', 'required', 'recommended')).kind).toBe('required');
    expect(joined(base, asks('state-step', 'recommended')).kind).toBe('recommended');
    const selected = { kind: 'if-selected', text: 'if selected' } as const;
    const [weak, strong] = asks('recommended', 'required');
    if (weak === undefined || strong === undefined) throw new Error('Two were asked for.');
    expect(joined(base, [weak, { ...strong, condition: selected }])).toMatchObject({
      kind: 'required',
      condition: selected,
    });
  });

  it('an action nobody asks for is the fault of who joins it', () => {
    expect(() => joined(pack202324.actions[0] as Action, [])).toThrow('Nothing asks');
  });

  it('both outreach dates are actions of their own', () => {
    const all = actionsFor('lowest-10', 'prioritized');
    const dates = all.filter(({ id }) => id.startsWith('outreach')).map(({ id, due }) => [id, due]);
    expect(dates).toEqual([
      ['outreach-september', '2023-09-25'],
      ['outreach-october', '2023-10-06'],
    ]);
  });
});

const due = (id: string, kind: DueAction['kind'], date: string | null): DueAction => ({
  id,
  kind,
  who: 'school',
  text: id,
  due: date,
  dueText: null,
  condition: null,
  because: [],
  citations: [],
});

describe('the order of actions', () => {
  it('is required, recommended, state steps; by date within each; undated last, as in the pack', () => {
    const actions = [
      due('state', 'state-step', '2023-09-25'),
      due('undated a', 'required', null),
      due('later', 'required', '2024-01-31'),
      due('undated b', 'required', null),
      due('grant', 'recommended', '2023-10-31'),
      due('sooner', 'required', '2023-10-06'),
    ];
    expect([...actions].sort(inOrderOfDuty).map(({ id }) => id)).toEqual([
      'sooner',
      'later',
      'undated a',
      'undated b',
      'grant',
      'state',
    ]);
  });
});

describe('what is due next', () => {
  const actions = [
    due('undated', 'required', null),
    due('grant', 'recommended', '2023-10-31'),
    due('plan', 'required', '2024-01-31'),
    due('guide', 'required', '2023-10-31'),
    due('outreach', 'state-step', '2023-09-25'),
  ];

  it.each<[asOf: string, next: string | null]>([
    ['2023-09-01', 'outreach'],
    ['2023-09-25', 'outreach'],
    ['2023-09-26', 'guide'],
    ['2023-10-31', 'guide'],
    ['2023-11-01', 'plan'],
    ['2024-01-31', 'plan'],
    ['2024-02-01', null],
  ])('on %s: %s', (asOf, next) => {
    expect(nextDue(actions, asOf)?.id ?? null).toBe(next);
  });

  it('leaves the list it is given as it is', () => {
    const before = actions.map(({ id }) => id);
    nextDue(actions, '2023-09-01');
    expect(actions.map(({ id }) => id)).toEqual(before);
  });
});
