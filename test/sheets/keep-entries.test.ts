import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '../../src/intake/cell-value';
import { COLUMN } from '../../src/sheets/action-sheet/grid';
import { cellAddress } from '../../src/sheets/cell-address';
import { entriesKept, entryAddresses, keepEntries } from '../../src/sheets/keep-entries';
import { workbookDocs } from '../../src/sheets/workbook-docs';
import type { SheetDoc, SheetValue } from '../../src/sheets/sheet-doc';
import { excelLimitFindings } from '../../src/sheets/excel-limits';
import { ACTION_HEADINGS } from '../../src/text/sheet-labels';
import { mixedDistrict } from '../support/example-districts';
import { resultsOf } from '../support/results-builder';

const districts = [mixedDistrict];
const sheet = workbookDocs(resultsOf(districts), { districts }).find(({ kind }) => kind === 'action-sheet');
const doc = sheet as SheetDoc;

const keyOf = (row: SheetDoc['rows'][number]) => row.cells[COLUMN.key]?.value;
const actionKeys = doc.rows.map(keyOf).filter((key) => String(key).startsWith('action:')) as string[];

type Typed = { owner?: CellValue; status?: CellValue; done?: CellValue; note?: CellValue };

/** The sheet as it stands in a workbook, with something typed on the rows of these keys. */
function present(typed: Readonly<Record<string, Typed>>, keys = actionKeys) {
  const cells = keys.map((key): CellValue[] => {
    const row: CellValue[] = new Array<CellValue>(COLUMN.key + 1).fill('');
    row[COLUMN.lead] = 45_205;
    row[COLUMN.name] = `Step ${key}`;
    row[COLUMN.status] = 'Not started';
    for (const [column, value] of Object.entries(typed[key] ?? {})) {
      row[COLUMN[column as keyof Typed]] = value ?? '';
    }
    row[COLUMN.key] = key;
    return row;
  });
  return { cells, firstRow: 12, firstColumn: 0 };
}

const valuesOf = (kept: SheetDoc, key: string) => {
  const row = kept.rows.find((one) => keyOf(one) === key);
  return [COLUMN.owner, COLUMN.status, COLUMN.done, COLUMN.note].map((column) => row?.cells[column]?.value);
};

