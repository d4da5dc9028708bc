import type { Citation, PolicyPack } from '../pack';
import type { PackPath } from '../pack-fault';

export type Placed<T> = { readonly path: PackPath; readonly value: T };

/** Every value of the pack with its path, parents before children. */
export function walk(pack: unknown): readonly Placed<unknown>[] {
  const found: Placed<unknown>[] = [];
  const visit = (value: unknown, path: PackPath): void => {
    found.push({ path, value });
    if (Array.isArray(value)) value.forEach((item, index) => visit(item, [...path, index]));
    else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) visit(item, [...path, key]);
    }
  };
  visit(pack, []);
  return found;
}

/** Every citation of the pack, wherever it stands. */
export function citationsIn(pack: PolicyPack): Placed<Citation>[] {
  return walk(pack).flatMap(({ path, value }) => (isCitation(value) ? [{ path, value }] : []));
}

function isCitation(value: unknown): value is Citation {
  return typeof value === 'object' && value !== null && 'source' in value && 'section' in value;
}
