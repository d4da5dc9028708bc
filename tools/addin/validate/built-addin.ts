import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FILES } from '../files';
import type { XmlElement } from '../manifest/xml';
import { readXml } from './read-xml';

/** What is looked at: the manifest as Office would read it, and the files beside it by their path. */
export type BuiltAddin = {
  readonly manifest: XmlElement;
  readonly files: ReadonlyMap<string, Uint8Array>;
};

export type BuiltAddinAnswer =
  { readonly ok: true; readonly addin: BuiltAddin } | { readonly ok: false; readonly problem: string };

/** Takes a set of files for a built add-in. */
export function builtAddin(files: ReadonlyMap<string, Uint8Array>): BuiltAddinAnswer {
  const manifest = fileText(files, FILES.manifest);
  if (manifest === null) return { ok: false, problem: `There is no ${FILES.manifest}.` };
  const read = readXml(manifest);
  return read.ok ? { ok: true, addin: { manifest: read.root, files } } : read;
}

/** Reads a folder with everything below it. Null where there is no such folder. */
export async function folderFiles(folder: string): Promise<ReadonlyMap<string, Uint8Array> | null> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => null);
  if (entries === null) return null;
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      paths.map(async (path) => {
        const name = path.slice(join(folder, '/').length).replaceAll('\\', '/');
        return [name, new Uint8Array(await readFile(path))] as const;
      }),
    ),
  );
}

/** A file as text. Null where it is not there. */
export function fileText(files: ReadonlyMap<string, Uint8Array>, path: string): string | null {
  const bytes = files.get(path);
  return bytes === undefined ? null : new TextDecoder().decode(bytes);
}

/** A file as the value its JSON stands for. Null where it is not there or is no JSON. */
export function fileJson(files: ReadonlyMap<string, Uint8Array>, path: string): unknown {
  const text = fileText(files, path);
  try {
    return text === null ? null : (JSON.parse(text) as unknown);
  } catch {
    return null;
  }
}
