import type { XmlElement } from '../manifest/xml';
import { elementAt, childrenOf } from './walk-xml';

/** A picture, address or text of the manifest's Resources. */
export type ManifestResource = {
  /** `bt:Images`, `bt:Urls`, `bt:ShortStrings` or `bt:LongStrings` */
  readonly shelf: string;
  readonly id: string;
  readonly value: string;
};

export function resourcesOf(manifest: XmlElement): readonly ManifestResource[] {
  const root = elementAt(manifest, 'VersionOverrides', 'Resources');
  return (root === undefined ? [] : childrenOf(root)).flatMap((shelf) =>
    childrenOf(shelf).map(({ attributes }) => ({
      shelf: shelf.name,
      id: attributes['id'] ?? '',
      value: attributes['DefaultValue'] ?? '',
    })),
  );
}
