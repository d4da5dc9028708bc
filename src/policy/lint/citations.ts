import type { PolicyPack } from '../pack';
import type { PackFault } from '../pack-fault';
import { repeated } from './repeated';
import { citationsIn } from './walk';

/** Every rule says where it is written, every reading says why, and every source is there for something. */
export function citationFaults(pack: PolicyPack): readonly PackFault[] {
  return [...sourceFaults(pack), ...absent(pack), ...unresolved(pack)];
}

function sourceFaults({ sources, ...rest }: PolicyPack): PackFault[] {
  const cited = new Set(citationsIn({ sources, ...rest }).map(({ value }) => value.source));
  return [
    ...repeated(sources.map((source) => source.id)).map(({ key: id, index }): PackFault => ({
      code: 'source-twice',
      path: ['sources', index, 'id'],
      id,
    })),
    ...sources.flatMap(({ id, address }, index): PackFault[] => [
      ...(cited.has(id) ? [] : [{ code: 'source-unused', path: ['sources', index, 'id'], id } as const]),
      ...(address === null || /^https?:\/\/\S+$/.test(address)
        ? []
        : [{ code: 'address-shape', path: ['sources', index, 'address'], value: address } as const]),
    ]),
  ];
}

function absent(pack: PolicyPack): PackFault[] {
  return pack.criteria.flatMap(({ citations, limit }, index): PackFault[] => [
    ...(citations.length === 0
      ? [{ code: 'citation-missing', path: ['criteria', index, 'citations'] } as const]
      : []),
    ...(limit?.checkFrom !== undefined && limit.checkCitation === undefined
      ? [{ code: 'citation-missing', path: ['criteria', index, 'limit', 'checkCitation'] } as const]
      : []),
  ]);
}

function unresolved(pack: PolicyPack): PackFault[] {
  const kinds = new Map(pack.sources.map((source) => [source.id, source.kind]));
  return citationsIn(pack).flatMap(({ path, value: { source, reason } }): PackFault[] => {
    const kind = kinds.get(source);
    if (kind === undefined) {
      return [
        { code: 'citation-unknown-source', path: [...path, 'source'], source, known: [...kinds.keys()] },
      ];
    }
    const reasonless = kind === 'reading' && !reason?.trim();
    return reasonless ? [{ code: 'reading-without-reason', path, source }] : [];
  });
}
