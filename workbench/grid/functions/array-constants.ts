import { ArrayValueObject, StringValueObject, ValueObjectFactory } from '@univerjs/preset-sheets-core';

type Constant = { readonly content: string; readonly isText: boolean };

/** A quotation mark ends a text only where its constant ends: Univer has made one of each two inside already. */
const CONSTANT = /\s*(?:"(.*?)"|([^",;][^,;]*)|)\s*([,;]|$)/g;

const createArray = ArrayValueObject.create.bind(ArrayValueObject);

/** Univer splits what stands in braces at every comma and semicolon, those inside a text too; here texts stay whole. */
export function keepTextsInBracesWhole(): void {
  ArrayValueObject.create = (raw) =>
    typeof raw === 'string' && raw.includes('"') ? arrayOf(constantsIn(raw)) : createArray(raw);
}

/** The constants of `{1,"a";2,"b"}`, row by row. */
function constantsIn(braces: string): readonly (readonly Constant[])[] {
  const rows: Constant[][] = [[]];
  for (const [, text, other = '', separator] of braces.trim().slice(1, -1).matchAll(CONSTANT)) {
    rows.at(-1)?.push({ content: text ?? other.trim(), isText: text !== undefined });
    if (separator === ';') rows.push([]);
    if (separator === '') break;
  }
  return rows;
}

function arrayOf(rows: readonly (readonly Constant[])[]): ArrayValueObject {
  return createArray({
    calculateValueList: rows.map((row) =>
      row.map(({ content, isText }) =>
        isText ? StringValueObject.create(content) : ValueObjectFactory.create(content),
      ),
    ),
    rowCount: rows.length,
    columnCount: Math.max(...rows.map((row) => row.length)),
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}
