/// <reference types="office-js" />
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { formulaTable } from '../../functions/formula-table';
import type { PastedCell } from '../../functions/formula-table';
import { describeWith } from '../../support/outside-programs';
import { eventually } from '../support/eventually';
import { PATIENCE } from '../support/patience';
import { startGridInChromium } from './functions-in-chromium';
import type { GridInChromium } from './functions-in-chromium';
import type { Content } from './functions-page';

/** How many columns the table of formulas has. */
const WIDTH = 17;

/** As a person would paste it. */
const pasted = (cell: PastedCell): Content => (typeof cell === 'object' && cell !== null ? cell.error : cell);

const HEADINGS = [
  'District Code',
  'District Name',
  'School Code',
  'School Name',
  'Accountability Percentile',
];
const row = (code: string, percentile: number): readonly Content[] => [
  '00350000',
  'Boston',
  code,
  `School ${code}`,
  percentile,
];

jest.setTimeout(PATIENCE.test);

describeWith(['chromium'], 'the functions in the grid', () => {
  let grid: GridInChromium;
  let sheets = 0;

  beforeAll(async () => {
    grid = await startGridInChromium();
  });

  afterAll(() => grid.stop());

  /** A sheet of its own, with the headings in row 1 and schools of these percentiles below. */
  const sheetWith = async (...percentiles: readonly number[]): Promise<string> => {
    sheets += 1;
    const name = `Test ${sheets}`;
    await grid.ask('addSheet', name);
    const rows = percentiles.map((percentile, index) => row(`0035099${index}`, percentile));
    await grid.ask('put', name, 'A1', [HEADINGS, ...rows]);
    return name;
  };
  const selected = async (sheet: string, address: string): Promise<void> => {
    await grid.ask('select', sheet, address);
    // The editor follows the selection.
    await eventually(async () => (await grid.ask('editorAt')) === `${sheet}!${address}`);
  };
  // Enter would take over what the list proposes, and Escape would close it alone; on a slow machine it is behind the keys.
  const listOfFunctionsClosed = () =>
    grid.page.locator('ul[data-u-comp="sheets-formula-editor"]').waitFor({ state: 'hidden' });
  const typed = async (sheet: string, address: string, text: string): Promise<void> => {
    await selected(sheet, address);
    await grid.page.keyboard.type(text);
    await listOfFunctionsClosed();
    await grid.page.keyboard.press('Enter');
  };
  const callsOf = async (action: () => Promise<unknown>): Promise<number> => {
    const before = await grid.ask('totals');
    await action();
    await grid.ask('settled');
    return (await grid.ask('totals')).calls - before.calls;
  };

  it('show what the table of formulas says', async () => {
    const table = formulaTable();
    const rows = readFileSync('test/functions/formulas.tsv', 'utf8').trimEnd().split('\n').length;
    const cells = Array.from({ length: rows }, (_, r) =>
      Array.from({ length: WIDTH }, (__, c) => pasted(table.cellAt(r + 1, c + 1))),
    );
    await grid.ask('put', 'Sheet1', 'A1', cells);
    const shown = await grid.ask('values', 'Sheet1', `A1:B${rows}`);
    const wrong = table.cases.filter(({ row: line, expected }) => textOf(shown[line - 1]?.[1]) !== expected);
    expect(wrong.map(({ formula }) => formula)).toEqual([]);
    expect(await grid.ask('namespace')).toBe('SSOS');
  });

  it('are busy when typed, then show their value', async () => {
    const sheet = await sheetWith(4);
    await grid.ask('watch', sheet, 'G2');
    await typed(sheet, 'G2', '=ssos.tier(A2:E2,A$1:E$1)');
    await grid.ask('settled');
    const shown = (await grid.ask('watched')).flat(2);
    expect(shown.slice(-2)).toEqual(['#BUSY!', 'Tier 2']);
  });

  it('calculate again where their input is edited, and ask for nothing else', async () => {
    const sheet = await sheetWith(41, 42, 43);
    const formulas = [2, 3, 4].map((r) => [`=SSOS.TIER($A${r}:$E${r},A$1:E$1)`]);
    await grid.ask('put', sheet, 'G2', formulas);
    expect(await grid.ask('values', sheet, 'G2:G4')).toEqual([['None'], ['None'], ['None']]);
    expect(await callsOf(() => typed(sheet, 'E3', '8'))).toBe(1);
    expect(await grid.ask('shown', sheet, 'G2:G4')).toEqual([['None'], ['Tier 2'], ['None']]);
    // An answer that is known is not asked for again.
    expect(await callsOf(() => typed(sheet, 'E3', '42'))).toBe(0);
    expect(await grid.ask('shown', sheet, 'G3')).toEqual([['None']]);
  });

  it('show the last of several edits that follow one another at once', async () => {
    const sheet = await sheetWith(51);
    await grid.ask('put', sheet, 'G2', [['=SSOS.TIER(A2:E2,A1:E1)']]);
    const before = await grid.ask('totals');
    for (const percentile of [52, 9, 53, 12]) {
      await grid.ask('put', sheet, 'E2', [[percentile]]);
      await grid.ask('calculated');
    }
    expect(await grid.ask('values', sheet, 'G2')).toEqual([['Watch']]);
    expect((await grid.ask('totals')).watched).toBe(before.watched);
  });

  it('are used inside other formulas, and by formulas of other sheets', async () => {
    const [data, other] = [await sheetWith(5), await sheetWith(6)];
    await grid.ask('put', data, 'G2', [
      ['=IF(SSOS.TIER(A2:E2,A1:E1)="tier 2","two","not")&" of "&SSOS.SUPPORT("Boston")'],
      ['=COUNTIF(G2:G2,"two*")'],
      [`=SSOS.TIER('${other}'!A2:E2,'${other}'!A1:E1)&", "&SSOS.TIER(A2:E2,A1:E1)`],
    ]);
    expect(await grid.ask('values', data, 'G2:G4')).toEqual([
      ['two of prioritized'],
      [1],
      ['Tier 2, Tier 2'],
    ]);
    await grid.ask('put', other, 'E2', [[60]]);
    expect(await grid.ask('values', data, 'G4')).toEqual([['None, Tier 2']]);
  });

  it('keep formulas that build on them busy, too', async () => {
    const sheet = await sheetWith(7);
    await grid.ask('watch', sheet, 'G2:I2');
    await grid.ask('put', sheet, 'G2', [['=SSOS.TIER(A2:E2,A1:E1)', '=G2&"!"', '=IF(G2="Tier 2",1,2)']]);
    await grid.ask('settled');
    expect((await grid.ask('watched')).slice(-2)).toEqual([
      [['#BUSY!', '#BUSY!', '#BUSY!']],
      [['Tier 2', 'Tier 2!', 1]],
    ]);
  });

  it.each([
    [
      'commas and semicolons',
      '={"a, b",1;"c; d",TRUE}',
      [
        ['a, b', 1],
        ['c; d', true],
      ],
    ],
    ['quotation marks', '={"say ""so""","",-1.5}', [['say "so"', '', -1.5]]],
    ['what looks like numbers and rates', '={"007", "5%"}', [['007', '5%']]],
  ])('take texts in braces whole: %s', async (_what, formula, expected) => {
    const sheet = await sheetWith();
    await grid.ask('put', sheet, 'G2', [[formula]]);
    const shown = await grid.ask('values', sheet, 'G2:I3');
    expect(shown.slice(0, expected.length).map((line) => line.slice(0, expected[0]?.length))).toEqual(
      expected,
    );
  });

  it('spill, show #SPILL! where something is in the way, and spill once it is gone', async () => {
    const sheet = await sheetWith(3, 30);
    await grid.ask('put', sheet, 'G1', [['=SSOS.CLASSIFY(A1:E3)']]);
    const block = await grid.ask('values', sheet, 'G1:I4');
    expect(block).toEqual([
      ['School Code', 'School', 'Tier'],
      ['00350990', 'School 00350990', 'Tier 2'],
      ['00350991', 'School 00350991', 'None'],
      [null, null, null],
    ]);
    await typed(sheet, 'H3', 'mine');
    expect(await grid.ask('values', sheet, 'G1:H3')).toEqual([
      ['#SPILL!', null],
      [null, null],
      [null, 'mine'],
    ]);
    await grid.ask('put', sheet, 'H3', [[null]]);
    expect(await grid.ask('values', sheet, 'G1:I4')).toEqual(block);
  });

  it('hand over blanks as Excel on the web does, and errors, texts and true as they are', async () => {
    const sheet = await sheetWith(1);
    await grid.ask('put', sheet, 'A4', [[null, '0012', 7, true, '=1/0', 'x']]);
    await grid.ask('settled');
    await grid.ask('asked');
    await grid.ask('put', sheet, 'G4', [
      ['=SSOS.TIER(A4:F4,,"2023-24")'],
      ['=SSOS.SUPPORT(A4,"2023-24")'],
      ['=SSOS.TIER(A4:A5)'],
    ]);
    await grid.ask('settled');
    const error = { type: 'CustomFunctionError', code: '#DIV/0!' };
    expect(await grid.ask('asked')).toEqual(
      expect.arrayContaining([
        ['TIER', [[[null, '0012', 7, true, error, 'x']], null, '2023-24'], expect.any(String)],
        ['SUPPORT', [null, '2023-24'], expect.any(String)],
        ['TIER', [[[null], [null]], null, null], expect.any(String)],
      ]),
    );
  });

  it('say why they failed, as long as they fail', async () => {
    const sheet = await sheetWith(11);
    await grid.ask('put', sheet, 'G2', [
      ['=SSOS.TIER(A2:E2,A$1:E$1,"1999-00")'],
      ['=SSOS.TIER(A2:E2,{"Color"})'],
      ['=SSOS.TIER()'],
      ['=SSOS.SUPPORT(A1:B2)'],
      ['=SSOS.NOBODY(1)'],
      ['=IFERROR(G2,"caught")'],
    ]);
    const texts = await grid.ask('values', sheet, 'G2:G7');
    expect(texts.flat()).toEqual(['#N/A', '#VALUE!', '#VALUE!', '#VALUE!', '#NAME?', 'caught']);
    expect(await grid.ask('message', sheet, 'G2')).toContain('There is no policy “1999-00”.');
    expect(await grid.ask('message', sheet, 'G3')).not.toBe('');
    expect(await grid.ask('message', sheet, 'G4')).toBe('SSOS.TIER takes 1 to 3 arguments, not 0.');
    expect(await grid.ask('message', sheet, 'G7')).toBe('');
    await grid.ask('put', sheet, 'G2', [['=SSOS.TIER(A2:E2,A$1:E$1)'], ['by hand']]);
    await grid.ask('settled');
    expect([await grid.ask('message', sheet, 'G2'), await grid.ask('message', sheet, 'G3')]).toEqual([
      '',
      '',
    ]);
  });

  it('are not watched any more once their sheet is gone', async () => {
    const sheet = await sheetWith(11);
    const { watched } = await grid.ask('totals');
    await grid.ask('put', sheet, 'G2', [['=SSOS.TIER(A2:E2,A$1:E$1,"1997-98")']]);
    await grid.ask('settled');
    expect((await grid.ask('totals')).watched).toBe(watched + 1);
    await grid.ask('removeSheet', sheet);
    await grid.ask('put', 'Sheet1', 'V1', [[1]]);
    await grid.ask('settled');
    expect((await grid.ask('totals')).watched).toBe(watched);
  });

  it('show the reason beside the cell while the pointer rests on it', async () => {
    const sheet = await sheetWith(11);
    await grid.ask('put', sheet, 'A3', [['=SSOS.TIER(A2:E2,A$1:E$1,"1998-99")']]);
    await grid.ask('settled');
    await grid.ask('select', sheet, 'A1');
    const reason = grid.page.getByText('There is no policy “1998-99”.');
    const { x, y } = await grid.ask('middleOf', sheet, 'A3');
    await grid.page.mouse.move(600, 500);
    await grid.page.mouse.move(x, y, { steps: 4 });
    await reason.waitFor();
    await grid.page.mouse.move(600, 500, { steps: 4 });
    await reason.waitFor({ state: 'detached' });
    expect(await reason.count()).toBe(0);
  });

  it('are described in the formula bar', async () => {
    const sheet = await sheetWith();
    await selected(sheet, 'G2');
    await grid.page.keyboard.type('=SSOS.TIER(', { delay: 20 });
    const help = grid.page.getByText('Optional. The headings above');
    await help.waitFor();
    expect(await help.count()).toBe(1);
    await listOfFunctionsClosed();
    await grid.page.keyboard.press('Escape');
    await help.waitFor({ state: 'detached' });
    expect(await grid.ask('helpOf', 'SSOS.TIER')).toMatchObject({
      description: expect.stringContaining('The tier of one school'),
      functionParameter: [
        { name: 'row', require: 1, detail: expect.stringContaining('cells of one school') },
        { name: 'headings', require: 0 },
        { name: 'policy', require: 0 },
      ],
    });
  });

  it('follow their cells when rows are inserted, and come back when that is undone', async () => {
    const sheet = await sheetWith(2, 61);
    await grid.ask('put', sheet, 'G2', [
      ['=SSOS.TIER(A2:E2,A$1:E$1)'],
      ['=SSOS.TIER(A3:E3,A$1:E$1,"1999")'],
      ['=SSOS.SUPPORT("Lynn")'],
    ]);
    await grid.ask('settled');
    const { watched } = await grid.ask('totals');
    const asked = await callsOf(() => grid.ask('insertRows', sheet, 1, 2));
    expect(await grid.ask('formula', sheet, 'G4')).toBe('=SSOS.TIER(A4:E4,A$1:E$1)');
    expect(await grid.ask('shown', sheet, 'G2:G6')).toEqual([
      [null],
      [null],
      ['Tier 2'],
      ['#N/A'],
      ['prioritized'],
    ]);
    expect(await grid.ask('message', sheet, 'G5')).toContain('There is no policy');
    expect(asked).toBe(0);
    await grid.ask('undo');
    expect(await grid.ask('values', sheet, 'G2:G4')).toEqual([['Tier 2'], ['#N/A'], ['prioritized']]);
    expect(await grid.ask('message', sheet, 'G3')).toContain('There is no policy');
    await grid.ask('put', sheet, 'A9', [[1]]);
    await grid.ask('settled');
    expect((await grid.ask('totals')).watched).toBe(watched);
  });

  it('find their cell when rows are inserted while they are busy', async () => {
    const sheet = await sheetWith(62);
    await grid.ask('put', sheet, 'G2', [['=SSOS.TIER(A2:E2,A$1:E$1)'], ['=SSOS.SUPPORT("Salem")']]);
    await grid.ask('calculated');
    await grid.ask('insertRows', sheet, 0, 3);
    expect(await grid.ask('values', sheet, 'G4:G6')).toEqual([[null], ['None'], ['not listed']]);
    await grid.ask('put', sheet, 'G7', [['=SSOS.SUPPORT("Natick")']]);
    await grid.ask('calculated');
    await grid.ask('removeRows', sheet, 1, 2);
    expect(await grid.ask('values', sheet, 'G3:G5')).toEqual([['None'], ['not listed'], ['not listed']]);
  });

  it('are written and read by the add-in, busy at first as in Excel', async () => {
    const sheet = await sheetWith(65);
    const formula = '=SSOS.TIER(A2:E2,A$1:E$1)&"!"';
    const first = await grid.addIn.evaluate(
      ([name, text]) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(name).getRange('G2');
          range.formulas = [[text]];
          range.load('values,formulas');
          await context.sync();
          return [range.values, range.formulas];
        }),
      [sheet, formula] as const,
    );
    expect(first).toEqual([[['#BUSY!']], [[formula]]]);
    await grid.ask('settled');
    const values = await grid.addIn.evaluate(
      (name) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(name).getRange('G2').load('values');
          await context.sync();
          return range.values as unknown;
        }),
      sheet,
    );
    expect(values).toEqual([['None!']]);
  });

  it('ask again for everything when the add-in wants a calculation', async () => {
    const sheet = await sheetWith(63);
    await grid.ask('put', sheet, 'G2', [['=SSOS.TIER(A2:E2,A$1:E$1)']]);
    await grid.ask('settled');
    const { kept } = await grid.ask('totals');
    const calculate = (kind: 'Recalculate' | 'Full') =>
      callsOf(() =>
        grid.addIn.evaluate(
          (wanted) =>
            Excel.run(async (context) => {
              context.workbook.application.calculate(wanted);
              await context.sync();
            }),
          kind,
        ),
      );
    expect(await calculate('Full')).toBeGreaterThan(0);
    expect((await grid.ask('totals')).kept).toBeLessThanOrEqual(kept);
    expect(await grid.ask('shown', sheet, 'G2')).toEqual([['None']]);
    expect(await calculate('Recalculate')).toBe(0);
  });

  it('ask again when the add-in was loaded again, also for what was under way', async () => {
    const sheet = await sheetWith(64);
    await grid.ask('put', sheet, 'G2', [['=SSOS.TIER(A2:E2,A$1:E$1)']]);
    await grid.ask('calculated');
    await grid.ask('reloadAddIn');
    const values = grid.ask('values', sheet, 'G2');
    expect(await values).toEqual([['None']]);
  });

  it('calculate in 1,900 rows with a few messages', async () => {
    const count = 1_900;
    const sheet = await sheetWith();
    const rows = Array.from({ length: count }, (_, index) =>
      row(String(10_000_101 + index), (index % 99) + 1),
    );
    await grid.ask('put', sheet, 'A2', rows.slice(0, count - 1));
    const before = await grid.ask('totals');
    const start = Date.now();
    const formulas = rows.slice(1).map((_, index) => [`=SSOS.TIER(A${index + 2}:E${index + 2},A$1:E$1)`]);
    await grid.ask('put', sheet, 'G2', formulas);
    await grid.ask('calculated');
    const busy = Date.now() - start;
    const shown = (await grid.ask('values', sheet, `G2:G${count}`)).flat();
    const done = Date.now() - start;
    const after = await grid.ask('totals');
    const messages = after.messages - before.messages;
    process.stdout.write(
      `1,899 formulas: busy after ${busy} ms, values after ${done} ms, ${messages} messages\n`,
    );
    expect(shown).toEqual(rows.slice(0, count - 1).map(([, , , , percentile]) => tierOf(Number(percentile))));
    expect(after.calls - before.calls).toBe(count - 1);
    expect(messages).toBeLessThanOrEqual(5);
    expect(after.watched).toBe(before.watched);
  });

  it('do not let the add-in read what was calculated before its write', async () => {
    // The rows of the test before are being calculated when the add-in writes.
    const read = await grid.addIn.evaluate(async () => {
      const seen: unknown[] = [];
      for (const [index, wait] of [50, 150, 250, 400].entries()) {
        await Excel.run(async (context) => {
          context.workbook.application.calculate('Full');
          await context.sync();
        });
        await new Promise((resolve) => setTimeout(resolve, wait));
        await Excel.run(async (context) => {
          const cell = context.workbook.worksheets.getItem('Sheet1').getRange('U1');
          cell.formulas = [[`=40+${index}`]];
          cell.load('values');
          await context.sync();
          seen.push(cell.values[0]?.[0]);
        });
      }
      return seen;
    });
    expect(read).toEqual([40, 41, 42, 43]);
  });

  it('are read from the manifest, or said to be missing', async () => {
    const read = await grid.ask('readManifest', '<OfficeApp/>');
    expect(read).toEqual({ ok: false, problem: 'The manifest names no functions.' });
  });

  it('leave no error in the page and ask for nothing elsewhere', async () => {
    expect([grid.seen, await grid.ask('faults')]).toEqual([[], []]);
  });
});

/** As the table of formulas writes it. */
function textOf(content: Content | undefined): string {
  if (content === '#N/A') return 'N/A error';
  if (typeof content === 'boolean') return String(content).toUpperCase();
  return String(content ?? '').startsWith('#') ? 'VALUE error' : String(content ?? '');
}

const tierOf = (percentile: number) => (percentile <= 10 ? 'Tier 2' : percentile <= 15 ? 'Watch' : 'None');
