import { codeOf, onSheet1 } from './scenario';
import type { Scenario } from './scenario';

export const RULES: readonly Scenario[] = [
  {
    name: 'a list of words with its prompt and its alert',
    run: (stage) =>
      onSheet1(stage, async (sheet, context) => {
        const { dataValidation } = sheet.getRange('B2:B5');
        dataValidation.rule = { list: { inCellDropDown: true, source: 'Open,In progress,Done' } };
        dataValidation.prompt = { showPrompt: true, title: 'Status', message: 'Choose one.' };
        dataValidation.errorAlert = {
          showAlert: true,
          style: 'Warning',
          title: 'Not in the list',
          message: 'Choose a word of the list.',
        };
        dataValidation.ignoreBlanks = false;
        await context.sync();
        dataValidation.load('type,rule,prompt,errorAlert,ignoreBlanks');
        const part = sheet.getRange('B3').dataValidation.load('type');
        const beside = sheet.getRange('C3').dataValidation.load('type');
        const both = sheet.getRange('B5:B6').dataValidation.load('type');
        await context.sync();
        const { rule, prompt, errorAlert, ignoreBlanks } = dataValidation;
        return [
          dataValidation.type,
          rule.list,
          prompt,
          errorAlert,
          ignoreBlanks,
          [part.type, beside.type, both.type],
        ];
      }),
    sees: [
      'List',
      { source: 'Open,In progress,Done', inCellDropDown: true },
      { showPrompt: true, title: 'Status', message: 'Choose one.' },
      {
        showAlert: true,
        style: 'Warning',
        title: 'Not in the list',
        message: 'Choose a word of the list.',
      },
      false,
      ['List', 'None', 'Inconsistent'],
    ],
  },
  {
    name: 'a validation is cleared from a part of its cells',
    run: (stage) =>
      onSheet1(stage, async (sheet, context) => {
        sheet.getRange('A1:A9').dataValidation.rule = { list: { inCellDropDown: true, source: 'Yes,No' } };
        await context.sync();
        sheet.getRange('A4:A6').dataValidation.clear();
        await context.sync();
        const parts = ['A1:A3', 'A4:A6', 'A7:A9'].map((address) =>
          sheet.getRange(address).dataValidation.load('type'),
        );
        await context.sync();
        return parts.map(({ type }) => type);
      }),
    sees: ['List', 'None', 'List'],
  },
  {
    name: 'conditional formats, the newest first',
    run: (stage) =>
      onSheet1(stage, async (sheet, context) => {
        for (const [formula, color] of [
          ['=$A1="Done"', '#E2EFDA'],
          ['=$A1="Late"', '#FCE4D6'],
        ] as const) {
          const { custom } = sheet.getRange('A1:C9').conditionalFormats.add('Custom');
          custom.rule.formula = formula;
          custom.format.fill.color = color;
          custom.format.font.bold = true;
        }
        await context.sync();
        const rules = sheet.getRange('B2').conditionalFormats;
        rules.load('items/type,items/stopIfTrue,items/priority');
        await context.sync();
        const looks = rules.items.map(({ custom }) => ({
          rule: custom.rule.load('formula'),
          fill: custom.format.fill.load('color'),
          font: custom.format.font.load('bold,italic'),
        }));
        const ranges = rules.items.map((rule) => rule.getRange().load('address'));
        await context.sync();
        return looks.map(({ rule, fill, font }, index) => [
          rule.formula,
          fill.color,
          font.bold,
          font.italic,
          ranges[index]?.address,
        ]);
      }),
    sees: [
      ['=$A1="Late"', '#FCE4D6', true, null, 'Sheet1!A1:C9'],
      ['=$A1="Done"', '#E2EFDA', true, null, 'Sheet1!A1:C9'],
    ],
  },
  {
    name: 'a conditional format is changed and deleted later',
    run: (stage) =>
      onSheet1(stage, async (sheet, context) => {
        const { conditionalFormats } = sheet.getRange('A1:A5');
        conditionalFormats.add('Custom').custom.rule.formula = '=A1>1';
        await context.sync();
        const rule = conditionalFormats.getItemAt(0);
        rule.custom.rule.formula = '=A1>2';
        rule.stopIfTrue = true;
        await context.sync();
        const again = conditionalFormats.getItemAt(0).load('stopIfTrue');
        const changed = again.custom.rule.load('formula');
        await context.sync();
        conditionalFormats.getItemAt(0).delete();
        const count = conditionalFormats.getCount();
        await context.sync();
        return [changed.formula, again.stopIfTrue, count.value];
      }),
    sees: ['=A1>2', true, 0],
  },
  {
    name: 'a protected sheet takes nothing but what it allows',
    run: async (stage) => {
      await onSheet1(stage, async (sheet, context) => {
        sheet.getRange('B2').format.protection.locked = false;
        sheet.protection.protect({ allowFormatColumns: true });
        await context.sync();
      });
      const write = (address: string) =>
        codeOf(() =>
          onSheet1(stage, async (sheet, context) => {
            sheet.getRange(address).values = [['x']];
            await context.sync();
          }),
        );
      const widen = codeOf(() =>
        onSheet1(stage, async (sheet, context) => {
          sheet.getRange('A:A').format.columnWidth = 90;
          await context.sync();
        }),
      );
      return [await write('A1'), await write('B2'), await widen];
    },
    sees: ['AccessDenied', 'no error', 'no error'],
  },
  {
    name: 'a protected workbook keeps its sheets',
    run: async (stage) => {
      await stage.Excel.run(async (context) => {
        context.workbook.protection.protect('secret');
        await context.sync();
      });
      const add = () =>
        codeOf(() =>
          stage.Excel.run(async (context) => {
            context.workbook.worksheets.add('New');
            await context.sync();
          }),
        );
      const refused = await add();
      await stage.Excel.run(async (context) => {
        context.workbook.protection.unprotect('secret');
        await context.sync();
      });
      return [refused, await add()];
    },
    sees: ['AccessDenied', 'no error'],
  },
];
