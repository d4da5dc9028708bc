import { readSettings, recalculate } from '../../excel/workbook-settings';
import { fillShelf } from '../../functions/pack-shelf';
import type { JobPort } from './job-port';
import { workbookPolicy } from './workbook-policy';
import type { WorkbookPolicy } from './workbook-policy';

/** Gives the formulas the packs that are kept with the workbook, as soon as it is open. */
export async function shelvePacks(port: JobPort): Promise<void> {
  const settings = await readSettings(port);
  if (settings.ok) await shelvePolicy(await workbookPolicy(settings.value), port);
}

/**
 * Gives the formulas what was read of the workbook's packs, and has them calculated again where one has asked for such a
 * pack. Those that cannot be used are given too: a formula that names one says so.
 */
export async function shelvePolicy({ packs, broken }: WorkbookPolicy, port: JobPort): Promise<void> {
  const unusable = broken.map(({ name }) => ({ name, pack: null }));
  if (fillShelf([...packs, ...unusable]).recalculate) await recalculate(port);
}
