import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CellMatrix } from '../../src/intake/cell-value';
import { likeliestSheet } from '../../src/intake/choose-sheet';
import { readSchoolData } from '../../src/intake/read-school-data';
import type { SchoolData } from '../../src/intake/school-data';
import { issueSentence } from '../../src/text/issue-sentence';
import { refusalSentence } from '../../src/text/refusal-sentence';
import { skipSentence } from '../../src/text/skip-sentence';
import { anyMatrix, schoolRows } from '../support/arbitraries';
import { read, recordsIn, type Row, sheetOf } from '../support/rows';

const below = ({ layout, cells }: SchoolData): number => cells.length - layout.firstDataRow;

describe('reading any cells at all', () => {
  it('never fails: it reads them, or says why not', () => {
    fc.assert(
      fc.property(anyMatrix, (cells) => {
        const outcome = readSchoolData({ cells, firstRow: 1, fromText: true, hiddenRows: [2, 3] });
        if (outcome.ok) recordsIn(outcome.data);
        else expect(refusalSentence(outcome.refusal)).toMatch(/\.$/);
        expect(likeliestSheet([{ name: null, cells, firstRow: 1 }])).not.toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  it('accounts for every row: rows in = classified + skipped', () => {
    fc.assert(
      fc.property(anyMatrix, (cells) => {
        const outcome = readSchoolData({ cells, firstRow: 1 });
        if (!outcome.ok) return;
        const { data } = outcome;
        expect(data.facts.length + data.skipped.length).toBe(below(data));
        const rows = [...recordsIn(data), ...data.skipped].map(({ row }) => row);
        expect(new Set(rows).size).toBe(below(data));
      }),
      { numRuns: 500 },
    );
  });

  it('says everything it found in a sentence that names its place and ends', () => {
    fc.assert(
      fc.property(anyMatrix, (cells) => {
        const outcome = readSchoolData({ cells, firstRow: 1, fromText: true });
        if (!outcome.ok) return;
        for (const issue of outcome.data.issues) {
          const sentence = issueSentence(issue);
          expect(sentence).toMatch(/^[“\p{Lu}\d].*\.$/su);
          if (issue.row !== undefined) expect(sentence).toContain(`Row ${issue.row}`);
          if (issue.column !== undefined) expect(sentence).toContain(issue.column);
          expect(sentence).not.toMatch(/undefined|\[object/);
        }
        for (const { reason } of outcome.data.skipped) expect(skipSentence(reason)).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it('gives codes of eight digits, percentiles of 1 to 99 and rates of 0 to 100, or nothing', () => {
    fc.assert(
      fc.property(anyMatrix, (cells) => {
        const outcome = readSchoolData({ cells, firstRow: 1 });
        if (!outcome.ok) return;
        for (const record of recordsIn(outcome.data)) {
          for (const code of [record.schoolCode, record.districtCode])
            expect(code ?? '00000000').toMatch(/^\d{8}$/);
          const ranks = [
            record.accountabilityPercentile ?? 1,
            ...record.groupPercentiles.map(({ value }) => value),
          ];
          const rates = [record.graduationRate ?? 1, ...record.participationRates.map(({ value }) => value)];
          expect(ranks.every((rank) => Number.isInteger(rank) && rank >= 1 && rank <= 99)).toBe(true);
          expect(rates.every((rate) => Number.isInteger(rate) && rate >= 0 && rate <= 100_000)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('what does not matter to a reading', () => {
  const withoutRow = (cells: CellMatrix): readonly unknown[] =>
    recordsIn(read(cells)).map((record) => ({ ...record, row: 0 }));

  it('blank rows between: they are skipped, and nothing else changes', () => {
    fc.assert(
      fc.property(schoolRows, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (rows, blanks) => {
        const cells = sheetOf(...rows);
        const spaced = cells.flatMap((row, at) => (at > 0 && blanks[at - 1] ? [[], row] : [row]));
        expect(withoutRow(spaced)).toEqual(withoutRow(cells));
        const added = spaced.length - cells.length;
        expect(read(spaced).skipped.filter(({ reason }) => reason.code === 'blank')).toHaveLength(added);
      }),
    );
  });

  it('a title and notes above the headings', () => {
    fc.assert(
      fc.property(schoolRows, fc.nat(5), (rows, lines) => {
        const cells = sheetOf(...rows);
        const title = Array.from({ length: lines }, (_, line) => [line % 2 === 0 ? 'A title' : null]);
        expect(withoutRow([...title, ...cells])).toEqual(withoutRow(cells));
      }),
    );
  });

  it('columns nobody asks for, wherever they stand', () => {
    fc.assert(
      fc.property(
        schoolRows,
        fc.nat(11),
        fc.constantFrom('Town', '__proto__', 'Grades Served'),
        (rows, at, heading) => {
          const cells = sheetOf(...rows);
          const wider = cells.map((row, index) => [
            ...row.slice(0, at),
            index === 0 ? heading : 'Somewhere',
            ...row.slice(at),
          ]);
          expect(withoutRow(wider)).toEqual(withoutRow(cells));
        },
      ),
    );
  });

  it('the order of the columns', () => {
    fc.assert(
      fc.property(schoolRows, (rows) => {
        const turned = rows.map((row): Row => Object.fromEntries(Object.entries(row).reverse()));
        expect(withoutRow(sheetOf(...turned))).toEqual(withoutRow(sheetOf(...rows)));
      }),
    );
  });

  it('where in the sheet the range begins, but for the row numbers', () => {
    fc.assert(
      fc.property(schoolRows, fc.integer({ min: 1, max: 1_000 }), (rows, firstRow) => {
        const cells = sheetOf(...rows);
        const moved = recordsIn(read(cells, {}, { firstRow }));
        expect(moved.map(({ row }) => row - firstRow + 1)).toEqual(
          recordsIn(read(cells)).map(({ row }) => row),
        );
      }),
    );
  });
});
