import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { exampleSheet } from '../../src/commands/jobs/example-sheet';
import { examplesJob } from '../../src/commands/jobs/examples-job';
import * as formulas from '../../src/functions/formulas';
import { newestPack } from '../../src/policy/packs';
import { FUNCTION_NAMESPACE } from '../../src/taskpane/function-namespace';
import { IDENTITIES } from '../../tools/addin/settings';
import { functionsJson } from '../../tools/make-functions-json';
import type { FunctionsJson } from '../../tools/make-functions-json';
import { Calculator } from '../../workbench/host/calculate/calculator';
import { EVERYTHING } from '../../workbench/host/model/box';
import { CellError } from '../../workbench/host/model/cell-value';
import type { Sheet } from '../../workbench/host/model/sheet';
import { snapshot } from './support/compare';
import { inWorkbook } from './support/in-workbook';
import type { TestWorkbook } from './support/in-workbook';

jest.setTimeout(60_000);

let functions: FunctionsJson;
beforeAll(async () => {
  functions = await functionsJson('https://example.org/help.html');
});

/** Has the product's functions calculate every formula of the workbook. */
async function calculate({ excel }: TestWorkbook): Promise<void> {
  for (const { id } of functions.functions) {
    excel.CustomFunctions.associate(id, formulas[id.toLowerCase() as keyof typeof formulas]);
  }
  await new Calculator(excel.host, { functions, namespace: 'SSOS' }).calculateAll();
}

/** What stands at and below a formula, row by row. */
function block(sheet: Sheet, part: string, width: number): readonly (readonly unknown[])[] {
  const [[row, column] = [0, 0]] = [...sheet.formulas.entries(EVERYTHING)].filter(([, , formula]) =>
    formula.startsWith(`=SSOS.${part}(`),
  );
  const rows = Array.from({ length: 80 }, (_, at) =>
    Array.from({ length: width }, (__, across) => sheet.values.get(row + at, column + across) ?? ''),
  );
  const end = rows.findIndex((cells) => cells.every((value) => value === ''));
  return rows.slice(0, end);
}

describe('the examples', () => {
  it('show every function there is', () => {
    const used = exampleSheet('SSOS', newestPack()).formulas.map(
      ({ formula }) => /^=SSOS\.(\w+)\(/.exec(formula)?.[1],
    );
    expect([...used].sort()).toEqual(functions.functions.map(({ name }) => name).sort());
  });

  it('name the functions as the build does', () => {
    // Tests are no production build.
    expect(FUNCTION_NAMESPACE).toBe(IDENTITIES.development.namespace);
    const [{ formula } = { formula: '' }] = exampleSheet(FUNCTION_NAMESPACE, newestPack()).formulas;
    expect(formula.startsWith('=SSOSDEV.')).toBe(true);
  });

  it('ask for what the pack names, whatever its name', () => {
    const pack = newestPack();
    const named = {
      ...pack,
      districts: pack.districts.map((one) => ({ ...one, name: 'The "old" town' })),
      regions: pack.regions.map((one) => ({ ...one, name: 'Middle' })),
      actions: pack.actions.map((one) => ({ ...one, id: `new-${one.id}` })),
    };
    const asked = exampleSheet('SSOS', named).formulas.map(({ formula }) => formula);
    expect(asked).toEqual(
      expect.arrayContaining([
        '=SSOS.SUPPORT("The ""old"" town")',
        '=SSOS.CONTACT("Middle")',
        expect.stringMatching(/^=SSOS\.DUE\("new-/),
      ]),
    );
  });

  it('calculate, each to something that tells', () =>
    inWorkbook(async (book) => {
      expect(await examplesJob('SSOS', book.port)).toEqual({ ok: true, value: 'SSoS examples' });
      const sheet = book.workbook.sheet('SSoS examples');
      expect(sheet.values.get(4, 0)).toBe('90010000');
      await calculate(book);
      const errors = [...sheet.values.entries(EVERYTHING)].filter(
        ([, , value]) => value instanceof CellError,
      );
      expect(errors).toEqual([]);
      const one = (part: string): unknown => block(sheet, part, 1)[0]?.[0];
      expect(one('TIER')).toBe('Tier 2');
      expect(one('CRITERIA')).toContain('lowest-10');
      expect(one('SUPPORT')).toBe('prioritized');
      expect(one('CONTACT')).toContain('@');
      expect(one('DUE')).toBe(45_322);
      expect(block(sheet, 'CLASSIFY', 10).map((row) => row[2])).toEqual(['Tier', 'Tier 2', 'None', 'Tier 4']);
      expect(block(sheet, 'WHY', 4).length).toBeGreaterThan(7);
      expect(block(sheet, 'ACTIONS', 6).length).toBeGreaterThan(3);
    }));

  it('leave room for each other', () =>
    inWorkbook(async (book) => {
      await examplesJob('SSOS', book.port);
      await calculate(book);
      const sheet = book.workbook.sheet('SSoS examples');
      const why = block(sheet, 'WHY', 4);
      expect(why.at(-1)?.[0]).not.toBe('ACTIONS');
      expect(why.length).toBeLessThan(17);
    }));

  it('take the next free name, and leave every other sheet alone', () =>
    inWorkbook(async (book) => {
      book.paste([['mine']], { sheet: 'SSoS examples' });
      expect(await examplesJob('SSOS', book.port)).toEqual({ ok: true, value: 'SSoS examples (2)' });
      expect(book.workbook.sheet('SSoS examples').values.get(0, 0)).toBe('mine');
      expect(book.workbook.activeSheet.name).toBe('SSoS examples (2)');
    }));

  it.each([1, 2, 3])('leave nothing behind where Excel fails at request %i', (sync) =>
    inWorkbook(async (book) => {
      const before = snapshot(book.workbook);
      book.excel.host.engine.faults.at({ sync }, { do: 'fail', code: 'GeneralException' });
      expect(await examplesJob('SSOS', book.port)).toMatchObject({ ok: false });
      expect(snapshot(book.workbook)).toEqual(before);
    }),
  );
});
