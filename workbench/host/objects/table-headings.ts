import { lastColumn } from '../model/box';
import { CellError } from '../model/cell-value';
import type { Sheet } from '../model/sheet';
import type { Table } from '../model/table';

/** A table's headings are text and differ from one another: Excel changes the cells until they do. */
export function keepHeadingsText(sheet: Sheet, { box }: Pick<Table, 'box'>): void {
  const taken = new Set<string>();
  for (let column = box.column; column <= lastColumn(box); column += 1) {
    const value = sheet.values.get(box.row, column);
    const text = value instanceof CellError ? value.text : value === undefined ? '' : String(value);
    const wanted = text === '' ? `Column${column - box.column + 1}` : text;
    let heading = wanted;
    for (let number = 2; taken.has(heading.toLowerCase()); number += 1) {
      heading = `${wanted}${number}`;
    }
    taken.add(heading.toLowerCase());
    if (value !== heading) {
      sheet.values.set(box.row, column, heading);
      sheet.formulas.set(box.row, column, undefined);
    }
  }
}

/** The headings as the cells have them. */
export function headings(sheet: Sheet, { box }: Pick<Table, 'box'>): readonly string[] {
  return Array.from({ length: box.columns }, (_, i) =>
    String(sheet.values.get(box.row, box.column + i) ?? ''),
  );
}
