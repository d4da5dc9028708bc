import { ExcelHost } from '../host/excel-host';
import { readClientTypes } from '../wire/client-types';
import type { ClientTypes } from '../wire/client-types';

/** The client's classes, read from the add-in's page once it has loaded them. */
export function clientTypesOf(frame: () => Window | null): () => ClientTypes {
  let types: ClientTypes | null = null;
  const global = (name: string): object => Object(Reflect.get(Object(frame()), name)) as object;
  return () =>
    (types ??= readClientTypes({ Excel: global('Excel'), OfficeExtension: global('OfficeExtension') }));
}

export function startHost(types: () => ClientTypes): ExcelHost {
  return new ExcelHost({ types });
}
