import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Calculator } from '../../../workbench/host/calculate/calculator';
import type { FunctionList } from '../../../workbench/host/calculate/function-list';
import { CellError } from '../../../workbench/host/model/cell-value';
import { eventually } from '../support/eventually';
import { startExcel } from '../../../workbench/host/node/start-excel';
import type { RunningExcel } from '../../../workbench/host/node/start-excel';

const any = (name: string, more: object = {}) => ({ name, type: 'any', ...more });

const FUNCTIONS: FunctionList = {
  allowErrorForDataTypeAny: true,
  functions: [
    { id: 'SEEN', name: 'SEEN', parameters: [any('value'), any('other', { optional: true })] },
    { id: 'ROW', name: 'ROW', parameters: [any('row', { dimensionality: 'matrix' })] },
    {
      id: 'ADD',
      name: 'ADD',
      parameters: [
        { name: 'a', type: 'number' },
        { name: 'b', type: 'number' },
      ],
    },
    { id: 'SPILL', name: 'SPILL', parameters: [] },
    { id: 'GAPS', name: 'GAPS', parameters: [] },
    { id: 'LONG', name: 'LONG', parameters: [] },
    { id: 'NODATA', name: 'NODATA', parameters: [] },
    { id: 'BROKEN', name: 'BROKEN', parameters: [] },
    { id: 'LATER', name: 'LATER', parameters: [any('value')] },
  ],
};

/** What a function would see, as text a test can read. */
const ADD_IN = `
  const tell = (value) => Array.isArray(value)
    ? '[' + value.map(tell).join(' ') + ']'
    : value === undefined ? 'undefined'
    : value instanceof CustomFunctions.Error ? 'Error ' + value.code
    : JSON.stringify(value);
  CustomFunctions.associate('SEEN', (value, other) => tell(value) + ' ' + tell(other));
  CustomFunctions.associate('ROW', (row) => tell(row));
  CustomFunctions.associate('ADD', (a, b) => a + b);
  CustomFunctions.associate('SPILL', () => [['a', 1], ['b', 2]]);
  CustomFunctions.associate('GAPS', () => [['a', null]]);
  CustomFunctions.associate('LONG', () => 'x'.repeat(32768));
  CustomFunctions.associate('NODATA', () => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'There is no such year.');
  });
  CustomFunctions.associate('BROKEN', () => { throw new Error('never seen'); });
  CustomFunctions.associate('LATER', async (value) => { await null; return value; });
`;

