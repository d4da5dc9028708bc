/** What a built manifest says of the add-in's functions. */
export type ManifestFunctions = {
  /** What stands before the dot in a formula. */
  readonly namespace: string;
  /** Where the manifest says that functions.json is. */
  readonly metadata: string;
};

export type ManifestAnswer =
  | { readonly ok: true; readonly functions: ManifestFunctions }
  | { readonly ok: false; readonly problem: string };

/** Reads a manifest in a browser. */
export function readManifestFunctions(manifest: string): ManifestAnswer {
  const read = new DOMParser().parseFromString(manifest, 'application/xml');
  const elements = [...read.getElementsByTagName('*')];
  const point = elements.find(
    (element) =>
      element.localName === 'ExtensionPoint' && element.getAttribute('xsi:type') === 'CustomFunctions',
  );
  if (point === undefined) {
    return { ok: false, problem: 'The manifest names no functions.' };
  }
  const resource = (id: string | null | undefined) =>
    elements
      .find((element) => element.getAttribute('id') === id && element.hasAttribute('DefaultValue'))
      ?.getAttribute('DefaultValue') ?? '';
  const within = (name: string) =>
    resource(
      [...point.getElementsByTagName('*')]
        .find((element) => element.localName === name)
        ?.querySelector('[resid]')
        ?.getAttribute('resid'),
    );
  const namespaceId = [...point.getElementsByTagName('*')]
    .find(({ localName }) => localName === 'Namespace')
    ?.getAttribute('resid');
  const functions = { namespace: resource(namespaceId), metadata: within('Metadata') };
  return functions.namespace === '' || functions.metadata === ''
    ? { ok: false, problem: 'The manifest names functions, but no namespace or no description of them.' }
    : { ok: true, functions };
}
