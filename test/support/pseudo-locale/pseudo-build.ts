import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { accentedSource } from './accented-source';

const SOURCES = [
  'src',
  'tools',
  'workbench',
  'assets',
  'samples',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'LICENSE',
];

/** Texts of the command line, of the manifest, and of sheets, which are no part of the pane. */
const NOT_OF_THE_PANE = /^(cli-|command-words|sheet-labels|sheet-footnote|kept-words|example-words)/;

/** A build of the pane with all of its texts accented, made from a copy of the sources. It exists for tests only. */
export function pseudoBuild(): { readonly folder: string; readonly remove: () => void } {
  const copy = mkdtempSync(join(tmpdir(), 'ssos-pseudo-'));
  for (const source of SOURCES) cpSync(source, join(copy, source), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  const texts = join(copy, 'src', 'text');
  for (const name of readdirSync(texts)) {
    if (NOT_OF_THE_PANE.test(name)) continue;
    const path = join(texts, name);
    writeFileSync(path, accentedSource(name, readFileSync(path, 'utf8')));
  }
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'tools/build-addin.ts', '--out', 'built'],
    {
      cwd: copy,
      encoding: 'utf8',
      env: { ...process.env, SSOS_ADDRESS: 'https://tools.example.org/ssos' },
    },
  );
  if (status !== 0) throw new Error(stderr);
  return { folder: join(copy, 'built'), remove: () => rmSync(copy, { recursive: true, force: true }) };
}
