import { readFileSync } from 'node:fs';
import { describe, expect, it, jest } from '@jest/globals';
import { readDataFile } from '../../src/xlsx/read-data-file';
import { Desk } from '../../src/taskpane/desk/desk';
import { FIRST_SHEET_WISH } from '../../src/taskpane/views/sheet-wish';
import { AS_OF, deskWith, exampleData, ODD_HEADINGS, pastedRows, POLICY, twoSheets } from './example-data';

// Making a workbook takes its time on a busy machine.
jest.setTimeout(30_000);

describe('rows given to the desk', () => {
  it('are counted: rows in are schools, district rows and skipped rows', async () => {
    const { check } = await exampleData();
    expect(check.counts).toEqual({ rows: 3, schools: 3, districtRows: 0, skipped: 0 });
  });

  it('come back as lines with tier and reason', async () => {
    const { results } = await exampleData();
    const { desk } = await deskWith(pastedRows());
    const list = { search: '', order: 'name', tier: null, onlyConflicts: false } as const;
    const { items } = await desk.do('lines', { list, from: 0, to: 10, open: null });
    expect(items.map(({ name, tierLabel, why }) => [name, tierLabel, why])).toEqual([
      ['Harbor Street High', 'at least Tier 2', 'Lowest 10%'],
      ['Mill Pond Elementary', 'None so far', ''],
      ['Riverside Middle', 'at least Watch', 'Percentile 11–15'],
    ]);
    expect(
      results.tiers.filter(({ count }) => count > 0).map(({ tier, label, open }) => [tier, label, open]),
    ).toEqual([
      ['Tier 2', 'lowest 10%', 1],
      ['Watch', '11–15', 1],
      ['None', '', 1],
    ]);
    expect(results.absent).toMatch(/^No column was read for: reasons, .* or “so far”\.$/);
    expect(results.yearNotices).toEqual([]);
  });

  it.each([',', ';'])('may be the text of a CSV file, parted by %s', async (mark) => {
    const { assessed } = await deskWith(pastedRows().replaceAll('\t', mark));
    expect(assessed).toMatchObject({ ok: true, data: { check: { counts: { rows: 3, schools: 3 } } } });
  });

  it('show for each heading what it was taken for, and one of its cells', async () => {
    const { check } = await exampleData();
    expect(check.headings.at(-1)).toEqual({
      column: 4,
      text: 'Accountability Percentile',
      fact: 'accountabilityPercentile',
      suggested: null,
      example: '3',
    });
  });

  it('that are refused show their headings where a correction can help', async () => {
    const { desk, assessed } = await deskWith(pastedRows(ODD_HEADINGS));
    expect(assessed).toMatchObject({ ok: false, said: expect.stringContaining('“Standing”') });
    expect(assessed.ok ? [] : assessed.headings.map(({ text }) => text)).toEqual(ODD_HEADINGS);
    const headings = new Map([['Standing', 'accountabilityPercentile'] as const]);
    expect(await desk.do('assess', { answers: { headings }, asOf: AS_OF, policy: POLICY })).toMatchObject({
      ok: true,
    });
  });

  it('that are no rows are refused with a reason and no headings', async () => {
    const { assessed } = await deskWith('Dear all,\nplease find attached');
    expect(assessed).toMatchObject({ ok: false, headings: [], headingRow: null });
  });
});

