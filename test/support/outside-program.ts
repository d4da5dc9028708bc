import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Programs that judge our files from outside; `openpyxl` is a Python that can import it. */
export type ProgramName = 'soffice' | 'openpyxl' | 'pdftotext' | 'chromium';

const PROGRAMS: Record<ProgramName, { readonly commands: readonly string[]; readonly install: string }> = {
  soffice: { commands: ['soffice', 'libreoffice'], install: 'libreoffice-calc' },
  openpyxl: { commands: ['python3', '/usr/bin/python3', 'python'], install: 'python3-openpyxl' },
  pdftotext: { commands: ['pdftotext'], install: 'poppler-utils' },
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

/** The packages that bring these programs, in an order of their own. */
export function packagesOf(names: readonly ProgramName[]): readonly string[] {
  return [...new Set(names.map((name) => PROGRAMS[name].install))];
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
