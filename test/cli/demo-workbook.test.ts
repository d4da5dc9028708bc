import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { machine } from '../../src/cli/machine';
import { run } from '../../src/cli/run';
import { describeWith, outsideProgram } from '../support/outside-programs';
import { pdfPages, toPdf } from '../support/render';

jest.setTimeout(120_000);

const SAMPLE = fileURLToPath(new URL('../../samples/accountability-2023.xlsx', import.meta.url));
const DESCRIBE = fileURLToPath(new URL('../xlsx/describe-workbook.py', import.meta.url));

type Described = Readonly<
  Record<
    string,
    {
      readonly printArea: string;
      readonly printTitles: string | null;
      readonly paper: number;
      readonly fit: readonly unknown[];
      readonly tables: Readonly<Record<string, readonly [string, string, readonly string[]]>>;
      readonly validations: readonly (readonly unknown[])[];
      readonly conditionalFormats: readonly unknown[];
      readonly links: Readonly<Record<string, string>>;
    }
  >
>;

let folder = '';
let workbook = '';

/** Runs the command of the README's demo on the sample as it is shipped. */
async function sheets(out: string, ...options: readonly string[]): Promise<string> {
  const path = join(folder, out);
  const silent = { ...machine, print: () => undefined, complain: () => undefined };
  const argv = ['sheets', SAMPLE, '--out', path, '--as-of', '2023-10-02', '--force', ...options];
  expect(await run(argv, silent)).toBe(0);
  return path;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ssos-demo-'));
  workbook = await sheets('demo.xlsx');
});

afterAll(() => rmSync(folder, { recursive: true }));

describeWith(['openpyxl'], 'the demo workbook in openpyxl', () => {
  let described: Described = {};

  beforeAll(() => {
    const python = outsideProgram('openpyxl') ?? '';
    ({ sheets: described } = JSON.parse(
      execFileSync(python, [DESCRIBE, workbook], { maxBuffer: 1e9 }).toString(),
    ) as { sheets: Described });
  });

  it('has its sheets in order, by names that Excel takes', () => {
    const names = Object.keys(described);
    expect(names.slice(0, 2)).toEqual(['Index', 'Classification']);
    expect(names.at(-1)).toBe('Policy book');
    expect(names).toEqual(expect.arrayContaining(['Boston', "Martha's Vineyard", 'Example City (made up)']));
    expect(names).toHaveLength(43);
    expect(names.every((name) => name.length <= 31)).toBe(true);
  });

  it('holds the classification as one native table', () => {
    const tables = described['Classification']?.tables ?? {};
    expect(Object.keys(tables)).toEqual(['Classification']);
    const [, , headings] = tables['Classification'] ?? ['', '', []];
    expect(headings.slice(0, 12)).toEqual([
      'Row',
      'District code',
      'District',
      'School code',
      'School',
      'Tier',
      'At least',
      'Criteria',
      'Watch',
      'Why',
      'Missing',
      'Conflicts',
    ]);
  });

  it('sets up every action sheet for one page wide of Letter paper, with titles, drop-downs and the overdue format', () => {
    for (const name of ['Boston', "Martha's Vineyard", 'Example City (made up)', 'Athol-Royalston']) {
      const sheet = described[name];
      expect(sheet?.printArea).toMatch(/^\$?A\$1:\$?J\$\d+$/);
      expect(sheet?.printTitles).toMatch(/^\$?\d+:\$?\d+$/);
      expect(sheet?.paper).toBe(1);
      expect(sheet?.fit).toEqual([true, 1, 0]);
      expect(sheet?.validations.map(([, type, words]) => [type, words])).toContainEqual([
        'list',
        '"Not started,In progress,Done,Not applicable"',
      ]);
      expect(sheet?.conditionalFormats.length).toBeGreaterThan(0);
    }
    expect(Object.values(described['Boston']?.links ?? {})).toContain('mailto:Sheryl.Rabbitt@mass.gov');
  });

  it('leads from the Index to each of its sheets', () => {
    const targets = Object.values(described['Index']?.links ?? {});
    expect(targets).toContain("'Martha''s Vineyard'!A1");
    expect(new Set(targets).size).toBe(Object.keys(described).length - 1);
  });
});

describeWith(['soffice', 'pdftotext'], 'the demo workbook on paper', () => {
  it.each([
    ['a district with 43 schools', 'Example City (made up)', '90060000', 4],
    ['a listed district without schools', 'Worcester', '03480000', 1],
    ['a district with an apostrophe', "Martha's Vineyard", '07000000', 1],
  ])('%s: %s', async (_, name, code, pages) => {
    const path = await sheets(`${code}.xlsx`, '--district', code);
    const all = await pdfPages(await toPdf(path));
    const sheet = all.filter((page) => page.includes(`${name} · ${code}`));
    expect(sheet).toHaveLength(pages);
    for (const page of sheet) {
      expect(page).toMatch(/School year 2023–24/);
      expect(page).toMatch(new RegExp(`Page \\d+ of ${all.length}`));
      expect(page).not.toMatch(/#NAME\?|###/);
    }
    // Past the first page the headings are the ones that Excel repeats.
    for (const page of sheet.slice(1)) expect(page).toMatch(/Tier +School +Why/);
    expect(all.every((page) => page.trim() !== '')).toBe(true);
  });
});
