import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assemble } from '../../../tools/addin/assemble';
import { addinSettings } from '../../../tools/addin/settings';
import { folderFiles } from '../../../tools/addin/validate/built-addin';

export type BuiltFiles = ReadonlyMap<string, Uint8Array>;

const SCRIPT =
  'CustomFunctions.associate({TIER:a,CRITERIA:b,WHY:c,ACTIONS:d,DUE:e,SUPPORT:f,CONTACT:g,CLASSIFY:h});';

/** The files of a production build, with a script that stands for the bundle, which takes seconds to make. */
export async function exampleBuild(): Promise<BuiltFiles> {
  const answer = addinSettings('production', {
    address: 'https://tools.example.org/ssos',
    npmVersion: '1.4.2',
  });
  if (!answer.ok) throw new Error(answer.problem);
  const folder = await mkdtemp(join(tmpdir(), 'ssos-addin-'));
  try {
    await assemble(answer.settings, folder);
    const files = (await folderFiles(folder)) ?? new Map<string, Uint8Array>();
    const scripts = [
      ['rules.js', bytesOf('')],
      ['functions.js', bytesOf(SCRIPT)],
      ['ribbon.js', bytesOf('')],
      ['pane.js', bytesOf('')],
    ] as const;
    return new Map([...files, ...scripts]);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The build with one file changed. The change must find what it replaces. */
export function changedFile(files: BuiltFiles, path: string, from: string | RegExp, to: string): BuiltFiles {
  const text = new TextDecoder().decode(files.get(path));
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${path} does not hold ${from}.`);
  return new Map([...files, [path, bytesOf(changed)]]);
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
