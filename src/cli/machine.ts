import { randomUUID } from 'node:crypto';
import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { ReadProblem } from '../text/cli-file-sentence';
import { localDay } from '../policy/calendar';
import type { World } from './world';

/** The machine the command line runs on. */
export const machine: World = {
  today: () => localDay(new Date()),
  print: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(text),
  readStdin: async () => new Uint8Array(await buffer(process.stdin)),
  readFile: async (path) => {
    try {
      return { ok: true, bytes: new Uint8Array(await readFile(path)) };
    } catch (error) {
      return { ok: false, problem: readProblem(error) };
    }
  },
  exists: async (path) => {
    try {
      await access(path);
      return true;
    } catch {
      return false;
    }
  },
  writeWhole: async (path, content) => {
    await mkdir(dirname(path), { recursive: true });
    const unfinished = `${path}.${randomUUID()}.tmp`;
    try {
      await writeFile(unfinished, content);
      await rename(unfinished, path);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
  },
};

const READ_PROBLEMS: Readonly<Record<string, ReadProblem>> = {
  ENOENT: { code: 'absent' },
  ENOTDIR: { code: 'absent' },
  EISDIR: { code: 'folder' },
  EACCES: { code: 'forbidden' },
  EPERM: { code: 'forbidden' },
  EBUSY: { code: 'forbidden' },
};

function readProblem(error: unknown): ReadProblem {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return READ_PROBLEMS[code] ?? { code: 'unreadable', reason: message };
}
