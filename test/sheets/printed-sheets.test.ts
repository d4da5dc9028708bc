import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { DistrictPlan } from '../../src/plan/results';
import { actionSheet } from '../../src/sheets/action-sheet';
import { rowHeight } from '../../src/sheets/row-height';
import type { SheetDoc } from '../../src/sheets/sheet-doc';
import { workbookDocs } from '../../src/sheets/workbook-docs';
import { writeWorkbook } from '../../src/xlsx/write-workbook';
import {
  apostropheDistrict,
  exampleDistricts,
  largeDistrict,
  listedWithoutSchools,
  mixedDistrict,
  unknownRegionDistrict,
} from '../support/example-districts';
import { describeWith } from '../support/outside-programs';
import { pdfPages, toPdf } from '../support/render';
import { resultsOf } from '../support/results-builder';

jest.setTimeout(120_000);

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'printed-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const sheetOf = (plan: DistrictPlan): SheetDoc =>
  actionSheet(plan, resultsOf([plan]), plan.name.slice(0, 31));

async function printed(name: string, docs: readonly SheetDoc[]): Promise<string[]> {
  const workbook = await writeWorkbook(docs, { title: 'Printed', created: new Date('2023-10-02T00:00:00Z') });
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.findings));
  const path = join(folder, `${name}.xlsx`);
  writeFileSync(path, workbook.bytes);
  return pdfPages(await toPdf(path));
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
const wordsOf = (text: string): string[] => letters(text).split(' ');

function countsOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/**
 * The words of a sheet's printed cells that its pages show less often than the cells have them: a word cut off in one
 * cell is missed although another cell has it too. Titles repeated on later pages do not count.
 */
function wordsNotPrinted({ rows, print }: SheetDoc, pages: readonly string[]): string[] {
  const textOf = (from: number, to: number): string[] =>
    rows
      .slice(from, to)
      .flatMap(({ cells }) =>
        cells
          .slice(0, print.area.lastColumn + 1)
          .flatMap((cell) => (typeof cell?.value === 'string' ? wordsOf(cell.value) : [])),
      );
  const { titleRows } = print;
  const repeated = countsOf(titleRows === null ? [] : textOf(titleRows.first, titleRows.last + 1));
  const onPaper = countsOf(pages.flatMap((page) => wordsOf(bodyOf(page, print))));
  const again = pages.length - 1;
  return [...countsOf(textOf(0, rows.length))]
    .filter(([word, count]) => (onPaper.get(word) ?? 0) < count + again * (repeated.get(word) ?? 0))
    .map(([word]) => word);
}

/** A page without its head and foot. */
function bodyOf(page: string, { header, footer }: SheetDoc['print']): string {
  const lines = page.split('\n').filter((line) => line.trim() !== '');
  return lines.slice(header === null ? 0 : 1, footer === null ? undefined : -1).join('\n');
}

describeWith(['soffice', 'pdftotext'], 'an action sheet on paper', () => {
  it.each([
    ['large', largeDistrict, 4],
    ['mixed', mixedDistrict, 2],
    ['apostrophe', apostropheDistrict, 1],
    ['listed without schools', listedWithoutSchools, 1],
    ['unknown region', unknownRegionDistrict, 2],
  ])(
    'shows every word, its headings on every page, and how many pages there are: %s',
    async (name, plan, count) => {
      const doc = sheetOf(plan);
      const pages = await printed(name, [doc]);
      expect(pages).toHaveLength(count);
      expect(wordsNotPrinted(doc, pages)).toEqual([]);
      pages.forEach((page, index) => {
        expect(page).toContain(`Page ${index + 1} of ${count}`);
        expect(page).toContain('School year 2023–24');
        expect(page).toMatch(/Due\s+Action\s+Because, and where it is written\s+Who\s+For/);
        expect(page).not.toMatch(/#NAME\?|#REF!|#VALUE!|###/);
      });
    },
  );

  it('repeats the headings of schools on every page of a long list', async () => {
    const pages = await printed('headings', [sheetOf(largeDistrict)]);
    expect(pages.filter((page) => /Tier\s+School\s+Why\s+Percentile/.test(page))).toHaveLength(pages.length);
  });

  it('holds a note of 400 characters that is kept from before', async () => {
    const note = Array.from({ length: 66 }, (_, index) => `n${String(index).padStart(4, '0')}`)
      .join(' ')
      .slice(0, 400);
    const doc = sheetOf(mixedDistrict);
    const rows = doc.rows.map((row) => {
      if (row.cells[10]?.value !== 'action:grant') return row;
      const cells = row.cells.map((cell, column) =>
        column === 9 ? { value: note, style: 'entry' as const } : cell,
      );
      return { cells, height: rowHeight(cells, doc.columns) };
    });
    const kept = { ...doc, rows };
    expect(wordsNotPrinted(kept, await printed('note', [kept]))).toEqual([]);
  });
});

describeWith(['soffice', 'pdftotext'], 'a whole workbook on paper', () => {
  it('prints every sheet one page wide, with nothing cut', async () => {
    const results = resultsOf(exampleDistricts);
    const docs = workbookDocs(results, { districts: [apostropheDistrict] });
    const pages = await printed('workbook', docs);
    for (const doc of docs) {
      const foot = String(doc.print.footer?.left[0]);
      const own = pages.filter((page) => page.trimEnd().split('\n').at(-1)?.trim().startsWith(foot));
      expect(own.length).toBeGreaterThan(0);
      expect(wordsNotPrinted(doc, own)).toEqual([]);
    }
    expect(pages.every((page, index) => page.includes(`Page ${index + 1} of ${pages.length}`))).toBe(true);
  });
});
