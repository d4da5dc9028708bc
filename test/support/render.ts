import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { outsideProgram } from './outside-program';
import type { ProgramName } from './outside-program';

const run = promisify(execFile);

/** Prints a workbook to a PDF beside it, as LibreOffice sees it, and gives the PDF's path. */
export async function toPdf(workbookPath: string): Promise<string> {
  return convert(workbookPath, 'pdf');
}

/** Saves a workbook in another format (`xls`, `xlsx`, `ods` …) beside it and gives the new file's path. */
export async function convert(path: string, format: string): Promise<string> {
  const folder = dirname(path);
  // Two runs that share a profile wait for each other or fail.
  const profile = await mkdtemp(join(tmpdir(), 'soffice-profile-'));
  try {
    await run(programPath('soffice'), [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--convert-to',
      format,
      '--outdir',
      folder,
      path,
    ]);
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
  return join(folder, `${basename(path, extname(path))}.${format}`);
}

/** The text of each page, laid out as printed. */
export async function pdfPages(pdfPath: string): Promise<string[]> {
  const { stdout } = await run(programPath('pdftotext'), ['-layout', pdfPath, '-'], { maxBuffer: 2 ** 28 });
  return stdout.split('\f').slice(0, -1);
}

function programPath(name: ProgramName): string {
  const path = outsideProgram(name);
  if (path === null) {
    throw new Error(`${name} is not installed; ask outsideProgram() first`);
  }
  return path;
}
