/// <reference types="office-js" />
/// <reference types="custom-functions-runtime" />

/** What both transports must do alike: it runs inside the add-in's page. Answers what it saw. */
export async function scenario(globals: {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
}): Promise<Readonly<Record<string, unknown>>> {
  const { Excel, Office } = globals;
  const changed = new Promise<string>((resolve) => {
    void Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address }) => resolve(address));
      await context.sync();
      context.workbook.worksheets.add('Schools').getRange('A1:B2').values = [
        ['code', 'rate'],
        ["'00350537", 66.65],
      ];
      await context.sync();
    });
  });
  const changedAddress = await changed;
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Schools');
    const table = sheet.tables.add('A1:B2', true).load('name');
    const range = sheet.getUsedRange().load('values,address');
    const missing = context.workbook.worksheets.getItemOrNullObject('Nowhere');
    await context.sync();
    return { values: range.values, address: range.address, table: table.name, missing: missing.isNullObject };
  });
  const error = await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Nowhere').getRange('A1').values = [[1]];
    await context.sync();
  }).then(
    () => 'no error',
    (cause: { readonly code: string }) => cause.code,
  );
  const { settings } = Office.context.document;
  settings.set('year', '2023-24');
  await new Promise<void>((resolve) => settings.saveAsync(() => resolve()));
  return {
    changedAddress,
    ...read,
    error,
    isSupported: Office.context.requirements.isSetSupported('ExcelApi', '1.9'),
  };
}

export const EXPECTED = {
  changedAddress: 'A1:B2',
  address: 'Schools!A1:B2',
  values: [
    ['code', 'rate'],
    ['00350537', 66.65],
  ],
  table: 'Table1',
  missing: true,
  error: 'ItemNotFound',
  isSupported: true,
};
