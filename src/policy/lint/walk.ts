import type { Citation, PolicyPack } from '../pack';
import type { PackPath } from '../pack-fault';

export type Placed<T> = { readonly path: PackPath; readonly value: T };

/** Every value of the pack with its path, parents before children. */
export function* walk(value: unknown, path: PackPath = []): Generator<Placed<unknown>> {
  yield { path, value };
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* walk(item, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* walk(item, [...path, key]);
  }
}

/** Every citation of the pack, wherever it stands. */
export function citationsIn(pack: PolicyPack): Placed<Citation>[] {
  return [...walk(pack)].flatMap(({ path, value }) => (isCitation(value) ? [{ path, value }] : []));
}

function isCitation(value: unknown): value is Citation {
  return typeof value === 'object' && value !== null && 'source' in value && 'section' in value;
}
