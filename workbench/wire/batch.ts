import type { ClientTypes } from './client-types';
import { identity } from './identity';
import { inPlace } from './in-place';
import { callMember, clientName, readMember, writeMember } from './members';
import { project } from './query';
import type { References } from './references';
import { invalidObjectPath, itemNotFound, notImplemented } from './wire-error';
import { ActionType, ObjectPathType } from './wire-format';
import type { PathIds, WireAction, WireArguments, WireObjectPath, WireRequest } from './wire-format';
import { WireObject } from './wire-object';

/** What a batch works on. */
export type BatchWorld = {
  readonly types: () => ClientTypes;
  readonly root: WireObject;
  readonly services: Readonly<Record<string, WireObject>>;
  readonly references: References;
};

/** One request while it is carried out: paths are resolved once and remembered. */
export class Batch {
  readonly #objects = new Map<number, WireObject | null>();

  constructor(
    private readonly world: BatchWorld,
    private readonly request: WireRequest,
  ) {}

  /** Carries out one action and answers its result. Throws a WireError that knows its place. */
  async run(action: WireAction): Promise<unknown> {
    if (action.ActionType === ActionType.trace) {
      return null;
    }
    const object = await this.#resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object === null ? null : identity(object);
      case ActionType.query:
        return project(object, action.QueryInfo ?? {}, this.world.types());
      case ActionType.method: {
        const result = await this.#call(object, action.Name, action.ArgumentInfo);
        return result instanceof WireObject ? identity(result) : (result ?? null);
      }
      case ActionType.setProperty: {
        const [value] = await this.#decode(action.ArgumentInfo);
        await inPlace(object, action.Name, (target) => writeMember(target, action.Name, value));
        return null;
      }
      default:
        throw notImplemented(`actions of type ${action.ActionType}`);
    }
  }

  async #resolve(pathId: number): Promise<WireObject | null> {
    let object = this.#objects.get(pathId);
    if (object === undefined) {
      const path = this.request.ObjectPaths[pathId];
      if (path === undefined) {
        throw invalidObjectPath();
      }
      object = await this.#open(path);
      this.#objects.set(pathId, object);
    }
    if (object?.isDeleted) {
      throw itemNotFound();
    }
    return object;
  }

  async #open(path: WireObjectPath): Promise<WireObject | null> {
    switch (path.ObjectPathType) {
      case ObjectPathType.global:
        return this.world.root;
      case ObjectPathType.service:
        return this.#service(path.Name);
      case ObjectPathType.reference:
        return this.world.references.find(path.Name);
      case ObjectPathType.nothing:
        return null;
    }
    const parent = await this.#resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) {
      return null; // What belongs to a null object is a null object.
    }
    switch (path.ObjectPathType) {
      case ObjectPathType.method:
        return asObject(await this.#call(parent, path.Name, path.ArgumentInfo), parent, path.Name);
      case ObjectPathType.property:
        return asObject(
          await inPlace(parent, path.Name, (target) => readMember(target, path.Name)),
          parent,
          path.Name,
        );
      case ObjectPathType.indexer:
        return asObject(await this.#call(parent, 'GetItem', path.ArgumentInfo), parent, 'GetItem');
      default:
        throw notImplemented(`object paths of type ${path.ObjectPathType}`);
    }
  }

  #service(name: string): WireObject {
    const service = this.world.services[name];
    if (service === undefined) {
      throw notImplemented(`the service ${name}`);
    }
    return service;
  }

  async #call(object: WireObject | null, name: string, info: WireArguments | undefined): Promise<unknown> {
    if (object === null && name === '_KeepReference') {
      return null; // The client asks this of every range, also of one that is missing.
    }
    const args = await this.#decode(info);
    return inPlace(object, name, (target) => {
      switch (name) {
        case '_KeepReference':
          this.world.references.keep(target);
          return null;
        case '_RemoveReference':
          this.world.references.release(args[0]);
          return null;
        default:
          return callMember(target, name, args);
      }
    });
  }

  async #decode(info: WireArguments | undefined): Promise<readonly unknown[]> {
    const values = info?.Arguments ?? [];
    const pathIds = info?.ReferencedObjectPathIds;
    if (pathIds === undefined) {
      return values;
    }
    return Promise.all(values.map((value, index) => this.#decodeOne(value, pathIds[index])));
  }

  async #decodeOne(value: unknown, pathId: PathIds | undefined): Promise<unknown> {
    if (typeof pathId === 'object' && Array.isArray(value)) {
      return Promise.all(value.map((item: unknown, index) => this.#decodeOne(item, pathId[index])));
    }
    return typeof pathId === 'number' && pathId !== 0 ? this.#resolve(pathId) : value;
  }
}

function asObject(value: unknown, parent: WireObject, name: string): WireObject | null {
  if (value === null || value instanceof WireObject) {
    return value;
  }
  throw notImplemented(`an object for ${parent.type}.${clientName(name)}`);
}
