import { FILES } from '../files';
import type { XmlElement } from '../manifest/xml';
import { resourcesOf } from './manifest-resources';
import { elementAt } from './walk-xml';

export type StatedAddress = {
  readonly address: string;
  /** The element or the resource that states it. */
  readonly by: string;
  /** The file in the add-in's folder that is meant; null where the address is of another place. */
  readonly path: string | null;
};

/** Every address of the manifest. The base is taken from the page, which all others must stand beside. */
export function statedAddresses(manifest: XmlElement): {
  readonly base: string;
  readonly addresses: readonly StatedAddress[];
} {
  const page = elementAt(manifest, 'DefaultSettings', 'SourceLocation')?.attributes['DefaultValue'] ?? '';
  const base = page.endsWith(`/${FILES.page}`) ? page.slice(0, -FILES.page.length - 1) : page;
  const stated = [
    ...['IconUrl', 'HighResolutionIconUrl', 'SupportUrl'].map((by) => ({
      by,
      address: elementAt(manifest, by)?.attributes['DefaultValue'] ?? '',
    })),
    { by: 'SourceLocation', address: page },
    { by: 'ExtendedOverrides', address: elementAt(manifest, 'ExtendedOverrides')?.attributes['Url'] ?? '' },
    ...resourcesOf(manifest)
      .filter(({ shelf }) => shelf === 'bt:Images' || shelf === 'bt:Urls')
      .map(({ id, value }) => ({ by: id, address: value })),
  ];
  const pathIn = (address: string): string | null =>
    address.startsWith(`${base}/`) ? (address.slice(base.length + 1).split(/[?#]/)[0] ?? null) : null;
  return { base, addresses: stated.map((one) => ({ ...one, path: pathIn(one.address) })) };
}
