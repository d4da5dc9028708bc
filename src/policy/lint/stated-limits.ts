import type { PolicyPack } from '../pack';
import type { PackFault, PackPath } from '../pack-fault';
import { numberFaults } from './numbers';
import { watchFaults } from './watch';

/** A limit that was changed while the words beside it, which are printed as the letters' own, still tell the old one. */
export function statedLimitFaults(pack: PolicyPack): readonly PackFault[] {
  const { criteria, watch } = pack;
  return [
    ...criteria.flatMap(({ limit, meaning }, index) =>
      limit === null || numberFaults(limit.value, limit.unit, []).length > 0
        ? []
        : unstated([limit.value], meaning, ['criteria', index, 'meaning']),
    ),
    ...(watchFaults(pack).length > 0 ? [] : unstated([watch.from, watch.to], watch.text, ['watch', 'text'])),
  ];
}

function unstated(values: readonly number[], text: string, path: PackPath): PackFault[] {
  const told = (text.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
  // Words without any number contradict none.
  return told.length === 0
    ? []
    : values
        .filter((value) => !told.includes(value))
        .map((value) => ({ code: 'limit-told-otherwise', path, value }));
}
