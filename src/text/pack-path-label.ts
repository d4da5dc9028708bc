import type { PackPath } from '../policy/pack-fault';

/** What the entries of a pack's lists are known by, the most telling first. */
const NAMING_FIELDS = ['id', 'tier', 'because', 'name', 'district'] as const;

/**
 * A path as an editor of JSON would point to it, places counted from 0: `actions[3].due.date`. With the pack, the entry
 * is named too, since nobody counts: `actions[3].due.date (air-visit-selected)`.
 */
export function packPathLabel(path: PackPath, pack?: unknown): string {
  if (path.length === 0) return 'The pack';
  const place = path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`))
    .join('');
  const name = nameOfEntry(path, pack);
  return name === null ? place : `${place} (${name})`;
}

/** The name of the outermost list entry that the path leads into. */
function nameOfEntry(path: PackPath, pack: unknown): string | null {
  const depth = path.findIndex((step) => typeof step === 'number') + 1;
  if (depth === 0) return null;
  return entryName(path.slice(0, depth).reduce(fieldOf, pack));
}

/** What an entry of a list is known by; null where it says nothing of the kind. */
export function entryName(entry: unknown): string | null {
  const names = NAMING_FIELDS.map((field) => fieldOf(entry, field));
  return names.find((name): name is string => typeof name === 'string' && name !== '') ?? null;
}

/** What stands at a step of a path; undefined where nothing does. */
export function fieldOf(value: unknown, field: string | number): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined;
}
