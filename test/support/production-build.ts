import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type ProductionBuild = { readonly folder: string; readonly remove: () => void };

export type BuildOptions = { readonly environment?: Readonly<Record<string, string>> };

/** The add-in as people get it, in a folder of its own. */
export function productionBuild({ environment = {} }: BuildOptions = {}): ProductionBuild {
  const parent = mkdtempSync(join(tmpdir(), 'ssos-pane-'));
  const folder = join(parent, 'addin');
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'tools/build-addin.ts', '--out', folder],
    {
      cwd: new URL('../../', import.meta.url),
      encoding: 'utf8',
      env: { ...process.env, SSOS_ADDRESS: 'https://tools.example.org/ssos', ...environment },
    },
  );
  if (status !== 0) throw new Error(stderr);
  return { folder, remove: () => rmSync(parent, { recursive: true, force: true }) };
}
