/// <reference types="office-js" />
import { startExcel } from '../../../workbench/host/node/start-excel';
import type { RunningExcel, StartOptions } from '../../../workbench/host/node/start-excel';

export type ExcelTest<T> = (excel: RunningExcel) => Promise<T>;

/**
 * Runs a test in a fresh Excel and closes it. Fails where the stand-in itself failed, or lacked something that
 * the test did not expect it to lack.
 */
export async function inExcel<T>(
  test: ExcelTest<T>,
  options: StartOptions & { readonly lacks?: readonly string[] } = {},
): Promise<T> {
  const excel = await startExcel(options);
  try {
    const result = await test(excel);
    const { failures, missing } = excel.host.engine;
    if (failures.length > 0) {
      throw failures[0];
    }
    const lacks = (options.lacks ?? []).map((what) => `The stand-in host lacks ${what}.`);
    if (JSON.stringify(missing) !== JSON.stringify(lacks)) {
      throw new Error(`The stand-in lacks: ${missing.join(' ')}`);
    }
    return result;
  } finally {
    excel.close();
  }
}

/** Runs one batch in a fresh workbook whose only sheet is `Sheet1`. */
export async function onSheet1<T>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext, excel: RunningExcel) => Promise<T>,
  options: StartOptions & { readonly lacks?: readonly string[] } = {},
): Promise<T> {
  return inExcel(
    (excel) =>
      excel.Excel.run((context) => batch(context.workbook.worksheets.getItem('Sheet1'), context, excel)),
    options,
  );
}

/** The code of the error that this ends with; `no error` where it ends well. */
export async function codeOf(action: () => unknown): Promise<string> {
  try {
    await action();
    return 'no error';
  } catch (error) {
    return String(Reflect.get(Object(error), 'code') ?? error);
  }
}
