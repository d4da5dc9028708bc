import { describe, expect, it, jest } from '@jest/globals';
import { classifySelectionJob } from '../../src/commands/jobs/classify-selection-job';
import { packSetting, POLICY_SETTING } from '../../src/commands/jobs/kept-policy';
import { tier } from '../../src/functions/formulas';
import { liveWorkbook } from '../../src/taskpane/workbook/live-workbook';
import type { JobSigns, PolicyKeeper, Told } from '../../src/taskpane/workbook/pane-workbook';
import { inWorkbook, TODAY } from '../excel/support/in-workbook';
import type { TestWorkbook } from '../excel/support/in-workbook';
import { SMALL_STATE } from '../excel/support/small-state';
import { withLowest } from './changed-packs';

jest.setTimeout(60_000);

const OURS = { name: 'Our draft', pack: withLowest(12) };
const tierBy = (name: string): unknown => tier([['99990001', 12]], [['School Code', 'Percentile']], name);

type Scene = TestWorkbook & { readonly keeper: PolicyKeeper; readonly signs: JobSigns };

/** The pane's policy beside a workbook that holds a small state. */
const inScene = (test: (scene: Scene) => Promise<void>): Promise<void> =>
  inWorkbook(async (given) => {
    given.paste(SMALL_STATE);
    const { clock, random, report } = given.port;
    const { policy: keeper } = liveWorkbook({ clock, random, today: () => TODAY });
    await test({ ...given, keeper, signs: { report, signal: new AbortController().signal } });
  });

function value<T>(told: Told<T>): T {
  if (!told.ok) throw new Error(told.said);
  return told.value;
}

describe('the policy of the workbook beside the pane', () => {
  it('is kept with it, chosen, and found when the pane is opened again', () =>
    inScene(async ({ keeper, signs, workbook, port, paste }) => {
      value(await keeper.keep(OURS, signs));
      expect(workbook.settings.get(POLICY_SETTING)).toBe('Our draft');
      expect(value(await keeper.read(signs))).toMatchObject({ chosen: 'Our draft', packs: [OURS] });

      // The ribbon's button decides by it too.
      paste(SMALL_STATE);
      const done = await classifySelectionJob(port);
      expect(done).toMatchObject({ ok: true, value: { results: { policy: { watch: { from: 13 } } } } });
    }));

  it('serves the formulas that name it, also once it is replaced, until it is removed', () =>
    inScene(async ({ keeper, signs, workbook }) => {
      value(await keeper.keep(OURS, signs));
      expect(tierBy('our draft')).toBe('Tier 2');
      value(await keeper.keep({ name: 'Our draft', pack: withLowest(10) }, signs));
      expect(tierBy('our draft')).toBe('Watch');
      value(await keeper.choose('2023-24', signs));
      value(await keeper.remove('Our draft', signs));
      expect(workbook.settings.has(packSetting('Our draft'))).toBe(false);
      expect(() => tierBy('our draft')).toThrow();
      expect(value(await keeper.read(signs))).toEqual({ chosen: '2023-24', packs: [], broken: [] });
    }));

  it('is not kept under the name of a school year, and the workbook is as it was', () =>
    inScene(async ({ keeper, signs, workbook }) => {
      const told = await keeper.keep({ ...OURS, name: '2023-24' }, signs);
      expect(told).toMatchObject({ ok: false, said: expect.stringContaining('is a school year') });
      expect(workbook.settings.size).toBe(0);
    }));

  it('comes with the rows that are selected', () =>
    inScene(async ({ signs, workbook, port: { clock, random } }) => {
      workbook.settings.set(POLICY_SETTING, '2030-31');
      const book = liveWorkbook({ clock, random, today: () => TODAY });
      expect(value(await book.readSelection(signs)).policy.chosen).toBe('2030-31');
    }));
});
