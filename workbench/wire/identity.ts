import type { WireObject } from './wire-object';

/** How the client will name this object from now on: by its id, or by its reference id. */
export function identity(object: WireObject): Record<string, unknown> {
  return {
    ...(object.referenceId !== null && { _ReferenceId: object.referenceId }),
    ...('Id' in object && { Id: object.Id }),
  };
}
