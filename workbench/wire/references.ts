import { invalidObjectPath } from './wire-error';
import type { WireObject } from './wire-object';

/** Objects the client holds on to between requests, such as the ranges of a running `Excel.run`. */
export class References {
  readonly #kept = new Map<string, WireObject>();
  #made = 0;

  get count(): number {
    return this.#kept.size;
  }

  keep(object: WireObject): void {
    if (object.referenceId === null) {
      this.#made += 1;
      object.referenceId = `r${this.#made}`;
    }
    this.#kept.set(object.referenceId, object);
  }

  find(id: string): WireObject {
    const object = this.#kept.get(id);
    if (object === undefined) {
      throw invalidObjectPath();
    }
    return object;
  }

  release(id: unknown): void {
    this.#kept.delete(String(id));
  }
}
