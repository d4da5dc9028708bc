/**
 * What the client's classes say about themselves: property names and the names they have on the wire.
 * Read from the loaded library at every start. It is derived from the library, so it is never written to a file.
 */
export type ClientTypes = ReadonlyMap<string, ClientType>;

export type ClientType = {
  /** Plain properties: `values` → `Values`. */
  readonly scalars: ReadonlyMap<string, string>;
  /** Properties that lead to another object: `format` → `Format`. */
  readonly navigation: ReadonlyMap<string, string>;
};

/** The two globals of the loaded library that are needed. */
export type ClientLibrary = {
  readonly Excel: object;
  readonly OfficeExtension: object;
};

/** Throws where the library does not look as expected: another version, then. */
export function readClientTypes({ Excel, OfficeExtension }: ClientLibrary): ClientTypes {
  const context = construct(Reflect.get(Excel, 'RequestContext'), []);
  const rootPath = call(Reflect.get(OfficeExtension, 'ObjectPathFactory'), 'createGlobalObjectObjectPath', [
    context,
  ]);
  const types = new Map<string, ClientType>();
  for (const Class of Object.values(Excel)) {
    const prototype: unknown = typeof Class === 'function' ? Class.prototype : undefined;
    const name =
      typeof prototype === 'object' && prototype !== null ? ask(prototype, '_className') : undefined;
    if (typeof name === 'string') {
      types.set(name, readType(Class, prototype as object, context, rootPath));
    }
  }
  return types;
}

function readType(Class: unknown, prototype: object, context: unknown, rootPath: unknown): ClientType {
  const names = texts(ask(prototype, '_scalarPropertyNames'));
  const wireNames = texts(ask(prototype, '_scalarPropertyOriginalNames'));
  const scalars = new Map(names.map((name, index) => [name, wireNames[index] ?? name]));
  const instance = construct(Class, [context, rootPath]);
  // A property that leads on tells its wire name only through a live object.
  const navigation = texts(ask(prototype, '_navigationPropertyNames')).map((name) => {
    const info = Reflect.get(member(Reflect.get(instance, name), '_objectPath'), 'objectPathInfo');
    return [name, String(Reflect.get(info, 'Name'))] as const;
  });
  return { scalars, navigation: new Map(navigation) };
}

function ask(prototype: object, name: string): unknown {
  for (let owner: object | null = prototype; owner !== null; owner = Reflect.getPrototypeOf(owner)) {
    const getter = Reflect.getOwnPropertyDescriptor(owner, name)?.get;
    if (getter !== undefined) {
      return getter.call({});
    }
  }
  return undefined;
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function construct(Class: unknown, args: readonly unknown[]): object {
  if (typeof Class !== 'function') {
    throw new Error('The Office.js library has no class where one was expected.');
  }
  return Reflect.construct(Class, args) as object;
}

function call(owner: unknown, name: string, args: readonly unknown[]): unknown {
  const method: unknown = member(owner, name);
  if (typeof method !== 'function') {
    throw new Error(`The Office.js library has no ${name}.`);
  }
  return Reflect.apply(method, owner, args);
}

function member(owner: unknown, name: string): object {
  const value: unknown = owner === null || owner === undefined ? undefined : Reflect.get(Object(owner), name);
  if (value === null || (typeof value !== 'object' && typeof value !== 'function')) {
    throw new Error(`The Office.js library has no ${name}.`);
  }
  return value;
}
