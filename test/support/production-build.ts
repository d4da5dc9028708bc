import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export type ProductionBuild = { readonly folder: string };

export type BuildOptions = { readonly environment?: Readonly<Record<string, string>> };

/** What a build is made of; it is made again when any of it has changed. */
const SOURCES = ['src', 'tools', 'workbench', 'assets', 'samples', 'package.json', 'package-lock.json'];

/** Where builds are kept between test files. */
const KEPT = 'node_modules/.cache/ssos-test-builds';

/** The add-in as people get it: built once for all test files that ask for the same. The folder is not to be written to. */
export function productionBuild({ environment = {} }: BuildOptions = {}): ProductionBuild {
  const folder = join(KEPT, keyOf(environment));
  if (!existsSync(folder)) {
    mkdirSync(KEPT, { recursive: true });
    const made = `${folder}.${process.pid}`;
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'tools/build-addin.ts', '--out', made],
      {
        encoding: 'utf8',
        env: { ...process.env, SSOS_ADDRESS: 'https://tools.example.org/ssos', ...environment },
      },
    );
    if (status !== 0) throw new Error(stderr);
    keep(made, folder);
  }
  return { folder };
}

// Another test file may have made the same build in the meantime; then that one serves.
function keep(made: string, folder: string): void {
  try {
    renameSync(made, folder);
  } catch (error) {
    rmSync(made, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

function keyOf(environment: Readonly<Record<string, string>>): string {
  const hash = createHash('sha256').update(JSON.stringify(environment));
  for (const source of SOURCES) {
    for (const file of filesBelow(source)) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

function filesBelow(path: string): readonly string[] {
  if (path.includes('.')) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
