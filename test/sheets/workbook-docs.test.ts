import { describe, expect, it } from '@jest/globals';
import { excelLimitFindings } from '../../src/sheets/excel-limits';
import { chooseDistricts } from '../../src/sheets/sheet-choice';
import type { SheetDoc, TableKind } from '../../src/sheets/sheet-doc';
import { workbookDocs } from '../../src/sheets/workbook-docs';
import { exampleDistricts, mixedDistrict, unknownRegionDistrict } from '../support/example-districts';
import { expectGolden } from '../support/golden';
import { districtPlan, result, resultsOf } from '../support/results-builder';
import { sheetAsText } from '../support/sheet-as-text';

const HERE = new URL('./', import.meta.url);
const results = resultsOf(exampleDistricts, {
  skipped: [
    { row: 60, reason: { code: 'blank' } },
    { row: 61, reason: { code: 'state-total' } },
    { row: 62, reason: { code: 'blank' } },
  ],
  issues: [
    { code: 'code-repaired', from: '990005', to: '00990005', row: 7, column: 'School Code' },
    { code: 'heading-suggested', fact: 'graduationRate', column: 'Grad. rt.' },
    { code: 'column-absent', fact: 'participationRate' },
  ],
});
const docs = workbookDocs(results, { districts: chooseDistricts(results, {}).chosen });
const named = (name: string): SheetDoc => {
  const doc = docs.find((one) => one.name === name);
  if (!doc) throw new Error(`No sheet ${name}.`);
  return doc;
};

describe('a workbook', () => {
  it('holds Index, Classification, the action sheets by district, and the Policy book', () => {
    expect(docs.map(({ kind, name }) => `${kind}: ${name}`)).toEqual([
      'index: Index',
      'classification: Classification',
      'action-sheet: Example Absent',
      'action-sheet: Example and Other Example Towns',
      'action-sheet: Example Large City',
      'action-sheet: Example Quiet',
      'action-sheet: Example Regional',
      "action-sheet: Example's Vineyard",
      'policy-book: Policy book',
    ]);
  });

  it('holds only the tables that are wished for, and an index leads to no other', () => {
    const kinds = (tables: readonly TableKind[]): readonly SheetDoc[] =>
      workbookDocs(results, { districts: [mixedDistrict], tables: new Set(tables) });
    expect(kinds([]).map(({ kind }) => kind)).toEqual(['action-sheet']);
    expect(kinds(['classification']).map(({ kind }) => kind)).toEqual(['classification', 'action-sheet']);
    const [index] = kinds(['index']);
    const links = index?.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.link ?? []));
    expect(links?.map((link) => link.to === 'cell' && link.sheet)).toEqual(['Example Regional']);
  });

  it('says on every sheet and at the foot of every page that a person’s own pack decided', () => {
    const name = 'Boston strict';
    const own = workbookDocs({ ...results, policyName: name }, { districts: [mixedDistrict] });
    expect(own.length).toBe(4);
    for (const doc of own) {
      expect(doc.rows.flatMap(({ cells }) => cells.map((cell) => cell?.value))).toContainEqual(
        expect.stringContaining(`“${name}”`),
      );
      expect(doc.print.footer?.left).toEqual([expect.stringContaining(`pack “${name}”`)]);
    }
    expect(JSON.stringify(docs)).not.toContain('that a person made');
  });

  it('holds nothing that Excel cannot', () => {
    expect(excelLimitFindings(docs)).toEqual([]);
  });

  it('has a title in A1 and a foot with page numbers on every sheet', () => {
    for (const doc of docs) {
      expect(doc.rows[0]?.cells[0]?.style).toBe('title');
      expect(doc.print.footer?.right).toEqual(['Page ', { field: 'page' }, ' of ', { field: 'pages' }]);
    }
  });

  it('leads only to sheets that it has', () => {
    const targets = docs.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) =>
        cells.flatMap((cell) => (cell?.link?.to === 'cell' ? [cell.link.sheet] : [])),
      ),
    );
    expect(new Set(targets)).toEqual(
      new Set(docs.map(({ name }) => name).filter((name) => name !== 'Index')),
    );
  });

  it.each([
    ['index', 'Index'],
    ['classification', 'Classification'],
  ])('has an %s that reads as its golden copy', (golden, name) => {
    expectGolden(HERE, golden, sheetAsText(named(name)));
  });

  it('keeps names apart from those it has and those there are', () => {
    const twins = [districtPlan({ name: 'Index' }), districtPlan({ name: 'Classification' })];
    const names = workbookDocs(resultsOf(twins), { districts: twins, taken: ['Policy book'] }).map(
      ({ name }) => name,
    );
    expect(names).toEqual(['Index', 'Classification', 'Index (2)', 'Classification (2)', 'Policy book (2)']);
  });

  it('is made of results without a single row, too', () => {
    const empty = resultsOf([]);
    const made = workbookDocs(empty, { districts: [] });
    expect(made.map(({ kind }) => kind)).toEqual(['index', 'classification', 'policy-book']);
    expect(excelLimitFindings(made)).toEqual([]);
  });
});

