import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

export type PrintedWorkbook =
  { readonly ok: true; readonly pdf: Buffer } | { readonly ok: false; readonly problem: string };

const COMMANDS = ['soffice', 'libreoffice'];
/** Where LibreOffice's installers put it on a Mac and on Windows, outside the search path. */
const KNOWN_PLACES = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];
const PATIENCE = 180_000;

/** An .xlsx file as it would print, by way of LibreOffice. */
export async function pdfOfWorkbook(file: Uint8Array): Promise<PrintedWorkbook> {
  const program = libreOffice();
  if (program === null) {
    return {
      ok: false,
      problem:
        'The preview is made by LibreOffice, which is not installed here. Install LibreOffice Calc ' +
        '(Debian and Ubuntu: apt-get install libreoffice-calc; elsewhere: libreoffice.org) and print again. ' +
        'A saved workbook prints from any spreadsheet program.',
    };
  }
  const folder = await mkdtemp(join(tmpdir(), 'workbench-print-'));
  try {
    await writeFile(join(folder, 'workbook.xlsx'), file);
    await convert(program, folder);
    return { ok: true, pdf: await readFile(join(folder, 'workbook.pdf')) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ok: false, problem: `LibreOffice could not print the workbook: ${why}` };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function libreOffice(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const places = folders.flatMap((folder) => COMMANDS.map((command) => join(folder, command)));
  return [...places, ...KNOWN_PLACES].find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** With a profile of its own: an open LibreOffice would otherwise take the job over and answer nothing. */
function convert(program: string, folder: string): Promise<void> {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const options = [
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
  ];
  return new Promise((resolve, reject) => {
    const running = spawn(program, [...options, join(folder, 'workbook.xlsx')], {
      stdio: 'ignore',
      timeout: PATIENCE,
    });
    running.once('error', reject);
    running.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`it ended with ${code ?? 'no answer in time'}.`)),
    );
  });
}
