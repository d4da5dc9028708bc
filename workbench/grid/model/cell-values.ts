import { CellValueType } from '@univerjs/core';
import { CellError, ERROR_TEXTS } from '../../host/model/cell-value';
import type { CellValue } from '../../host/model/cell-value';
import type { GridCell } from './grid-sheet';
import { isFormula } from './grid-sheet';
import { omit } from './omit';

/** What is written into Univer's cell for a value; nothing of the cell's earlier content is kept but its formula. */
export function withValue(cell: GridCell, value: CellValue | undefined): GridCell {
  const rest = omit(cell, 'v', 't', 'p');
  if (value === undefined) {
    return rest;
  }
  if (value instanceof CellError) {
    return { ...rest, v: value.text, t: CellValueType.STRING };
  }
  switch (typeof value) {
    case 'number':
      return { ...rest, v: value, t: CellValueType.NUMBER };
    case 'boolean':
      return { ...rest, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
    default:
      return { ...rest, v: value, t: textType(value) };
  }
}

/** A formula's cell counts as filled, even before its first value is there. */
export function valueOf(cell: GridCell): CellValue | undefined {
  const { v, t, p } = cell;
  if (v === undefined || v === null) {
    const richText = p?.body?.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
    return richText ?? (isFormula(cell) ? '' : undefined);
  }
  if (typeof v === 'boolean' || t === CellValueType.BOOLEAN) {
    return Boolean(typeof v === 'string' ? v.toLowerCase() === 'true' || v === '1' : v);
  }
  if (typeof v === 'number' || t === CellValueType.NUMBER) {
    return Number(v);
  }
  return t !== CellValueType.FORCE_STRING && isErrorText(v) ? new CellError(v) : v;
}

// Univer takes what looks like a number for one, unless it is told not to.
function textType(text: string): CellValueType {
  const looksOtherwise =
    (text.trim() !== '' && !Number.isNaN(Number(text))) ||
    /^(true|false)$/i.test(text) ||
    text.startsWith('=') ||
    isErrorText(text);
  return looksOtherwise ? CellValueType.FORCE_STRING : CellValueType.STRING;
}

function isErrorText(text: string): boolean {
  return ERROR_TEXTS.some((error) => error === text);
}
