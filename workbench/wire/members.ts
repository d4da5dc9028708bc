import { notImplemented } from './wire-error';
import { WireObject } from './wire-object';

const REACHABLE = /^_?[A-Z]/;

/** The client's spelling of a wire name: `GetRange` is `getRange`. */
export function clientName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** Reads a property. Throws HostNotImplemented where the object's class lacks it: nothing passes for empty. */
export function readMember(object: WireObject, name: string): unknown {
  const member = findMember(object, name);
  if (member === null || (member.get === undefined && typeof member.value === 'function')) {
    throw notImplemented(`${object.type}.${clientName(name)}`);
  }
  return Reflect.get(object, name);
}

export function writeMember(object: WireObject, name: string, value: unknown): void {
  if (findMember(object, name)?.set === undefined) {
    throw notImplemented(`setting ${object.type}.${clientName(name)}`);
  }
  Reflect.set(object, name, value);
}

export function callMember(object: WireObject, name: string, args: readonly unknown[]): unknown {
  const method: unknown = findMember(object, name)?.value;
  if (typeof method !== 'function') {
    throw notImplemented(`${object.type}.${clientName(name)}()`);
  }
  return Reflect.apply(method, object, args);
}

/** Every member of the class that the wire can reach, in the client's spelling, `name()` for methods. */
export function reachableMembers(prototype: object): readonly string[] {
  const names = new Set<string>();
  for (let owner = prototype; isOwner(owner); owner = Reflect.getPrototypeOf(owner) ?? Object.prototype) {
    for (const [name, member] of Object.entries(Object.getOwnPropertyDescriptors(owner))) {
      if (REACHABLE.test(name)) {
        names.add(typeof member.value === 'function' ? `${clientName(name)}()` : clientName(name));
      }
    }
  }
  return [...names].sort();
}

function findMember(object: WireObject, name: string): PropertyDescriptor | null {
  if (!REACHABLE.test(name)) {
    return null;
  }
  for (
    let owner: object = object;
    isOwner(owner);
    owner = Reflect.getPrototypeOf(owner) ?? Object.prototype
  ) {
    const member = Reflect.getOwnPropertyDescriptor(owner, name);
    if (member !== undefined) {
      return member;
    }
  }
  return null;
}

function isOwner(owner: object): boolean {
  return owner !== Object.prototype && owner !== WireObject.prototype;
}
