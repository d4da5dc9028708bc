import { invalidArgument, notImplemented } from '../../wire/wire-error';
import { CellError, ERROR_TEXTS } from './cell-value';
import type { CellValue } from './cell-value';

/** What becomes of something written into a cell. */
export type Entry =
  | { readonly kind: 'value'; readonly value: CellValue; readonly numberFormat?: string }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'empty' };

const TEXT_FORMAT = '@';
const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;

const NUMBER = /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i;
const THOUSANDS = /^\s*[+-]?\d{1,3}(,\d{3})+(\.\d*)?\s*$/;
const PERCENT = /^\s*([+-]?(\d+\.?\d*|\.\d+))\s*%\s*$/;
const MONTH = /^(\d{1,4}[-/ ])?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-/ ,]+\d/i;
const DATE_TIME_OR_MONEY = /^\s*[+-]?[$€£(]?\d[\d.,/:\s-]*(am|pm)?\)?\s*$/i;

/**
 * Reads an entry as Excel reads typing: text that looks like a number becomes one, unless the cell's format is
 * text or an apostrophe stands first; text with `=` first becomes a formula.
 */
export function readEntry(input: unknown, numberFormat: string): Entry {
  if (typeof input === 'number' || typeof input === 'boolean') {
    return { kind: 'value', value: input };
  }
  if (typeof input !== 'string') {
    throw invalidArgument('A cell takes text, a number or true and false.');
  }
  if (input === '') {
    return { kind: 'empty' };
  }
  if (input.startsWith("'")) {
    return text(input.slice(1));
  }
  if (numberFormat === TEXT_FORMAT) {
    return text(input);
  }
  if (input.startsWith('=') && input.length > 1) {
    if (input.length > MAX_FORMULA) {
      throw invalidArgument('A formula may have 8,192 characters.');
    }
    return { kind: 'formula', formula: input };
  }
  return readGeneral(input);
}

function text(value: string): Entry {
  if (value.length > MAX_TEXT) {
    throw invalidArgument('A cell takes 32,767 characters.');
  }
  return { kind: 'value', value };
}

function readGeneral(input: string): Entry {
  if (NUMBER.test(input)) {
    return { kind: 'value', value: Number(input) };
  }
  if (THOUSANDS.test(input)) {
    const numberFormat = input.includes('.') ? '#,##0.00' : '#,##0';
    return { kind: 'value', value: Number(input.replaceAll(',', '')), numberFormat };
  }
  const [, percent] = PERCENT.exec(input) ?? [];
  if (percent !== undefined) {
    // Shifting the decimal point in the text keeps 66.7% at 0.667 exactly.
    return {
      kind: 'value',
      value: Number(`${percent}e-2`),
      numberFormat: percent.includes('.') ? '0.00%' : '0%',
    };
  }
  if (/^(true|false)$/i.test(input)) {
    return { kind: 'value', value: input.toLowerCase() === 'true' };
  }
  const error = ERROR_TEXTS.find((name) => name === input.toUpperCase());
  if (error !== undefined) {
    return { kind: 'value', value: new CellError(error) };
  }
  if (DATE_TIME_OR_MONEY.test(input) || MONTH.test(input)) {
    throw notImplemented(
      `what Excel makes of the text "${input}" (write it with format "@" or an apostrophe)`,
    );
  }
  return text(input);
}
