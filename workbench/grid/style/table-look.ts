import { BorderStyleTypes } from '@univerjs/core';
import type { IBorderData, IStyleData } from '@univerjs/core';
import { lastColumn, lastRow } from '../../host/model/box';
import type { Table } from '../../host/model/table';

type Look = {
  readonly line: string;
  readonly heading: IStyleData;
  /** Every other row. */
  readonly band: string;
  readonly hasInnerLines: boolean;
  readonly hasSides: boolean;
};

/** By accent, as Excel's own table styles number them: a strong, a middle and a pale shade. */
const ACCENTS = [
  ['#000000', '#000000', '#D9D9D9'],
  ['#4472C4', '#8EA9DB', '#D9E1F2'],
  ['#ED7D31', '#F4B084', '#FCE4D6'],
  ['#A5A5A5', '#C9C9C9', '#EDEDED'],
  ['#FFC000', '#FFD966', '#FFF2CC'],
  ['#5B9BD5', '#9BC2E6', '#DDEBF7'],
  ['#70AD47', '#A9D08E', '#E2EFDA'],
] as const;
const PLAIN_HEADING: IStyleData = { bl: 1 };

/** How a table makes a cell of its own look, under what the cell itself says; null where it says nothing. */
export function tableLook(table: Table, row: number, column: number): IStyleData | null {
  const look = lookOf(table.style);
  if (look === null) {
    return null;
  }
  const { box } = table;
  const isHeading = row === box.row;
  const isBanded = !isHeading && table.showBandedRows && (row - box.row) % 2 === 1;
  const isStrong =
    (table.highlightFirstColumn && column === box.column) ||
    (table.highlightLastColumn && column === lastColumn(box));
  const line = { s: BorderStyleTypes.THIN, cl: { rgb: look.line } };
  const borders: IBorderData = {
    ...((isHeading || look.hasInnerLines) && { t: line }),
    ...((isHeading || row === lastRow(box) || look.hasInnerLines) && { b: line }),
    ...(look.hasSides && column === box.column && { l: line }),
    ...(look.hasSides && column === lastColumn(box) && { r: line }),
  };
  return {
    ...(isHeading ? look.heading : isStrong && { bl: 1 }),
    ...(isBanded && { bg: { rgb: look.band } }),
    ...(Object.keys(borders).length > 0 && { bd: borders }),
  };
}

function lookOf(style: string): Look | null {
  const [, family, digits] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style) ?? [];
  if (family === undefined) {
    return null;
  }
  const number = Number(digits) - 1;
  const [strong, middle, pale] = ACCENTS[number % ACCENTS.length] ?? ACCENTS[0];
  const rank = Math.floor(number / ACCENTS.length);
  if (family === 'Light' && rank !== 1) {
    return {
      line: strong,
      heading: PLAIN_HEADING,
      band: pale,
      hasInnerLines: rank === 2,
      hasSides: rank === 2,
    };
  }
  return {
    line: family === 'Light' ? strong : middle,
    heading: { bl: 1, cl: { rgb: '#FFFFFF' }, bg: { rgb: strong } },
    band: pale,
    hasInnerLines: family === 'Medium' && rank === 0,
    hasSides: true,
  };
}
