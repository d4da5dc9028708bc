import type { ClientType, ClientTypes } from './client-types';
import { identity } from './identity';
import { inPlace } from './in-place';
import { readMember } from './members';
import { invalidArgument, notImplemented } from './wire-error';
import type { WireQuery } from './wire-format';
import { WireCollection } from './wire-object';
import type { WireObject } from './wire-object';

type Path = readonly string[];
type Answer = Record<string, unknown>;

/**
 * What `load()` answers: names come in camelCase (`format/font/bold`), the answer has the wire's names
 * (`{ Format: { Font: { Bold: true } } }`); a collection answers `{ _Items: [...] }`, a missing object null.
 */
export async function project(
  object: WireObject | null,
  query: WireQuery,
  types: ClientTypes,
): Promise<unknown> {
  if (query.Expand !== undefined && query.Expand.length > 0) {
    throw notImplemented('load() with "expand"');
  }
  const paths = (query.Select ?? [])
    .map((path) => path.split('/'))
    .filter(([name]) => name !== 'isNullObject');
  const asksOnlyWhetherItExists = paths.length === 0 && (query.Select ?? []).length > 0;
  if (object === null) {
    return null;
  }
  if (asksOnlyWhetherItExists) {
    return identity(object);
  }
  return projectObject(object, paths, types, query);
}

async function projectObject(
  object: WireObject,
  paths: readonly Path[],
  types: ClientTypes,
  page: WireQuery = {},
): Promise<Answer> {
  const type = types.get(object.type);
  if (type === undefined) {
    throw new Error(`The client has no class ${object.type}.`);
  }
  return object instanceof WireCollection
    ? projectCollection(object, paths, type, types, page)
    : projectSingle(object, paths, type, types);
}

async function projectCollection(
  collection: WireCollection,
  paths: readonly Path[],
  type: ClientType,
  types: ClientTypes,
  { Skip = 0, Top = Infinity }: WireQuery,
): Promise<Answer> {
  const answer = identity(collection);
  const isOwn = ([name, ...below]: Path) =>
    name !== undefined && below.length === 0 && type.scalars.has(name);
  for (const [name] of paths.filter(isOwn)) {
    await readScalar(collection, name ?? '', type, answer);
  }
  const ofItems = paths.filter((path) => !isOwn(path));
  if (ofItems.length > 0 || paths.length === 0) {
    const items = [];
    for (const item of collection.items().slice(Skip, Skip + Top)) {
      items.push(await projectObject(item, ofItems, types));
    }
    answer['_Items'] = items;
  }
  return answer;
}

async function projectSingle(
  object: WireObject,
  paths: readonly Path[],
  type: ClientType,
  types: ClientTypes,
): Promise<Answer> {
  const answer = identity(object);
  const below = new Map<string, Path[]>();
  for (const [name = '', ...rest] of withoutStars(paths, type)) {
    if (rest.length === 0 && type.scalars.has(name)) {
      await readScalar(object, name, type, answer);
    } else if (type.navigation.has(name)) {
      below.set(name, [...(below.get(name) ?? []), ...(rest.length > 0 ? [rest] : [])]);
    } else {
      throw invalidArgument(`There is no property ${object.type}.${name}.`);
    }
  }
  for (const [name, rest] of below) {
    const wireName = type.navigation.get(name) ?? name;
    const child = await inPlace(object, wireName, (target) => readMember(target, wireName));
    answer[wireName] = child === null ? null : await projectObject(child as WireObject, rest, types);
  }
  return answer;
}

// A star, or nothing at all, means every plain property; the client's own book-keeping is not one.
function withoutStars(paths: readonly Path[], type: ClientType): readonly Path[] {
  const all = [...type.scalars.keys()].filter((name) => !name.startsWith('_')).map((name) => [name]);
  return paths.length === 0 ? all : paths.flatMap((path) => (path[0] === '*' ? all : [path]));
}

async function readScalar(object: WireObject, name: string, type: ClientType, answer: Answer): Promise<void> {
  const wireName = type.scalars.get(name) ?? name;
  answer[wireName] = await inPlace(object, wireName, (target) => readMember(target, wireName));
}
