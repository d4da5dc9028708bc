import { describe, expect, it } from '@jest/globals';
import { keepPack } from '../../../src/commands/jobs/keep-pack';
import { packSetting } from '../../../src/commands/jobs/kept-policy';
import { shelvePacks } from '../../../src/commands/jobs/shelve-packs';
import { tier } from '../../../src/functions/formulas';
import { pack202324 } from '../../../src/policy/packs/2023-24/index';
import { inWorkbook } from '../../excel/support/in-workbook';

/** The pack of 2023-24, read more widely: percentiles up to 12 are low. */
const WIDER = {
  ...pack202324,
  criteria: pack202324.criteria.map((criterion) =>
    criterion.id === 'lowest-10' && criterion.limit !== null
      ? { ...criterion, limit: { ...criterion.limit, value: 12 } }
      : criterion,
  ),
  watch: { ...pack202324.watch, from: 13 },
};

const tierBy = (name: string): unknown => tier([['99990001', 12]], [['School Code', 'Percentile']], name);

describe('packs kept with the workbook', () => {
  it('serve the formulas that name them once the workbook is open', () =>
    inWorkbook(async ({ port, workbook }) => {
      workbook.settings.set(packSetting('Wider'), { name: 'Wider', pack: WIDER });
      workbook.settings.set(packSetting('Broken'), { name: 'Broken', pack: { ...WIDER, tiers: [] } });
      await shelvePacks(port);
      expect(tierBy('wider')).toBe('Tier 2');
      expect(() => tierBy('broken')).toThrow();
    }));

  it('serve them anew when one is replaced', () =>
    inWorkbook(async ({ port }) => {
      expect(await keepPack('Ours', WIDER, port)).toMatchObject({ ok: true });
      expect(tierBy('Ours')).toBe('Tier 2');
      expect(await keepPack('Ours', pack202324, port)).toMatchObject({ ok: true });
      expect(tierBy('Ours')).toBe('Watch');
    }));
});