describe('rows of the workbook', () => {
  const cells = pastedRows()
    .split('\r\n')
    .map((line) => line.split('\t'));
  const place = { sheet: 'Data', range: { firstRow: 0, firstColumn: 0, lastRow: 3, lastColumn: 4 } };
  const source = (rows: typeof cells) =>
    ({
      kind: 'cells',
      cells: { cells: rows, firstRow: 1 },
      name: { file: null, sheet: 'Data' },
      place,
    }) as const;
  const assess = (desk: Desk) => desk.do('assess', { answers: {}, asOf: AS_OF, policy: POLICY });

  it('lead to the same whether they come whole or ahead in pieces', async () => {
    const [whole, parts] = [new Desk(), new Desk()];
    await whole.do('read', { source: source(cells) });
    for (const piece of [cells.slice(0, 2), cells.slice(2)]) await parts.do('more-rows', { piece });
    await parts.do('read', { source: source([]) });
    expect(await assess(parts)).toEqual(await assess(whole));
  });

  it('stay where text given after them has no headings', async () => {
    const desk = new Desk();
    await desk.do('read', { source: source(cells) });
    const before = await assess(desk);
    await desk.do('read', { source: { kind: 'text', text: 'Dear all,\nplease find attached' } });
    expect(await assess(desk)).toMatchObject({ ok: false, headings: [] });
    expect((await desk.do('school', { index: 0 }))?.findings).toHaveLength(6);
    expect(await desk.do('assess', { answers: {}, asOf: AS_OF, policy: POLICY, inHand: true })).toEqual(
      before,
    );
  });

  it('are those in hand, whatever was read since', async () => {
    const desk = new Desk();
    await desk.do('read', { source: source(cells) });
    const before = await assess(desk);
    await desk.do('read', { source: source(cells.slice(0, 2)) });
    expect(await desk.do('assess', { answers: {}, asOf: AS_OF, policy: POLICY, inHand: true })).toEqual(
      before,
    );
  });

  it('stay where a file given after them is refused', async () => {
    const desk = new Desk();
    await desk.do('read', { source: source(cells) });
    const bytes = new TextEncoder().encode('%PDF-1.7');
    await desk.do('read', { source: { kind: 'file', name: 'letter.pdf', bytes } });
    expect(await assess(desk)).toMatchObject({ ok: true, data: { check: { counts: { rows: 3 } } } });
  });
});

describe('a column of rates', () => {
  it.each([
    [['66.7', '80', '91'], 'percent'],
    [['0.667', '0.8', '0.91'], 'fraction'],
    [['0.667', '80', '91'], 'open'],
  ] as const)('that holds %j is shown as %s', async (rates, scale) => {
    const rows = rates.map((rate, at) => ['09980000', 'Example', `0998001${at}`, `School ${at}`, rate]);
    const { assessed } = await deskWith(
      pastedRows(['District Code', 'District Name', 'School Code', 'School Name', 'Graduation Rate'], rows),
    );
    expect(assessed.ok && assessed.data.check.scales).toEqual([{ heading: 'Graduation Rate', scale }]);
  });
});

describe('a line that is opened', () => {
  it('shows a school with six findings, each with its citation, and dated actions', async () => {
    const { desk } = await deskWith(pastedRows());
    const view = await desk.do('school', { index: 0 });
    expect(view?.findings.map(({ criterion, outcome }) => [criterion, outcome])).toContainEqual([
      'Lowest 10%',
      'met',
    ]);
    expect(view?.findings).toHaveLength(6);
    expect(view?.findings.filter(({ source }) => source === '')).toEqual([]);
    expect(view?.actions.length).toBeGreaterThan(0);
    expect(view?.why).toMatch(/^Lowest 10%\. Missing: .*What is open could raise the tier\.$/);
    expect(view?.next).toMatch(/^Oct \d+, 2023: /);
    const open = await desk.do('school', { index: 1 });
    expect(open?.actions).toEqual([]);
    expect(open?.openActions).toMatch(/^Nothing follows so far\. More cannot be told until this is known: /);
  });

  it('shows whom a listed district calls', async () => {
    const { desk, assessed } = await deskWith(pastedRows());
    const districts = assessed.ok ? assessed.data.results.districts : [];
    const listed = districts.find(({ support }) => support === 'prioritized');
    const view = await desk.do('district', { index: listed?.index ?? -1 });
    expect(view?.contacts[0]).toContain('@mass.gov');
    expect(listed?.next).toEqual({ day: '2023-10-06', label: 'Oct 6, 2023' });
    expect(view).toMatchObject({ isPast: false, openActions: null });
    expect(view?.next).toMatch(/^Oct 6, 2023: /);
  });

  it('is nothing where there is no such line', async () => {
    const { desk } = await deskWith(pastedRows());
    expect(await desk.do('school', { index: 99 })).toBeNull();
  });
});

