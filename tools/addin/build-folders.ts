import { readdir, rm } from 'node:fs/promises';
import { FILES } from './files';
import type { AddinEnvironment } from './settings';

/** Where each environment is built, so that one build never takes the other's place. */
export const BUILD_FOLDERS: Readonly<Record<AddinEnvironment, string>> = {
  production: 'dist/addin',
  development: 'dist/addin-dev',
};

/**
 * Takes away an earlier build. A folder with other things in it is left alone.
 * @returns null, or why nothing was done
 */
export async function clearedForBuild(folder: string): Promise<string | null> {
  const names = await readdir(folder).catch((): string[] => []);
  if (names.length > 0 && !names.includes(FILES.manifest)) {
    return `${folder} holds files that are no earlier build. Empty it, or choose another folder with --out.`;
  }
  await rm(folder, { recursive: true, force: true });
  return null;
}
