import { element } from './xml';
import type { XmlElement } from './xml';

/** Where Office looks a resource up. The last two differ in how much text they allow. */
type Shelf = 'images' | 'urls' | 'shortStrings' | 'longStrings';

/** Collects the texts, addresses and pictures that the manifest refers to by id, so that no id can lead nowhere. */
export type Resources = {
  /** Each keeps a value under an id and answers that id. */
  readonly image: (id: string, address: string) => string;
  readonly url: (id: string, address: string) => string;
  /** At most 125 characters. */
  readonly shortString: (id: string, text: string) => string;
  /** At most 250 characters. */
  readonly longString: (id: string, text: string) => string;
  /** Everything kept so far, as the manifest's Resources element. */
  readonly element: () => XmlElement;
};

export function resources(): Resources {
  const shelves: Record<Shelf, Map<string, string>> = {
    images: new Map(),
    urls: new Map(),
    shortStrings: new Map(),
    longStrings: new Map(),
  };
  const keeper = (shelf: Shelf) => (id: string, value: string) => {
    const known = shelves[shelf].get(id);
    if (known !== undefined && known !== value) throw new Error(`Two resources are called ${id}.`);
    shelves[shelf].set(id, value);
    return id;
  };
  const printed = (name: string, itemName: string, shelf: Shelf): XmlElement =>
    element(
      name,
      {},
      [...shelves[shelf]].map(([id, value]) => element(itemName, { id, DefaultValue: value })),
    );
  return {
    image: keeper('images'),
    url: keeper('urls'),
    shortString: keeper('shortStrings'),
    longString: keeper('longStrings'),
    element: () =>
      element('Resources', {}, [
        printed('bt:Images', 'bt:Image', 'images'),
        printed('bt:Urls', 'bt:Url', 'urls'),
        printed('bt:ShortStrings', 'bt:String', 'shortStrings'),
        printed('bt:LongStrings', 'bt:String', 'longStrings'),
      ]),
  };
}
