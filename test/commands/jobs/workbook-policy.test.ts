import { describe, expect, it, jest } from '@jest/globals';
import { classifySelectionJob } from '../../../src/commands/jobs/classify-selection-job';
import { choosePolicy } from '../../../src/commands/jobs/choose-policy';
import { dropPack } from '../../../src/commands/jobs/drop-pack';
import { keepPack } from '../../../src/commands/jobs/keep-pack';
import { keptPolicy, packSetting, POLICY_SETTING } from '../../../src/commands/jobs/kept-policy';
import { workbookPolicy } from '../../../src/commands/jobs/workbook-policy';
import { revertRun } from '../../../src/excel/revert-run';
import { tier } from '../../../src/functions/formulas';
import { pack202324 } from '../../../src/policy/packs/2023-24/index';
import { inWorkbook } from '../../excel/support/in-workbook';
import { SMALL_STATE } from '../../excel/support/small-state';

jest.setTimeout(60_000);

const tierBy = (name: string): unknown => tier([['99990001', 4]], [['School Code', 'Percentile']], name);

describe('what a workbook says of policy', () => {
  it('is nothing where nobody chose or kept anything', async () => {
    expect(await workbookPolicy(new Map())).toEqual({ chosen: null, packs: [], broken: [] });
  });

  it('names the packs that can be used, and those that cannot with their faults', async () => {
    const { chosen, packs, broken } = await workbookPolicy(
      new Map<string, unknown>([
        [POLICY_SETTING, ' Good '],
        [packSetting('Good'), { name: 'Good', pack: pack202324 }],
        [packSetting('Bad'), { name: 'Bad', pack: { ...pack202324, tiers: [] } }],
        [packSetting('Nameless'), 12],
      ]),
    );
    expect(chosen).toBe('Good');
    expect(packs).toEqual([{ name: 'Good', pack: pack202324 }]);
    expect(broken.map(({ name, faults }) => [name, faults[0]?.code])).toEqual([
      ['Bad', 'tier-missing-criterion'],
      ['nameless', 'value-missing'],
    ]);
  });

  it('is the choice that was made last', () =>
    inWorkbook(async ({ port, workbook }) => {
      expect(await keepPack('Our draft', pack202324, port)).toMatchObject({ ok: true });
      expect(await choosePolicy('Our draft', port)).toMatchObject({ ok: true });
      expect(await workbookPolicy(workbook.settings)).toMatchObject({
        chosen: 'Our draft',
        packs: [{ name: 'Our draft' }],
      });
    }));

  it('is what the first run went by, until that is taken back', () =>
    inWorkbook(async ({ paste, port, workbook }) => {
      paste(SMALL_STATE);
      expect(await classifySelectionJob(port)).toMatchObject({ ok: true });
      expect(workbook.settings.get(POLICY_SETTING)).toBe('2023-24');
      expect(await revertRun(port)).toMatchObject({ ok: true });
      expect(workbook.settings.has(POLICY_SETTING)).toBe(false);
    }));

  it('is what a person chose since the last run, also when that is taken back', () =>
    inWorkbook(async ({ paste, port, workbook }) => {
      paste(SMALL_STATE);
      await keepPack('Our draft', pack202324, port);
      await classifySelectionJob(port);
      expect(await choosePolicy('Our draft', port)).toMatchObject({ ok: true });
      expect(await revertRun(port)).toMatchObject({ ok: true });
      expect(workbook.settings.get(POLICY_SETTING)).toBe('Our draft');
      expect(workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
    }));

  it('no longer holds a pack that was taken out, and formulas that name it show nothing', () =>
    inWorkbook(async ({ port, workbook }) => {
      await keepPack('Our draft', pack202324, port);
      expect(tierBy('our draft')).toBe('Tier 2');
      expect(await dropPack('OUR draft', port)).toMatchObject({ ok: true });
      expect(workbook.settings.size).toBe(0);
      expect(() => tierBy('our draft')).toThrow();
      workbook.settings.set(POLICY_SETTING, 'Our draft');
      expect(await keptPolicy(workbook.settings)).toMatchObject({
        ok: false,
        problem: { code: 'no-such-policy', known: ['2023-24'] },
      });
    }));
});
