import type { Sheet } from '../host/model/sheet';
import type { Workbook } from '../host/model/workbook';

/** Gives a sheet that the person copied what Univer does not copy with it: page, protection, properties and tables. */
export function copyBeside(from: Sheet, to: Sheet, workbook: Workbook): void {
  Object.assign(to.page, structuredClone(from.page));
  Object.assign(to.protection, structuredClone(from.protection));
  from.customProperties.forEach((value, key) => to.customProperties.set(key, value));
  to.showHeadings = from.showHeadings;
  to.filter = structuredClone(from.filter);
  for (const table of from.tables) {
    const copy = { ...structuredClone(table), id: workbook.newId(), name: freeName(table.name, workbook) };
    to.tables = [...to.tables, copy];
  }
}

function freeName(name: string, workbook: Workbook): string {
  let number = 2;
  while (workbook.findTable(`${name}_${number}`) !== null) {
    number += 1;
  }
  return `${name}_${number}`;
}
