/** What a built manifest says of the add-in's buttons and pages. */
export type AddInManifest = {
  readonly displayName: string;
  /** The page that is pane and runtime together. */
  readonly page: string;
  /** Where the keyboard shortcuts are listed; null where the add-in has none. */
  readonly shortcuts: string | null;
  readonly groupLabel: string;
  readonly buttons: readonly RibbonButton[];
};

export type RibbonButton = {
  readonly id: string;
  readonly label: string;
  /** What Excel shows beside the pointer: a title and a sentence. */
  readonly tip: { readonly title: string; readonly text: string };
  /** Addresses of the icon by its width in pixels. */
  readonly icons: ReadonlyMap<number, string>;
  readonly action:
    { readonly kind: 'shows the pane' } | { readonly kind: 'runs'; readonly functionName: string };
};

/** Reads a manifest in a browser. Throws where it is none: it is our own build's. */
export function readManifest(xml: string): AddInManifest {
  const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
  const group = all(root, 'Group')[0];
  const page = all(root, 'DefaultSettings').flatMap((settings) => all(settings, 'SourceLocation'))[0];
  if (group === undefined || page === undefined) throw new Error('The manifest names no buttons or no page.');
  const resources = new Map(
    [...root.getElementsByTagName('*')]
      .filter((element) => element.hasAttribute('id') && element.hasAttribute('DefaultValue'))
      .map((element) => [element.getAttribute('id'), valueOf(element)]),
  );
  const named = (within: Element | undefined, name: string): string =>
    resources.get(child(within, name)?.getAttribute('resid') ?? '') ?? '';
  return {
    displayName: valueOf(child(root, 'DisplayName')),
    page: valueOf(page),
    shortcuts: all(root, 'ExtendedOverrides')[0]?.getAttribute('Url') ?? null,
    groupLabel: named(group, 'Label'),
    buttons: all(group, 'Control').map((control) => {
      const action = child(control, 'Action');
      const tip = child(control, 'Supertip');
      return {
        id: control.getAttribute('id') ?? '',
        label: named(control, 'Label'),
        tip: { title: named(tip, 'Title'), text: named(tip, 'Description') },
        icons: new Map(
          all(control, 'Image').map((image) => [
            Number(image.getAttribute('size')),
            resources.get(image.getAttribute('resid') ?? '') ?? '',
          ]),
        ),
        action:
          action?.getAttribute('xsi:type') === 'ShowTaskpane'
            ? { kind: 'shows the pane' }
            : { kind: 'runs', functionName: child(action, 'FunctionName')?.textContent ?? '' },
      };
    }),
  };
}

const all = (within: Element, name: string): readonly Element[] =>
  [...within.getElementsByTagName('*')].filter(({ localName }) => localName === name);

const child = (within: Element | undefined, name: string): Element | undefined =>
  [...(within?.children ?? [])].find(({ localName }) => localName === name);

const valueOf = (element: Element | undefined): string => element?.getAttribute('DefaultValue') ?? '';