describe('a file', () => {
  const desk = new Desk();

  it('is read from a blob as from its bytes', async () => {
    const bytes = new Blob([pastedRows().replaceAll('\t', ',')]);
    const read = await desk.do('read', { source: { kind: 'file', name: 'rows.csv', bytes } });
    expect(read).toMatchObject({ ok: true });
    const assessed = await desk.do('assess', { answers: {}, asOf: AS_OF, policy: POLICY });
    expect(assessed).toMatchObject({ ok: true, data: { check: { counts: { rows: 3, schools: 3 } } } });
  });

  it('is read, and its workbook holds a sheet for each district that was foretold', async () => {
    const bytes = new Uint8Array(
      readFileSync(new URL('../../samples/accountability-2023.xlsx', import.meta.url)),
    );
    expect(await desk.do('read', { source: { kind: 'file', name: 'a.xlsx', bytes } })).toMatchObject({
      ok: true,
    });
    const assessed = await desk.do('assess', { answers: {}, asOf: AS_OF, policy: POLICY });
    const foretold = assessed.ok ? assessed.data.sheets.prioritized : [];
    const made = await desk.do('workbook', {
      wish: { ...FIRST_SHEET_WISH, districts: 'prioritized' },
    });
    if (!made.ok) throw new Error(made.said);
    const read = await readDataFile(new Uint8Array(await made.file.arrayBuffer()));
    expect(read.ok && read.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Index', 'Classification', 'Policy book', ...foretold]),
    );
    expect(made.sheets).toBe(foretold.length + 3);
  });

  it.each([
    ['only the districts that were chosen', ['09980000'], ['index'], ['Index', 'Example Regional']],
    ['only tables where no district was chosen', [], ['policy-book'], ['Policy book']],
  ] as const)('of its sheets has %s', async (_what, chosen, tables, names) => {
    await desk.do('read', { source: { kind: 'text', text: pastedRows() } });
    await desk.do('assess', { answers: {}, asOf: AS_OF, policy: POLICY });
    const wish = { districts: 'chosen', chosen: new Set(chosen), tables: new Set(tables) } as const;
    const { keyed, actionSheets } = await desk.do('sheets', { wish });
    expect([actionSheets, keyed.map(({ doc }) => doc.name)]).toEqual([chosen.length, names]);
  });

  it('of several sheets stays at the sheet before where another has no headings, and says which', async () => {
    const file = { kind: 'file', name: 'two.xlsx', bytes: await twoSheets() } as const;
    const sheets = new Desk();
    expect(await sheets.do('read', { source: file })).toMatchObject({ sheet: 'Schools' });
    await sheets.do('assess', { answers: {}, asOf: AS_OF, policy: POLICY });
    await sheets.do('read', { source: file, sheet: 'Notes' });
    expect(await sheets.do('assess', { answers: {}, asOf: AS_OF, policy: POLICY })).toMatchObject({
      ok: false,
      said: expect.stringContaining('Sheet “Notes” was not taken. No heading row was found'),
    });
    expect((await sheets.do('school', { index: 0 }))?.findings).toHaveLength(6);
  });

  it('that is no table is refused by its name', async () => {
    const bytes = new TextEncoder().encode('%PDF-1.7');
    expect(await desk.do('read', { source: { kind: 'file', name: 'letter.pdf', bytes } })).toEqual({
      ok: false,
      said: expect.stringContaining('"letter.pdf" is a PDF document'),
    });
  });
});
