import { clientName } from './members';
import { itemNotFound, WireError } from './wire-error';
import type { WireObject } from './wire-object';

/** Carries out an operation on an object and puts `Type.member` on a WireError it throws. */
export async function inPlace<T>(
  object: WireObject | null,
  name: string,
  operation: (object: WireObject) => T,
): Promise<Awaited<T>> {
  if (object === null) {
    throw itemNotFound();
  }
  try {
    return await operation(object);
  } catch (error) {
    if (error instanceof WireError && error.location === '') {
      error.location = `${object.type}.${clientName(name)}`;
    }
    throw error;
  }
}
