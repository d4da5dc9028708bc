import { describe, expect, it, jest } from '@jest/globals';
import { classifySelectionJob } from '../../../src/commands/jobs/classify-selection-job';
import { keepPack } from '../../../src/commands/jobs/keep-pack';
import { ANSWERS_SETTING, answersToKeep, keptAnswers } from '../../../src/commands/jobs/kept-answers';
import { keptPolicy, packSetting, POLICY_SETTING } from '../../../src/commands/jobs/kept-policy';
import { loadedPacks } from '../../../src/policy/packs';
import { inWorkbook } from '../../excel/support/in-workbook';
import { SMALL_STATE } from '../../excel/support/small-state';

jest.setTimeout(60_000);

const [newest] = loadedPacks.toReversed();
if (newest === undefined) throw new Error('There is no pack.');
const ownPack = structuredClone({ ...newest, schoolYear: '2023-24' });

describe('the policy of a workbook', () => {
  it.each([
    [
      'nothing chosen',
      new Map<string, unknown>(),
      { ok: true, value: { name: null, pack: { schoolYear: newest.schoolYear } } },
    ],
    [
      'a year',
      new Map([[POLICY_SETTING, '2023-24']]),
      { ok: true, value: { pack: { schoolYear: '2023-24' } } },
    ],
    [
      'a year that there is not',
      new Map([[POLICY_SETTING, '2030-31']]),
      {
        ok: false,
        problem: { code: 'no-such-policy', asked: '2030-31', known: ['2023-24'] },
        left: 'untouched',
      },
    ],
    [
      'a year in another spelling',
      new Map([[POLICY_SETTING, 'SY 2023–24']]),
      { ok: true, value: { name: null, pack: { schoolYear: '2023-24' } } },
    ],
    [
      'a choice that is no words',
      new Map<string, unknown>([[POLICY_SETTING, 2030]]),
      { ok: false, problem: { code: 'no-such-policy', asked: '2030' } },
    ],
    [
      'a kept pack',
      new Map<string, unknown>([
        [POLICY_SETTING, 'Our draft'],
        [packSetting('our draft'), { name: 'Our draft', pack: ownPack }],
      ]),
      { ok: true, value: { name: 'Our draft', pack: { schoolYear: '2023-24' } } },
    ],
    [
      'a kept pack that is broken',
      new Map<string, unknown>([
        [POLICY_SETTING, 'x1'],
        [packSetting('x1'), { name: 'x1', pack: { schoolYear: 12 } }],
      ]),
      { ok: false, problem: { code: 'policy-broken', name: 'x1' } },
    ],
  ])('with %s', async (_what, settings, expected) => {
    expect(await keptPolicy(settings)).toMatchObject(expected);
  });

  it('is kept with the workbook, checked and used', () =>
    inWorkbook(async ({ paste, port, workbook }) => {
      paste(SMALL_STATE);
      expect(await keepPack('Our draft', ownPack, port)).toMatchObject({ ok: true });
      workbook.settings.set(POLICY_SETTING, 'our DRAFT');
      const done = await classifySelectionJob(port);
      expect(done).toMatchObject({ ok: true, value: { results: { policy: { schoolYear: '2023-24' } } } });
    }));

  it.each([
    ['a name that is a year of the product', '2023-24', ownPack, 'policy-name'],
    ['a name that is a year in another spelling', 'SY 2023–24', ownPack, 'policy-name'],
    ['a name that may be a year of the product one day', '2031-32', ownPack, 'policy-name'],
    ['no name', ' ', ownPack, 'policy-name'],
    ['a name that no line holds', 'x'.repeat(61), ownPack, 'policy-name'],
    ['a pack that is broken', 'Broken', { schoolYear: '2023-24' }, 'policy-broken'],
  ])('refuses %s', (_what, name, pack, code) =>
    inWorkbook(async ({ port, workbook }) => {
      expect(await keepPack(name, pack, port)).toMatchObject({ ok: false, problem: { code } });
      expect(workbook.settings.size).toBe(0);
    }),
  );
});

describe('answers kept with a workbook', () => {
  it('come back as they were given, without how rates were written and what is no answer', () => {
    const answers = {
      headings: new Map([
        ['Pct', 'accountabilityPercentile' as const],
        ['Remark', 'ignore' as const],
      ]),
      rows: new Map([['School | Pct', 'headings' as const]]),
    };
    const scales = new Map([['Grad', 'fraction' as const]]);
    const kept = JSON.parse(
      JSON.stringify(
        answersToKeep({ ...answers, rows: new Map([...answers.rows, ['1 | 2', 'data']]), scales }),
      ),
    ) as object;
    expect(keptAnswers(new Map([[ANSWERS_SETTING, kept]]))).toEqual(answers);
    const broken = { headings: { Pct: 'nonsense', Name: 7 }, rows: { 'School | Pct': 'title' } };
    const none = { headings: new Map(), rows: new Map() };
    expect(keptAnswers(new Map([[ANSWERS_SETTING, broken]]))).toEqual(none);
    expect(keptAnswers(new Map())).toEqual(none);
  });
});
