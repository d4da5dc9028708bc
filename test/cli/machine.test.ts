import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { machine } from '../../src/cli/machine';

describe('the machine', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ssos-machine-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  it('writes a file whole, makes its folder, and leaves nothing unfinished behind', async () => {
    const path = join(folder, 'new', 'out.txt');
    await machine.writeWhole(path, 'all of it');
    expect(await readFile(path, 'utf8')).toBe('all of it');
    expect(await readdir(join(folder, 'new'))).toEqual(['out.txt']);
  });

  it('leaves nothing behind where a file cannot be written', async () => {
    const path = join(folder, 'taken');
    await machine.writeWhole(join(path, 'inside.txt'), 'makes “taken” a folder');
    await expect(machine.writeWhole(path, 'not over a folder')).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['taken']);
  });

  it('tells a file that is not there from one that is', async () => {
    const path = join(folder, 'a.txt');
    expect(await machine.readFile(path)).toEqual({ ok: false, problem: { code: 'absent' } });
    expect(await machine.exists(path)).toBe(false);
    await machine.writeWhole(path, 'a');
    expect(await machine.exists(path)).toBe(true);
    expect(await machine.readFile(path)).toEqual({ ok: true, bytes: new TextEncoder().encode('a') });
    expect(await machine.readFile(join(path, 'b.txt'))).toMatchObject({ problem: { code: 'absent' } });
  });

  it('tells a folder, and a file that is closed to it, from a file', async () => {
    expect(await machine.readFile(folder)).toEqual({ ok: false, problem: { code: 'folder' } });
    const path = join(folder, 'closed.txt');
    await machine.writeWhole(path, 'not for everyone');
    await chmod(path, 0o000);
    // Who may read everything reads this too.
    expect(await machine.readFile(path)).toMatchObject(
      process.getuid?.() === 0 ? { ok: true } : { problem: { code: 'forbidden' } },
    );
    expect(await machine.readFile(join(folder, 'x'.repeat(5_000)))).toMatchObject({
      problem: { code: 'unreadable', reason: expect.stringContaining('ENAMETOOLONG') },
    });
  });

  it('knows the day', () => {
    expect(machine.today()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});
