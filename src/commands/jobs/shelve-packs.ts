import { readSettings, recalculate } from '../../excel/workbook-settings';
import { keepPack } from '../../functions/pack-shelf';
import type { JobPort } from './job-port';
import { keptPacks } from './kept-policy';

/**
 * Gives the formulas the packs that are kept with the workbook, and has those calculated again that asked for one
 * before it was there. Packs that are not in order are left out; a formula that names one says so.
 */
export async function shelvePacks(port: JobPort): Promise<void> {
  const settings = await readSettings(port);
  if (!settings.ok) return;
  const packs = await keptPacks(settings.value);
  const changes = packs.map(({ name, pack }) => keepPack(name, pack));
  if (changes.some((change) => change.ok && change.recalculate)) await recalculate(port);
}
