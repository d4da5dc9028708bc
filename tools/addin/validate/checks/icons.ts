import type { BuiltAddin } from '../built-addin';
import { fault } from '../fault';
import type { Fault } from '../fault';
import { pngSize } from '../png-size';
import { statedAddresses } from '../stated-addresses';
import { childrenOf, elementsNamed } from '../walk-xml';

/** The widths in pixels that Office cannot do without. */
const NEEDED = ['16', '32', '80'];

/** Each picture is a PNG of just the size that the manifest states. */
export function iconFaults({ manifest, files }: BuiltAddin): readonly Fault[] {
  const { addresses } = statedAddresses(manifest);
  const icons = elementsNamed(manifest, 'Icon');
  const stated = [
    ...icons.flatMap(childrenOf).map(({ attributes }) => ({
      by: attributes['resid'] ?? '',
      size: Number(attributes['size']),
    })),
    { by: 'IconUrl', size: 32 },
    { by: 'HighResolutionIconUrl', size: 64 },
  ];
  const wrongSize = stated.flatMap(({ by, size }) => {
    const path = addresses.find((one) => one.by === by)?.path ?? '';
    const bytes = files.get(path);
    // A file that is not there is another check's fault.
    if (bytes === undefined) return [];
    const found = pngSize(bytes);
    if (found === null) return [fault('icon-size', `${path} is not a PNG picture.`)];
    return found.width === size && found.height === size
      ? []
      : [
          fault(
            'icon-size',
            `${path} is ${found.width} × ${found.height} pixels; the manifest says ${size}.`,
          ),
        ];
  });
  const missing = icons.flatMap((icon) => {
    const sizes = childrenOf(icon).map(({ attributes }) => attributes['size']);
    return NEEDED.filter((size) => !sizes.includes(size)).map((size) =>
      fault('icon-missing', `An icon lacks its picture of ${size} pixels.`),
    );
  });
  return [...wrongSize, ...missing];
}
