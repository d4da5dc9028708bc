import type { PackPath } from '../policy/pack-fault';
import { fieldOf, entryName } from './pack-path-label';

/**
 * A path into a pack in plain words, entries by what they are known by: `criteria › lowest-10 › limit › value`. An entry
 * without such a name is counted from 1.
 */
export function packPlaceLabel(path: PackPath, pack: unknown): string {
  if (path.length === 0) return 'The pack as a whole';
  let value = pack;
  const words = path.map((step) => {
    value = fieldOf(value, step);
    return typeof step === 'number' ? (entryName(value) ?? `entry ${step + 1}`) : plainWords(step);
  });
  return words.join(' › ');
}

// `districtRegions` as `district regions`.
function plainWords(field: string): string {
  return field.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}
