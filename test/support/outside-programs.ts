import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, it } from '@jest/globals';

/** Programs that judge our files from outside; `openpyxl` is a Python that can import it. */
export type ProgramName = 'soffice' | 'openpyxl' | 'pdftotext' | 'pdftoppm' | 'chromium';

const PROGRAMS: Record<ProgramName, { readonly commands: readonly string[]; readonly install: string }> = {
  soffice: { commands: ['soffice', 'libreoffice'], install: 'libreoffice-calc' },
  openpyxl: { commands: ['python3', '/usr/bin/python3', 'python'], install: 'python3-openpyxl' },
  pdftotext: { commands: ['pdftotext'], install: 'poppler-utils' },
  pdftoppm: { commands: ['pdftoppm'], install: 'poppler-utils' },
  chromium: { commands: ['chromium', 'chromium-browser', 'google-chrome'], install: 'chromium' },
};

const found = new Map<ProgramName, string | null>();

/** The program's path; null where this machine does not have it. */
export function outsideProgram(name: ProgramName): string | null {
  const known = found.get(name);
  if (known !== undefined) {
    return known;
  }
  const paths = PROGRAMS[name].commands.flatMap(pathsOf);
  const path = paths.find((candidate) => name !== 'openpyxl' || importsOpenpyxl(candidate)) ?? null;
  found.set(name, path);
  return path;
}

/**
 * A group of tests that needs outside programs. Where one is missing the group is skipped with one plain line,
 * or fails where `CI` is set: a build server must not lose these tests silently.
 */
export function describeWith(programs: readonly ProgramName[], title: string, body: () => void): void {
  const missing = programs.filter((name) => outsideProgram(name) === null);
  if (missing.length === 0) {
    describe(title, body);
    return;
  }
  const packages = [...new Set(missing.map((name) => PROGRAMS[name].install))].join(' ');
  const line = `"${title}" needs ${missing.join(' and ')}: install with apt-get install ${packages}`;
  if (process.env['CI']) {
    it(title, () => {
      throw new Error(line);
    });
    return;
  }
  process.stderr.write(`Skipped: ${line}\n`);
  describe.skip(title, body);
}

function pathsOf(command: string): string[] {
  const folders = command.includes('/') ? [''] : (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, command)).filter(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function importsOpenpyxl(python: string): boolean {
  return spawnSync(python, ['-c', 'import openpyxl']).status === 0;
}
