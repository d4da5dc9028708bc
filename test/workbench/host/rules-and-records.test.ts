import { describe, expect, it } from '@jest/globals';
import { codeOf, inExcel, onSheet1 } from '../support/in-excel';

describe('validations', () => {
  it('keep a list, its prompt and its alert', () =>
    onSheet1(async (sheet, context) => {
      const { dataValidation } = sheet.getRange('B2:B9');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'Not started,Done' } };
      dataValidation.prompt = { showPrompt: true, title: 'Status', message: 'Choose one.' };
      dataValidation.errorAlert = {
        showAlert: true,
        style: 'Stop',
        title: 'Status',
        message: 'Choose from the list.',
      };
      const inside = sheet.getRange('B5').dataValidation.load('type,rule,prompt,errorAlert,ignoreBlanks');
      const outside = sheet.getRange('C5').dataValidation.load('type');
      const across = sheet.getRange('B9:B10').dataValidation.load('type');
      await context.sync();
      expect([inside.type, outside.type, across.type]).toEqual(['List', 'None', 'Inconsistent']);
      expect(inside.rule.list?.source).toBe('Not started,Done');
      expect([inside.prompt.message, inside.errorAlert.message, inside.ignoreBlanks]).toEqual([
        'Choose one.',
        'Choose from the list.',
        true,
      ]);
      sheet.getRange('B4:B5').dataValidation.clear();
      const cleared = sheet.getRange('B4').dataValidation.load('type');
      const kept = sheet.getRange('B6:B9').dataValidation.load('type');
      await context.sync();
      expect([cleared.type, kept.type]).toEqual(['None', 'List']);
    }));

  it('refuse a list of more than 255 characters', () =>
    onSheet1(async (sheet, context) => {
      sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'x'.repeat(256) } };
      expect(await codeOf(() => context.sync())).toBe('InvalidArgument');
    }));

  it('fail loudly for rules other than a list', () =>
    onSheet1(
      async (sheet, context) => {
        sheet.getRange('A1').dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
        expect(await codeOf(() => context.sync())).toBe('HostNotImplemented');
      },
      { lacks: ['validation rules other than a list (wholeNumber)'] },
    ));
});

describe('conditional formats', () => {
  it('keep a formula and what it changes, the newest first', () =>
    onSheet1(async (sheet, context) => {
      const first = sheet.getRange('A2:K40').conditionalFormats.add('Custom');
      first.custom.rule.formula = '=$B2<$A$1';
      first.custom.format.font.bold = true;
      first.custom.format.font.color = '#990000';
      first.custom.format.fill.color = '#FFEEEE';
      const second = sheet.getRanges('A2:A9,C2:C9').conditionalFormats.add('Custom');
      second.custom.rule.formula = '=TRUE';
      second.stopIfTrue = true;
      const rules = sheet.getRange('A5').conditionalFormats;
      rules.load('items/type,items/priority,items/stopIfTrue');
      const rule = first.custom.rule.load('formula');
      const font = first.custom.format.font.load('bold,color');
      const range = first.getRange().load('address');
      await context.sync();
      expect(rules.items.map(({ priority, stopIfTrue }) => [priority, stopIfTrue])).toEqual([
        [0, true],
        [1, false],
      ]);
      expect([rule.formula, font.bold, font.color, range.address]).toEqual([
        '=$B2<$A$1',
        true,
        '#990000',
        'Sheet1!A2:K40',
      ]);
      sheet.getRange('C3').conditionalFormats.clearAll();
      const count = sheet.getRange('A5').conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    }));
});

describe('names, settings and properties', () => {
  it('keep names for ranges and formulas', () =>
    onSheet1(async (sheet, context) => {
      const { names } = context.workbook;
      const name = names.add('AsOf', sheet.getRange('B3'), 'the day').load('formula,comment,type');
      names.add('Limit', '=66.7');
      const range = names.getItem('asof').getRangeOrNullObject().load('address');
      const none = names.getItem('Limit').getRangeOrNullObject();
      const direct = sheet.getRange('AsOf').load('address');
      const missing = names.getItemOrNullObject('Nobody');
      await context.sync();
      expect([name.formula, name.comment, name.type]).toEqual(['=Sheet1!$B$3', 'the day', 'Range']);
      expect([range.address, direct.address, none.isNullObject, missing.isNullObject]).toEqual([
        'Sheet1!B3',
        'Sheet1!B3',
        true,
        true,
      ]);
      names.add('asof', sheet.getRange('A1'));
      expect(await codeOf(() => context.sync())).toBe('ItemAlreadyExists');
    }));

  it('keep settings of any shape in the workbook', () =>
    onSheet1(async (_sheet, context, { host }) => {
      const { settings } = context.workbook;
      settings.add('journal', { run: 1, sheets: ['A'] });
      settings.add('journal', { run: 2 });
      const setting = settings.getItemOrNullObject('journal').load('value');
      const missing = settings.getItemOrNullObject('Journal');
      await context.sync();
      expect([setting.value, missing.isNullObject]).toEqual([{ run: 2 }, true]);
      expect([...host.workbook.settings.keys()]).toEqual(['journal']);
      setting.delete();
      await context.sync();
      expect(host.workbook.settings.size).toBe(0);
    }));

  it("keep the document's settings apart, for the next time the add-in opens", () =>
    inExcel(async ({ Office, host }) => {
      const { settings } = Office.context.document;
      settings.set('year', { value: 2023 });
      await new Promise<void>((resolve) => settings.saveAsync(() => resolve()));
      expect(host.workbook.settings.size).toBe(0);
      await inExcel(
        async (next) => {
          expect(next.Office.context.document.settings.get('year')).toEqual({ value: 2023 });
        },
        { documentSettings: host.documentSettings },
      );
    }));

  it(
    'keep properties of the file and of a sheet',
    () =>
      onSheet1(async (sheet, context) => {
        const { properties } = context.workbook;
        properties.title = 'Action sheets';
        properties.custom.add('SSoS run', 'r1');
        sheet.customProperties.add('district', '00350000');
        properties.load('title');
        const run = properties.custom.getItemOrNullObject('SSoS run').load('value,type');
        const district = sheet.customProperties.getItemOrNullObject('district').load('value');
        await context.sync();
        expect([properties.title, run.value, run.type, district.value]).toEqual([
          'Action sheets',
          'r1',
          'String',
          '00350000',
        ]);
      }),
    20_000,
  );

  it('take what puts off calculation and drawing', () =>
    onSheet1(async (sheet, context) => {
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
      context.application.calculationMode = 'Manual';
      context.application.load('calculationMode');
      sheet.autoFilter.load('enabled,isDataFiltered');
      await context.sync();
      expect([context.application.calculationMode, sheet.autoFilter.isDataFiltered]).toEqual([
        'Manual',
        false,
      ]);
    }));
});