describe('custom functions in formulas', () => {
  let excel: RunningExcel;

  beforeAll(async () => {
    excel = await startExcel();
    excel.load(ADD_IN);
    const sheet = excel.host.workbook.sheet('Sheet1');
    [0, '', 'text', 12, true, '#N/A', "'0035"].forEach((value, column) => sheet.enter(1, column, value));
  });

  afterAll(() => excel.close());

  const calculator = (options: { blank?: 0 | null; functions?: FunctionList } = {}) =>
    new Calculator(excel.host, { functions: FUNCTIONS, namespace: 'SSOS', ...options });
  const at = () => {
    const sheet = excel.host.workbook.sheet('Sheet1');
    return { sheet, box: { row: 9, column: 0, rows: 1, columns: 1 } };
  };

  // The runtime answers at most twice a second: all formulas of a table are asked at once.
  const TABLE: readonly (readonly [formula: string, result: unknown])[] = [
    ['=SSOS.SEEN(1)', '1 null'],
    ['=ssos.seen("a ""b""")', '"a \\"b\\"" null'],
    ['=SSOS.SEEN(TRUE,FALSE)', 'true false'],
    ['=SSOS.SEEN(,2)', 'null 2'],
    ['=SSOS.SEEN(-1.5,66.7%)', '-1.5 0.667'],
    ['=SSOS.SEEN(A2,B2)', '0 0'],
    ['=SSOS.SEEN(C2,D2)', '"text" 12'],
    ['=SSOS.SEEN(E2,F2)', 'true Error #N/A'],
    ['=SSOS.SEEN(G2,#DIV/0!)', '"0035" Error #DIV/0!'],
    ['=SSOS.SEEN(A2:C2)', new CellError('#VALUE!')],
    ['=SSOS.ROW(A2:G2)', '[[0 0 "text" 12 true Error #N/A "0035"]]'],
    ["=SSOS.ROW('Sheet1'!$C$2:D2)", '[["text" 12]]'],
    ['=SSOS.ROW(C2)', '[["text"]]'],
    ['=SSOS.ROW("one")', '[["one"]]'],
    ['=SSOS.ROW({1,"b";TRUE,-2})', '[[1 "b"] [true -2]]'],
    ['=SSOS.ADD(1,"2")', 3],
    ['=SSOS.ADD(1,"two")', new CellError('#VALUE!')],
    ['=SSOS.ADD(1,F2)', new CellError('#N/A')],
    ['=SSOS.ADD(SSOS.ADD(1,2),3)', 6],
    ['=SSOS.SEEN(1)="1 NULL"', true],
    ['=(SSOS.ADD(1,2)=3)=TRUE', true],
    ['="Tier "&SSOS.ADD(1,0)', 'Tier 1'],
    ['=SSOS.ADD(1,2)>=4', false],
    [
      '=SSOS.SPILL()',
      [
        ['a', 1],
        ['b', 2],
      ],
    ],
    ['=SSOS.GAPS()', [['a', 0]]],
    ['=SSOS.LONG()', new CellError('#VALUE!')],
    ['=SSOS.NODATA()', new CellError('#N/A')],
    ['=SSOS.BROKEN()', new CellError('#VALUE!')],
    ['=SSOS.LATER(C2)', 'text'],
    ['=SSOS.NOBODY(1)', new CellError('#NAME?')],
  ];

  it('give what a table of formulas says', async () => {
    const results = await Promise.all(TABLE.map(([formula]) => calculator().calculate(formula, at())));
    expect(results.map(({ result }, index) => [TABLE[index]?.[0], result])).toEqual(TABLE);
  });

  it('get an empty cell as null from Excel on the web', async () => {
    const { result } = await calculator({ blank: null }).calculate('=SSOS.ROW(A2:C2)', at());
    expect(result).toBe('[[0 null "text"]]');
  });

  it('are not called with an error where their description does not allow it', async () => {
    const strict = calculator({ functions: { ...FUNCTIONS, allowErrorForDataTypeAny: false } });
    const { result } = await strict.calculate('=SSOS.ROW(A2:G2)', at());
    expect(result).toEqual(new CellError('#N/A'));
  });

  it('tell why they failed', async () => {
    const { message } = await calculator().calculate('=SSOS.NODATA()', at());
    expect(message).toBe('There is no such year.');
  });

  it('spill into empty cells only, and again over their own old result', async () => {
    const sheet = excel.host.workbook.addSheet('Spills');
    const own = calculator();
    await own.enter('Spills!A1', '=SSOS.SPILL()');
    expect([sheet.values.get(1, 0), sheet.values.get(1, 1)]).toEqual(['b', 2]);
    await own.enter('Spills!A1', '=SSOS.SPILL()');
    expect(sheet.values.get(0, 0)).toBe('a');
    sheet.enter(5, 1, 'in the way');
    await own.enter('Spills!A5', '=SSOS.SPILL()');
    expect(sheet.values.get(4, 0)).toEqual(new CellError('#SPILL!'));
    expect(sheet.values.get(5, 1)).toBe('in the way');
  });

  it('show their results to the add-in once calculated', async () => {
    excel.host.workbook.addSheet('Formulas');
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Formulas').getRange('A1:A2');
      range.formulas = [['=SSOS.ADD(1,2)'], ['=SSOS.ADD(2,2)']];
      await context.sync();
      await calculator().calculateAll();
      range.load('values,formulas');
      await context.sync();
      expect(range.values).toEqual([[3], [4]]);
      expect(range.formulas).toEqual([['=SSOS.ADD(1,2)'], ['=SSOS.ADD(2,2)']]);
    });
  });

  it.each(['=SSOS.ADD(1)', '=SSOS.ADD(1,2,3)', '=SSOS.ADD(1', '=', '=SSOS.ADD(1,2))', '=SUM(A1:A2)'])(
    'refuse the formula %s',
    async (formula) => {
      await expect(calculator().calculate(formula, at())).rejects.toThrow();
    },
  );

  it('are called by the hundred with one message', async () => {
    const numbers = Array.from({ length: 100 }, (_, index) => index);
    const before = excel.host.push;
    const messages: number[] = [];
    excel.host.push = (entries) => {
      messages.push(entries.length);
      before(entries);
    };
    const calls = await excel.host.functions.startAll(numbers.map((n) => ({ name: 'ADD', args: [n, 1] })));
    const results = await Promise.all(calls.map(({ result }) => result));
    excel.host.push = before;
    expect(messages).toEqual([100]);
    expect(results).toEqual(numbers.map((n) => ({ ok: true, value: n + 1 })));
  });

  it('give no answer any more that was forgotten', async () => {
    const [call] = await excel.host.functions.startAll([{ name: 'ADD', args: [1, 1] }]);
    excel.host.functions.forget(call?.invocation ?? 0);
    const other = await excel.host.functions.call('ADD', [2, 2]);
    const late = await Promise.race([call?.result, Promise.resolve('nothing')]);
    expect([other, late]).toEqual([{ ok: true, value: 4 }, 'nothing']);
  });

  it('stream, and end when canceled', async () => {
    excel.load(`CustomFunctions.associate('COUNT', (invocation) => {
      let value = 0;
      const timer = setInterval(() => invocation.setResult((value += 1)), 20);
      invocation.onCanceled = () => { clearInterval(timer); window.wasCanceled = true; };
    });`);
    const call = await excel.host.functions.start('COUNT', [], { streaming: true });
    const result = await call.result;
    excel.host.functions.cancel(call.invocation);
    await eventually(() => Reflect.get(excel.window, 'wasCanceled') === true);
    expect(result.ok).toBe(true);
  });
});
