import { codeOf, onSheet1 } from './scenario';
import type { Scenario } from './scenario';

export const RECORDS: readonly Scenario[] = [
  {
    name: 'a table has a name, a style, headings and rows',
    run: (stage) =>
      onSheet1(stage, async (sheet, context) => {
        sheet.getRange('A1:B3').values = [
          ['Code', 'Rate'],
          ["'001", 1],
          ["'002", 2],
        ];
        const table = sheet.tables.add('A1:B3', true);
        table.name = 'Schools';
        table.style = 'TableStyleLight1';
        table.rows.add(undefined, [["'003", 3]]);
        await context.sync();
        const found = context.workbook.tables.getItem('Schools').load('style,showBandedRows');
        const header = found.getHeaderRowRange().load('values');
        const body = found.getDataBodyRange().load('address,values');
        const column = found.columns.getItem('Rate').load('index');
        await context.sync();
        return [found.style, found.showBandedRows, header.values, body.address, body.values, column.index];
      }),
    sees: [
      'TableStyleLight1',
      true,
      [['Code', 'Rate']],
      'Sheet1!A2:B4',
      [
        ['001', 1],
        ['002', 2],
        ['003', 3],
      ],
      1,
    ],
  },
  {
    name: 'headings of a table become texts that differ',
    run: (stage) =>
      onSheet1(stage, async (sheet, context) => {
        sheet.getRange('A1:C1').values = [['Rate', 'Rate', 2023]];
        sheet.tables.add('A1:C4', true);
        const range = sheet.getRange('A1:C1').load('values');
        await context.sync();
        return range.values;
      }),
    sees: [['Rate', 'Rate2', '2023']],
  },
  {
    name: 'tables do not overlap, and names are taken once',
    run: (stage) =>
      onSheet1(stage, async (sheet, context) => {
        sheet.tables.add('A1:B3', true).name = 'Mine';
        await context.sync();
        return Promise.all([
          codeOf(() =>
            onSheet1(stage, async (own, inner) => {
              own.tables.add('B2:C5', true);
              await inner.sync();
            }),
          ),
          codeOf(() =>
            onSheet1(stage, async (own, inner) => {
              own.tables.add('E1:F3', true).name = 'mine';
              await inner.sync();
            }),
          ),
        ]);
      }),
    sees: ['InvalidArgument', 'ItemAlreadyExists'],
  },
  {
    name: 'names stand for ranges and are changed in place',
    run: (stage) =>
      onSheet1(stage, async (sheet, context) => {
        const { names } = context.workbook;
        names.add('Rates', sheet.getRange('B2:B9'), 'of all schools').visible = false;
        await context.sync();
        names.getItem('Rates').comment = 'changed';
        const found = names.getItem('rates').load('name,formula,comment,visible,type');
        const range = found.getRange().load('address');
        await context.sync();
        const told = [found.name, found.formula, found.comment, found.visible, found.type, range.address];
        found.delete();
        const missing = names.getItemOrNullObject('Rates');
        missing.load('name');
        await context.sync();
        return [...told, missing.isNullObject];
      }),
    sees: ['Rates', '=Sheet1!$B$2:$B$9', 'changed', false, 'Range', 'Sheet1!B2:B9', true],
  },
  {
    name: 'settings and properties are kept',
    run: (stage) =>
      onSheet1(stage, async (sheet, context) => {
        const { settings, properties } = context.workbook;
        settings.add('answers', { rate: 66.65, list: ['a'] });
        properties.title = 'Action sheets';
        properties.custom.add('Journal', 'one');
        sheet.customProperties.add('key', 'district_0035');
        await context.sync();
        const setting = settings.getItem('answers').load('value');
        const custom = properties.custom.getItem('journal').load('value');
        const own = sheet.customProperties.getItem('key').load('value');
        properties.load('title');
        await context.sync();
        return [setting.value, properties.title, custom.value, own.value];
      }),
    sees: [{ rate: 66.65, list: ['a'] }, 'Action sheets', 'one', 'district_0035'],
  },
  {
    name: 'a page is laid out',
    run: (stage) =>
      onSheet1(stage, async (sheet, context) => {
        const { pageLayout } = sheet;
        pageLayout.orientation = 'Landscape';
        pageLayout.zoom = { horizontalFitToPages: 1 };
        pageLayout.centerHorizontally = true;
        pageLayout.setPrintMargins('Inches', { top: 0.5, left: 0.25 });
        pageLayout.setPrintArea('A1:H40');
        pageLayout.setPrintTitleRows('$1:$3');
        pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Page &P of &N';
        sheet.horizontalPageBreaks.add('A20');
        await context.sync();
        pageLayout.load('orientation,zoom,topMargin,leftMargin,centerHorizontally');
        const area = pageLayout.getPrintAreaOrNullObject().load('address');
        const titles = pageLayout.getPrintTitleRowsOrNullObject().load('address');
        const footer = pageLayout.headersFooters.defaultForAllPages.load('centerFooter');
        await context.sync();
        return [
          pageLayout.orientation,
          pageLayout.zoom,
          pageLayout.topMargin,
          pageLayout.leftMargin,
          pageLayout.centerHorizontally,
          area.address,
          titles.address,
          footer.centerFooter,
        ];
      }),
    sees: [
      'Landscape',
      { scale: null, horizontalFitToPages: 1, verticalFitToPages: null },
      36,
      18,
      true,
      'Sheet1!A1:H40',
      'Sheet1!1:3',
      'Page &P of &N',
    ],
  },
  {
    name: 'inputs of another shape are refused, and what was done before them stays',
    run: async (stage) => {
      const code = await codeOf(() =>
        onSheet1(stage, async (sheet, context) => {
          sheet.getRange('A1').values = [['before']];
          sheet.getRange('B1:C2').values = [[1, 2, 3]];
          sheet.getRange('A2').values = [['after']];
          await context.sync();
        }),
      );
      const values = await onSheet1(stage, async (sheet, context) => {
        const range = sheet.getRange('A1:A2').load('values');
        await context.sync();
        return range.values;
      });
      return [code, values];
    },
    sees: ['InvalidArgument', [['before'], ['']]],
  },
  {
    name: 'what is not there is not found',
    run: (stage) =>
      Promise.all([
        codeOf(() =>
          stage.Excel.run(async (context) => {
            context.workbook.worksheets.getItem('Nowhere').load('name');
            await context.sync();
          }),
        ),
        codeOf(() =>
          onSheet1(stage, async (sheet, context) => {
            sheet.getRange('ZZZZ1').load('values');
            await context.sync();
          }),
        ),
      ]),
    sees: ['ItemNotFound', 'InvalidArgument'],
  },
  {
    name: 'a request of more than five megabytes is refused',
    run: (stage) =>
      codeOf(() =>
        onSheet1(stage, async (sheet, context) => {
          sheet.getRange('A1:A180').values = Array.from({ length: 180 }, () => ['x'.repeat(30_000)]);
          await context.sync();
        }),
      ),
    sees: 'RequestPayloadSizeLimitExceeded',
  },
];
