import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const ROOT = new URL('../../', import.meta.url);

/** Runs a build as npm does. */
function build(options: readonly string[], address?: string) {
  const surroundings = { ...process.env };
  delete surroundings['SSOS_ADDRESS'];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'tools/build-addin.ts', ...options],
    {
      cwd: ROOT,
      encoding: 'utf8',
      env: address === undefined ? surroundings : { ...surroundings, SSOS_ADDRESS: address },
    },
  );
  return { status, stdout, stderr };
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ssos-build-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe.each([
  ['production', [], 'https://tools.example.org/ssos/', 'https://tools.example.org/ssos'],
  ['development', ['--development'], undefined, 'https://localhost:3000'],
] as const)('a %s build', (name, options, given, address) => {
  const read = (file: string): string => readFileSync(join(folder, name, file), 'utf8');

  it('passes its own checks and says what was built', () => {
    const { status, stdout, stderr } = build([...options, '--out', join(folder, name)], given);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(`for ${address}: `);
  });

  it('has a script that associates just the functions Excel is told of', () => {
    const associated: string[] = [];
    const associate = (functions: object): void => void associated.push(...Object.keys(functions));
    const self = { location: { href: `${address}/taskpane.html` } };
    runInNewContext(`${read('rules.js')}\n${read('functions.js')}`, { CustomFunctions: { associate }, self });
    const { functions } = JSON.parse(read('functions.json')) as { functions: { id: string }[] };
    expect(associated.sort()).toEqual(functions.map(({ id }) => id).sort());
  });

  it('makes no code from text', () => {
    expect(read('functions.js')).not.toMatch(/\beval\s*\(|\bnew Function\s*\(/);
  });
});

describe('the functions script', () => {
  it('weighs at most 12 KB gzipped with the policy texts, beside the rules that every face shares', () => {
    const weight = (name: string) =>
      gzipSync(readFileSync(join(folder, 'production', name)), { level: 9 }).length;
    expect(weight('functions.js')).toBeLessThanOrEqual(12 * 1024);
    expect(weight('rules.js')).toBeLessThanOrEqual(32 * 1024);
  });
});

describe('the scripts of the first view', () => {
  const FIRST_VIEW = ['pane.js', 'pane-app.js', 'controls.js'];

  it('weigh at most 170 KB gzipped; what reads and writes files is not among them', () => {
    const scripts = FIRST_VIEW.map((name) => readFileSync(join(folder, 'production', name)));
    const weight = scripts.reduce((sum, script) => sum + gzipSync(script, { level: 9 }).length, 0);
    expect(weight).toBeLessThanOrEqual(170 * 1024);
    expect(readFileSync(join(folder, 'production', 'workbooks.js')).length).toBeGreaterThan(0);
  });

  it('make no code from text, and neither does any other', () => {
    const scripts = readdirSync(join(folder, 'production')).filter((name) => name.endsWith('.js'));
    expect(scripts).toEqual(expect.arrayContaining([...FIRST_VIEW, 'desk.js', 'functions.js']));
    const guilty = scripts.filter((name) =>
      /\beval\s*\(|\bnew Function\s*\(/.test(readFileSync(join(folder, 'production', name), 'utf8')),
    );
    expect(guilty).toEqual([]);
  });
});

describe('a production build', () => {
  it.each([
    ['an address that is missing', undefined, 'SSOS_ADDRESS is not set'],
    ['an address left over from development', 'https://localhost:3000', 'only this machine can reach'],
  ])('with %s ends with a sentence and writes nothing', (_what, address, why) => {
    const out = join(folder, 'refused');
    const { status, stderr } = build(['--out', out], address);
    expect({ status, written: existsSync(out) }).toEqual({ status: 1, written: false });
    expect(stderr).toContain(why);
  });

  it('leaves a folder alone that holds something else', () => {
    const kept = join(folder, 'letter.txt');
    writeFileSync(kept, 'mine');
    const { status, stderr } = build(['--out', folder], 'https://tools.example.org');
    expect(status).toBe(1);
    expect(stderr).toContain('no earlier build');
    expect(readFileSync(kept, 'utf8')).toBe('mine');
  });
});