describe('the Index', () => {
  const index = named('Index');
  const rowOf = (district: string) =>
    index.rows.find(({ cells }) => cells[0]?.value === district)?.cells ?? [];
  const under = (heading: string, district: string) =>
    rowOf(district)[rowOf('District').findIndex((cell) => cell?.value === heading)]?.value;

  it('lists a district that has watch schools only, without a sheet', () => {
    expect(rowOf('Example Watched')[1]?.value).toBeNull();
    expect(under('Watch', 'Example Watched')).toBe(1);
    expect(rowOf('Example Regional')[1]).toMatchObject({
      value: 'open',
      link: { to: 'cell', sheet: 'Example Regional' },
    });
  });

  it('has the next date as a real date', () => {
    expect(under('Next date', 'Example Quiet')).toEqual({ date: '2023-10-06' });
  });

  it('says why a district without identified schools has a sheet: it is identified itself', () => {
    const itself = index.rows.flatMap(({ cells }) =>
      cells[5]?.value ? [cells[0]?.value, cells[5].value] : [],
    );
    expect(itself).toEqual(['District', 'District itself', unknownRegionDistrict.name, 'Tier 4']);
  });

  it('adds the schools up', () => {
    expect(
      rowOf('7 districts')
        .slice(6, 14)
        .map((cell) => cell?.value),
    ).toEqual([55, 9, 18, 13, 9, 1, 2, 1]);
  });

  it('says what became of the rows, and what to check', () => {
    const text = sheetAsText(index);
    expect(text).toContain('55 schools, 1 district row and 3 skipped');
    expect(text).toContain('Skipped, blank row: rows 60 and 62.');
    expect(text).toContain('Row 7, column “School Code”: “990005” was read as the code 00990005');
  });
});

describe('the Classification', () => {
  it('is one native table in the order of the file', () => {
    const schools = [9, 4, 7].map((row) => result({ record: { row, schoolName: `Example ${row}` } }));
    const own = result({ record: { row: 5, kind: 'district', schoolName: null, schoolCode: null } });
    const [, doc] = workbookDocs(resultsOf([districtPlan({ schools, own })]), { districts: [] });
    const { range } = doc?.table ?? { range: { firstRow: 0, lastRow: 0 } };
    expect(doc?.rows.slice(range.firstRow + 1).map(({ cells }) => cells[0]?.value)).toEqual([4, 5, 7, 9]);
    expect(range.lastRow - range.firstRow).toBe(4);
    expect(doc?.print.titleRows).toEqual({ first: range.firstRow, last: range.firstRow });
  });

  it('keeps codes as text and rates as numbers', () => {
    const doc = named('Classification');
    const row = doc.rows.find(({ cells }) => cells[4]?.value === 'Example Evening Academy')?.cells ?? [];
    expect(row[3]).toEqual({ value: '09990510', style: 'data' });
    expect(row[15]).toEqual({ value: 0.6665, style: 'dataRate' });
    expect(row[6]?.value).toBe('yes');
  });
});

describe('the Policy book', () => {
  it('reads as its golden copy', () => {
    expectGolden(HERE, 'policy-book', sheetAsText(named('Policy book')));
  });

  it('names every action, district, region, source and note of the pack', () => {
    const text = sheetAsText(named('Policy book'));
    const { policy } = results;
    const named_ = [
      ...policy.criteria.map(({ title }) => title),
      ...policy.actions.flatMap((action) => action.asks.map((ask) => ask.text ?? action.text)),
      ...policy.districts.map(({ name }) => name),
      ...policy.regions.flatMap(({ contacts }) => contacts.map(({ email }) => email)),
      ...policy.sources.map(({ title }) => title),
      ...policy.notes.map((note) => note.text),
    ];
    expect(named_.filter((words) => !text.includes(words))).toEqual([]);
  });

  it('has its dates in order', () => {
    const days = named('Policy book').rows.flatMap(({ cells }) => {
      const value = cells[0]?.value;
      return typeof value === 'object' && value !== null ? [value.date] : [];
    });
    expect(days).toEqual([...days].sort());
    expect(days).toContain('2024-01-31');
  });
});

describe('which districts get a sheet', () => {
  const chosen = (choice: Parameters<typeof chooseDistricts>[1]) => {
    const { chosen: plans, unknown } = chooseDistricts(results, choice);
    return { names: plans.map(({ code }) => code), unknown };
  };
  it.each([
    [
      'without a wish: listed or identified',
      {},
      ['09950000', '09940000', '09980000', '09960000', '09990000', '09970000'],
      [],
    ],
    ['prioritized', { only: 'prioritized' as const }, ['09980000', '09960000', '09990000'], []],
    ['transitional', { only: 'transitional' as const }, ['09950000'], []],
    ['identified', { only: 'identified' as const }, ['09940000', '09980000', '09990000', '09970000'], []],
    ['by name, whatever the capitals', { districts: ['example REGIONAL'] }, ['09990000'], []],
    ['by code', { districts: ['09930000'] }, ['09930000'], []],
    ['with a curly apostrophe', { districts: ['Example’s Vineyard'] }, ['09970000'], []],
    [
      'without an apostrophe, with an ending',
      { districts: ['Examples Vineyard Public Schools'] },
      ['09970000'],
      [],
    ],
    ['by a code without its leading zero', { districts: ['9930000'] }, ['09930000'], []],
    ['by an unknown name', { districts: ['Nowhere', 'Example Quiet'] }, ['09960000'], ['Nowhere']],
    ['by name and kind', { districts: ['Example Quiet'], only: 'identified' as const }, [], []],
  ])('%s', (_, choice, names, unknown) => {
    expect(chosen(choice)).toEqual({ names, unknown });
  });

  it('leaves no district out that is wished', () => {
    expect(chooseDistricts(results, { districts: [mixedDistrict.name] }).chosen).toEqual([mixedDistrict]);
  });
});
