import { notImplemented } from '../../wire/wire-error';
import { CellError } from './cell-value';
import type { CellValue } from './cell-value';

const MILLISECONDS_PER_DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const GENERAL_DIGITS = 10;

/** What the cell shows: its value in its number format. Formats beyond the ones the product meets are refused. */
export function displayText(value: CellValue | undefined, numberFormat: string): string {
  if (value === undefined) {
    return '';
  }
  if (value instanceof CellError) {
    return value.text;
  }
  if (typeof value === 'boolean') {
    return value ? 'TRUE' : 'FALSE';
  }
  if (typeof value === 'string') {
    return value;
  }
  const [format = ''] = numberFormat.split(';');
  return (
    generalText(value, format) ??
    decimalText(value, format) ??
    dateText(value, format) ??
    refuse(numberFormat)
  );
}

function generalText(value: number, format: string): string | null {
  return format === 'General' || format === '@' ? String(Number(value.toPrecision(GENERAL_DIGITS))) : null;
}

function decimalText(value: number, format: string): string | null {
  const parts = /^(#,##)?0(?:\.(0+|0*#+))?(%)?$/.exec(format);
  if (parts === null) {
    return null;
  }
  const [, thousands, decimals = '', percent = ''] = parts;
  // Through text, so that 0.667 is 66.7 and not one part less.
  const shown = percent === '' ? value : Number(`${value}e2`);
  const required = decimals.replaceAll('#', '').length;
  const fixed = new Intl.NumberFormat('en-US', {
    useGrouping: thousands !== undefined,
    minimumFractionDigits: required,
    maximumFractionDigits: decimals.length,
  }).format(shown);
  return fixed + percent;
}

function dateText(value: number, format: string): string | null {
  if (!/^[mdyMDY /,.\-\\]+$/.test(format)) {
    return null;
  }
  const day = new Date(DAY_ZERO + Math.floor(value) * MILLISECONDS_PER_DAY);
  const month = day.getUTCMonth();
  return format.replaceAll('\\', '').replace(/mmm|mm|m|dd|d|yyyy|yy/gi, (field) => {
    switch (field.toLowerCase()) {
      case 'mmm':
        return MONTHS[month] ?? '';
      case 'mm':
        return String(month + 1).padStart(2, '0');
      case 'm':
        return String(month + 1);
      case 'dd':
        return String(day.getUTCDate()).padStart(2, '0');
      case 'd':
        return String(day.getUTCDate());
      case 'yy':
        return String(day.getUTCFullYear()).slice(2);
      default:
        return String(day.getUTCFullYear());
    }
  });
}

function refuse(numberFormat: string): never {
  throw notImplemented(`the displayed text of the number format "${numberFormat}"`);
}
