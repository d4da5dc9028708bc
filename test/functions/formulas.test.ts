import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { functionsScript } from '../../tools/check-functions-size';
import { functionsJson, type FunctionsJson } from '../../tools/make-functions-json';
import { unmarshal } from '../../workbench/host/calculate/unmarshal';
import { startExcel, type RunningExcel } from '../../workbench/host/node/start-excel';
import { calledDirectly } from './custom-functions-stand-in';
import { formulaTable } from './formula-table';
import { shownBy, type Blank } from './sheet-formula';

const table = formulaTable();
const expected = table.cases.map(({ name, formula, expected: shown }) => [name, formula, shown]);
const BLANKS: readonly (readonly [string, Blank])[] = [
  ['0, as Excel on the desktop does', 0],
  ['null, as Excel on the web does', null],
  ['empty text', ''],
];

describe('the table of formulas', () => {
  let described: FunctionsJson;

  beforeAll(async () => {
    described = await functionsJson('https://example.org/functions.html');
  });

  it.each(BLANKS)('shows what it says where an empty cell is %s', async (_, blank) => {
    const shown = table.cases.map(async ({ name, formula }) => {
      const world = { table, described, blank, call: calledDirectly };
      return [name, formula, await shownBy(formula, world)];
    });
    expect(await Promise.all(shown)).toEqual(expected);
  });

  it('has at least sixty formulas, all different, and uses every function', () => {
    const formulas = table.cases.map(({ formula }) => formula);
    expect(new Set(formulas).size).toBe(formulas.length);
    expect(formulas.length).toBeGreaterThanOrEqual(60);
    const unused = described.functions.filter(
      ({ id }) => !formulas.some((one) => one.includes(`SSOS.${id}(`)),
    );
    expect(unused).toEqual([]);
  });

  it('compares each line with itself when it is pasted into Excel', () => {
    const checks = table.cases.map(({ row, check }) => [check, row]);
    expect(checks).toEqual(
      table.cases.map(({ row }) => [
        `=IF(ISNA(B${row}),"N/A error",IF(ISERROR(B${row}),"VALUE error",B${row}))=C${row}`,
        row,
      ]),
    );
  });

  it('expects nothing that changes when it is pasted, as a code that begins with zero would', () => {
    const shownAs = (row: number) => String(table.cellAt(row, 3)).toUpperCase();
    const changed = table.cases.filter(({ row, expected: text }) => shownAs(row) !== text.toUpperCase());
    expect(changed.map(({ name }) => name)).toEqual([]);
  });

  describe("through the client's own runtime", () => {
    let excel: RunningExcel;

    beforeAll(async () => {
      excel = await startExcel();
      excel.load(await functionsScript(), 'functions.js');
    });

    afterAll(() => excel.close());

    // The runtime answers at most twice a second: all formulas are asked at once.
    it.each(BLANKS)('shows the same where an empty cell is %s', async (_, blank) => {
      const call = async (id: string, args: readonly unknown[]) => unmarshal(await excel.call(id, args));
      const shown = table.cases.map(async ({ name, formula }) => [
        name,
        formula,
        await shownBy(formula, { table, described, blank, call }),
      ]);
      expect(await Promise.all(shown)).toEqual(expected);
    });

    it('tells why a formula shows an error', async () => {
      const unknownYear = await excel.call('TIER', [[['00350537']], null, '2030-31']);
      expect(unknownYear).toEqual({
        ok: false,
        errorNumber: 1,
        message:
          'There is no policy “2030-31”. School year there is: 2023-24. Which policy packs this workbook keeps has not been read yet. If this stays, open the SSoS pane, Policy.',
      });
    });

    it('makes no request', () => {
      expect(excel.requests).toEqual([]);
    });
  });
});
