import { describe, expect, it } from '@jest/globals';
import { dropPack } from '../../../src/commands/jobs/drop-pack';
import { keepPack } from '../../../src/commands/jobs/keep-pack';
import { packSetting } from '../../../src/commands/jobs/kept-policy';
import { shelvePacks } from '../../../src/commands/jobs/shelve-packs';
import { keepPack as shelve } from '../../../src/functions/pack-shelf';
import { liveWorkbook } from '../../../src/taskpane/workbook/live-workbook';
import { pack202324 } from '../../../src/policy/packs/2023-24/index';
import { formulaInWorkbook } from '../../support/formula-in-workbook';

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

const tierBy = (name: string): string => `=SSOS.TIER({"99990001",12},{"School Code","Percentile"},"${name}")`;

describe('a formula in a cell that names a pack', () => {
  it('follows it while it is kept, replaced and removed', () =>
    formulaInWorkbook(tierBy('Ours'), async ({ book: { port }, shown, calculations }) => {
      expect(await shown()).toBe('#N/A');
      expect(await keepPack('Ours', WIDER, port)).toMatchObject({ ok: true });
      expect(await shown()).toBe('Tier 2');
      expect(await keepPack('Ours', pack202324, port)).toMatchObject({ ok: true });
      expect(await shown()).toBe('Watch');
      expect(await dropPack('Ours', port)).toMatchObject({ ok: true });
      expect(await shown()).toBe('#N/A');
      expect(calculations).toEqual(['Full', 'Full', 'Full']);
    }));

  it('is served once the workbook is open', () =>
    formulaInWorkbook(tierBy('wider'), async ({ book: { port, workbook }, shown, calculations }) => {
      workbook.settings.set(packSetting('Wider'), { name: 'Wider', pack: WIDER });
      expect(await shown()).toBe('#N/A');
      await shelvePacks(port);
      expect(await shown()).toBe('Tier 2');
      expect(calculations).toEqual(['Full']);
      await shelvePacks(port);
      expect(calculations).toEqual(['Full']);
    }));

  it('says that a kept pack cannot be used', () =>
    formulaInWorkbook(tierBy('broken'), async ({ book: { port, workbook }, shown, says }) => {
      workbook.settings.set(packSetting('Broken'), { name: 'Broken', pack: { ...WIDER, tiers: [] } });
      await shelvePacks(port);
      expect(await shown()).toBe('#N/A');
      expect(await says()).toContain(
        '“Broken” is kept in this workbook, but cannot be used. Open the SSoS pane',
      );
    }));

  it('is served by the pane where Excel refused to tell at the start', () =>
    formulaInWorkbook(tierBy('late'), async ({ book, shown }) => {
      const { port, workbook, excel } = book;
      workbook.settings.set(packSetting('Late'), { name: 'Late', pack: WIDER });
      excel.host.engine.faults.at({ sync: 1 }, { do: 'fail', code: 'AccessDenied' });
      await shelvePacks(port);
      expect(await shown()).toBe('#N/A');
      const signs = { report: port.report, signal: new AbortController().signal };
      expect(await liveWorkbook(port).policy.read(signs)).toMatchObject({ ok: true });
      expect(await shown()).toBe('Tier 2');
    }));

  it('is not calculated again for a pack that no formula names', () =>
    formulaInWorkbook('=SSOS.TIER({"99990001",12},{"School Code","Percentile"})', async (scene) => {
      const { book, shown, calculations } = scene;
      await shelvePacks(book.port);
      calculations.length = 0;
      book.workbook.settings.set(packSetting('Unasked'), { name: 'Unasked', pack: WIDER });
      await shelvePacks(book.port);
      expect(shelve('Unasked', WIDER)).toEqual({ ok: true, recalculate: false });
      expect([await shown(), calculations]).toEqual(['Watch', []]);
    }));
});
