import { describe, expect, it } from '@jest/globals';
import { readJournal, storedJournal } from '../../src/excel/journal';
import type { Journal } from '../../src/excel/journal';
import { changedPlaces, printsOf } from '../../src/excel/row-prints';
import type { CellValue } from '../../src/intake/cell-value';
import { longList } from '../../tools/wire/long-list';

const journal = (prints: Journal['sheets'][number]['prints']): Journal => ({
  version: 1,
  run: 3,
  state: 'done',
  sheets: [{ key: 'index', name: 'Index', replaced: null, prints }],
  tables: [],
  styles: ['SSoS text'],
  settingsBefore: [{ key: 'SSoS.source', value: null }],
});

describe('the journal', () => {
  it('comes back from the settings as it was stored', () => {
    const stored = storedJournal(journal({ rows: 1, of: ['a'], cells: ['--b1'] }));
    expect(readJournal(JSON.parse(JSON.stringify(stored)))).toEqual(
      journal({ rows: 1, of: ['a'], cells: ['--b1'] }),
    );
  });

  it.each([
    ['nothing', undefined],
    ['text', 'journal'],
    ['another version', { ...journal(null), version: 2 }],
    ['no run', { ...journal(null), run: 'three' }],
    ['broken sheets', { ...journal(null), sheets: [{ key: 1 }] }],
    ['broken settings', { ...journal(null), settingsBefore: null }],
  ])('is not read from %s', (_what, value) => {
    expect(readJournal(value)).toBeNull();
  });

  it('is shortened where it grows too large, and given up only beyond that', () => {
    const long = 'x'.repeat(400_000);
    const ofCells = storedJournal(journal({ rows: 1, of: ['a'], cells: [long, long] }));
    expect(ofCells?.sheets[0]?.prints).toEqual({ rows: 1, of: ['a'], cells: null });
    const ofRows = storedJournal(journal({ rows: 1, of: [long, long], cells: null }));
    expect(ofRows?.sheets[0]?.prints).toBeNull();
    expect(storedJournal({ ...journal(null), styles: [long, long] })).toBeNull();
  });
});

describe('what was changed since a sheet was written', () => {
  const doc = longList(4);
  const cells = (): CellValue[][] => [
    ['School code', 'Tier', 'Rate'],
    ['00000000', 'Tier 1', 0],
    ['00000001', 'Tier 2', 0.001],
    ['00000002', 'Tier 3', 0.002],
    ['00000003', 'Tier 4', 0.003],
  ];
  const changed = (change: (rows: CellValue[][]) => void) => {
    const rows = cells();
    change(rows);
    return changedPlaces(printsOf(doc), { cells: rows, firstRow: 0, firstColumn: 0 });
  };

  it.each<[string, (rows: CellValue[][]) => void, readonly string[]]>([
    ['nothing', () => undefined, []],
    ['a text', (rows) => rows[1]?.splice(1, 1, 'Tier 3'), ['B2']],
    ['a number', (rows) => rows[2]?.splice(2, 1, 0.5), ['C3']],
    ['a number as text', (rows) => rows[1]?.splice(2, 1, '0'), ['C2']],
    ['a cell that was emptied', (rows) => rows[4]?.splice(1, 1, ''), ['B5']],
    ['a cell beside', (rows) => rows[0]?.push('', 'note'), ['E1']],
    ['a row below', (rows) => rows.push(['', 'more']), ['B6']],
    ['a row that is gone', (rows) => rows.pop(), ['A5', 'B5', 'C5']],
  ])('is told by its cells: %s', (_what, change, places) => {
    expect(changed(change)).toEqual(places);
  });

  it('is told by its true addresses where the used cells begin further in', () => {
    const shifted = changedPlaces(printsOf({ ...doc, rows: [] }), {
      cells: [['typed']],
      firstRow: 6,
      firstColumn: 2,
    });
    expect(shifted).toEqual(['C7']);
  });

  it('is told by rows in a long list', () => {
    const long = longList(2_500);
    const rows = long.rows.map((row) => row.cells.map((cell) => cell?.value as CellValue));
    rows[7] = ['changed'];
    expect(changedPlaces(printsOf(long), { cells: rows, firstRow: 0, firstColumn: 0 })).toEqual(['7:9']);
  });
});