describe('what people typed on a sheet that is made again', () => {
  const [first = ''] = actionKeys;

  it.each([
    ['owner', { owner: 'Ana' }, ['Ana', 'Not started', null, null]],
    ['status', { status: 'Done' }, [null, 'Done', null, null]],
    ['a real day', { done: 45_210 }, [null, 'Not started', 45_210, null]],
    ['a day in words', { done: 'last week' }, [null, 'Not started', 'last week', null]],
    ['notes', { note: '=SUM(A1)' }, [null, 'Not started', null, '=SUM(A1)']],
    ['true and false', { owner: true }, ['TRUE', 'Not started', null, null]],
    ['only spaces', { owner: '  ' }, [null, 'Not started', null, null]],
    ['a status that was cleared', { status: '' }, [null, 'Not started', null, null]],
  ])('is found again by its key: %s', (_what, typed, expected) => {
    expect(valuesOf(keepEntries(doc, present({ [first]: typed })), first)).toEqual(expected);
  });

  it('is found again beside columns that people put in, each in its own column', () => {
    const before = present({ [first]: { owner: 'Ana', status: 'Done', note: 'see minutes' } });
    const headings = ['', ...ACTION_HEADINGS, ''];
    const own = COLUMN.owner;
    const cells = [headings, ...before.cells].map((row, index) => [
      ...row.slice(0, own),
      index === 0 ? 'Priority' : 'high',
      ...row.slice(own),
    ]);
    const moved = { ...before, cells };
    expect(valuesOf(keepEntries(doc, moved), first)).toEqual(['Ana', 'Done', null, 'see minutes']);
    const shifted = [COLUMN.owner, COLUMN.status, COLUMN.done, COLUMN.note].map((column) =>
      cellAddress(13, column + 1),
    );
    expect([...entryAddresses(doc, moved)]).toEqual(expect.arrayContaining(shifted));
    expect([...entryAddresses(doc, moved)]).not.toContain(cellAddress(13, own));
  });

  it('changes nothing where nothing was typed', () => {
    expect(keepEntries(doc, present({}))).toEqual(doc);
  });

  it('makes a row as tall as a long note needs', () => {
    const kept = keepEntries(doc, present({ [first]: { note: 'a long note '.repeat(40) } }));
    const index = doc.rows.findIndex((row) => keyOf(row) === first);
    expect(kept.rows[index]?.height ?? 0).toBeGreaterThan(doc.rows[index]?.height ?? 0);
  });

  it('is kept in a block at the end where the step is gone, and printed with the rest', () => {
    const gone = 'action:gone';
    const kept = keepEntries(
      doc,
      present({ [gone]: { owner: 'Ana', note: 'ask again' } }, [...actionKeys, gone]),
    );
    const last = kept.rows.length - 1;
    expect(kept.rows[last]?.cells.map((cell) => cell?.value ?? null)).toEqual([
      '',
      45_205,
      'Step action:gone',
      null,
      null,
      null,
      'Ana',
      'Not started',
      null,
      'ask again',
      gone,
    ]);
    expect(kept.print.area.lastRow).toBe(last);
    expect(kept.validations.at(-1)?.range).toMatchObject({ firstRow: last, lastRow: last });
    expect(excelLimitFindings([kept])).toEqual([]);
  });

  it('does not keep rows of steps that are gone and on which nothing was typed', () => {
    expect(keepEntries(doc, present({}, [...actionKeys, 'action:gone'])).rows.length).toBe(doc.rows.length);
  });

  /** The sheet as it was made, with every cell of it, and rows that a person puts in below the first action. */
  function withRows(rows: (action: readonly CellValue[]) => readonly CellValue[][]) {
    const cells = doc.rows.map((row) => doc.columns.map((_, column) => plain(row.cells[column]?.value)));
    const at = cells.findIndex((row) => row[COLUMN.key] === first);
    cells.splice(at + 1, 0, ...rows(cells[at] ?? []));
    return { cells, firstRow: 0, firstColumn: 0 };
  }
  const plain = (value: SheetValue | undefined): CellValue =>
    typeof value === 'object' && value !== null ? 45_000 : (value ?? '');
  const block = (kept: SheetDoc) =>
    kept.rows
      .slice(doc.rows.length)
      .map(({ cells }) => [COLUMN.name, COLUMN.owner, COLUMN.note].map((column) => cells[column]?.value))
      .filter(([, owner, note]) => owner !== undefined && (owner !== null || note !== null));

  it.each<[string, (action: readonly CellValue[]) => readonly CellValue[][], readonly unknown[]]>([
    ['none, where nobody added a row', () => [], []],
    [
      'a copied row with another owner',
      (action) => [action.map((value, column) => (column === COLUMN.owner ? 'Ben' : value))],
      [[expect.any(String), 'Ben', null]],
    ],
    ['no row that was only copied', (action) => [[...action]], []],
    [
      'a row without a key',
      (action) => [
        action.map((_, column) => (column === COLUMN.name ? 'our own' : column === COLUMN.note ? 'ask' : '')),
      ],
      [['our own', null, 'ask']],
    ],
    ['no row without a key and without an entry', (action) => [action.map(() => '')], []],
  ])('keeps of rows that people added: %s', (_what, rows, expected) => {
    const was = withRows(rows);
    const kept = keepEntries(doc, was);
    expect(block(kept)).toEqual(expected);
    expect(entriesKept(doc, was)).toBe(expected.length);
    const again = kept.rows.map((row) => doc.columns.map((_, column) => plain(row.cells[column]?.value)));
    expect(block(keepEntries(doc, { cells: again, firstRow: 0, firstColumn: 0 }))).toEqual(expected);
  });

  it('does not take the figures of a school that is gone for something typed', () => {
    const gone = 'school:99990001';
    const kept = keepEntries(
      doc,
      present({ [gone]: { owner: 'TSI', status: 0.667 } }, [...actionKeys, gone]),
    );
    expect(kept.rows.length).toBe(doc.rows.length);
  });
});

describe('entries on a sheet that would be made again', () => {
  const [first = '', second = ''] = actionKeys;

  it.each([
    ['none where nothing was typed', {}, 0],
    ['a status that was never chosen is none', { [first]: { status: 'Not started' } }, 0],
    ['each cell is one', { [first]: { owner: 'Ana', status: 'Done' }, [second]: { note: 'ask' } }, 3],
  ])('are counted: %s', (_what, typed, count) => {
    expect(entriesKept(doc, present(typed))).toBe(count);
  });

  it('are as many as the sheet has afterwards, with those of steps that are gone', () => {
    const was = present({ [first]: { owner: 'Ana' }, 'action:gone': { note: 'ask again' } }, [
      ...actionKeys,
      'action:gone',
    ]);
    const kept = keepEntries(doc, was);
    expect(entriesKept(doc, was)).toBe(2);
    const cells = kept.rows.map(({ cells: row }) => row.map((one) => one?.value ?? null));
    expect(entriesKept(doc, { cells: cells as CellValue[][], firstRow: 0, firstColumn: 0 })).toBe(2);
  });

  it('stand in the columns of owner, status, day and notes', () => {
    expect([...entryAddresses(doc, present({}, [first]))]).toEqual(
      [COLUMN.owner, COLUMN.status, COLUMN.done, COLUMN.note].map((column) => cellAddress(12, column)),
    );
  });
});
