import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The parts of an .xlsx file, by their paths inside it. */
export type FileParts = Readonly<Record<string, Uint8Array>>;

export const unpackFile = (bytes: Uint8Array): FileParts => unzipSync(bytes);

/** One file again. The same parts give the same bytes: the archive's own dates are all the earliest it can hold. */
export const packFile = (parts: FileParts): Uint8Array =>
  zipSync({ ...parts }, { mtime: new Date(1980, 0, 1) });

export const partText = (bytes: Uint8Array): string => strFromU8(bytes);

/** The parts with some of them changed as text; a part that is not there is a programmer's mistake. */
export function withParts(
  parts: FileParts,
  changes: ReadonlyMap<string, (xml: string) => string>,
): FileParts {
  const changed = { ...parts };
  for (const [path, change] of changes) {
    const part = parts[path];
    if (part === undefined) throw new Error(`The file has no part ${path}.`);
    changed[path] = strToU8(change(partText(part)));
  }
  return changed;
}
