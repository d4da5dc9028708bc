import { invalidArgument, itemNotFound } from './wire-error';

/**
 * One object as the client sees it. Members in PascalCase (or with a leading underscore) are what the wire can
 * reach, under the wire's own names; members in camelCase belong to the host alone.
 */
export abstract class WireObject {
  /** The client's class, such as `Range`. */
  abstract readonly type: string;

  /** Set while the client holds on to this object across requests. */
  referenceId: string | null = null;

  /** What stood behind the object is gone: every use answers ItemNotFound. */
  get isDeleted(): boolean {
    return false;
  }

  matchesKey(key: unknown): boolean {
    void key;
    return false;
  }
}

/** A collection: subclasses say what is in it. */
export abstract class WireCollection<Item extends WireObject = WireObject> extends WireObject {
  abstract items(): readonly Item[];

  find(key: unknown): Item | null {
    return this.items().find((item) => item.matchesKey(key)) ?? null;
  }

  GetItem(key: unknown): Item {
    const item = this.find(key);
    if (item === null) {
      throw itemNotFound();
    }
    return item;
  }

  GetItemOrNullObject(key: unknown): Item | null {
    return this.find(key);
  }

  GetItemAt(index: unknown): Item {
    const item = typeof index === 'number' ? this.items()[index] : undefined;
    if (item === undefined) {
      throw invalidArgument(`There is no item ${String(index)} in this collection.`);
    }
    return item;
  }

  GetCount(): number {
    return this.items().length;
  }
}

/** Excel's names and ids are compared without regard to case. */
export function sameKey(left: unknown, right: unknown): boolean {
  return String(left).toLowerCase() === String(right).toLowerCase();
}
