import type { ConditionalFormat, ListValidation } from '../sheets/sheet-doc';
import { plainFillColor } from '../sheets/plain-fill';
import { shiftedFormula } from '../sheets/shifted-formula';
import { STYLES } from '../sheets/styles';
import type { CellStyle } from '../sheets/styles';
import { areaLists } from './cell-areas';
import { grouped } from './grouped';
import { BYTES_PER_ACTION, sentBytes } from './request-size';

const ACTIONS_OF_RULE = 14;

/** What the drop-downs and conditional formats of a sheet take of a request. */
export function rulesBytes({ validations, conditionalFormats }: Rules): number {
  const lists = grouped(validations, wordsOf);
  const formats = grouped(conditionalFormats, ruleFromTop);
  const own = [...lists.map(([one]) => one), ...formats.map(([one]) => one)];
  const areas = areaLists([...validations, ...conditionalFormats].map(({ range }) => range));
  return sentBytes([own, areas]) + own.length * ACTIONS_OF_RULE * BYTES_PER_ACTION;
}

type Rules = {
  readonly validations: readonly ListValidation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
};

/** The drop-downs of a sheet; ranges with the same words share one. */
export function queueValidations(sheet: Excel.Worksheet, validations: readonly ListValidation[]): void {
  for (const alike of grouped(validations, wordsOf)) {
    const [{ values, promptTitle, prompt, error }] = alike;
    for (const list of areaLists(alike.map(({ range }) => range))) {
      const { dataValidation } = sheet.getRanges(list);
      dataValidation.rule = { list: { inCellDropDown: true, source: values.join(',') } };
      dataValidation.prompt = { showPrompt: true, title: promptTitle, message: prompt };
      dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: '', message: error };
    }
  }
}

function wordsOf({ values, promptTitle, prompt, error }: ListValidation): string {
  return JSON.stringify([values, promptTitle, prompt, error]);
}

/**
 * The rules that format cells by a formula; ranges with the same rule share one. Excel's programming interface knows
 * no lines over a fill, so the fill gets the color that they make together; bold stays, and a printed page reads
 * without color as before.
 */
export function queueConditionalFormats(sheet: Excel.Worksheet, formats: readonly ConditionalFormat[]): void {
  // A rule that is added comes first, so the last one is added first.
  for (const alike of [...grouped(formats, ruleFromTop)].reverse()) {
    const [{ formula, style }] = alike;
    for (const list of areaLists(alike.map(({ range }) => range))) {
      const { custom } = sheet.getRanges(list).conditionalFormats.add('Custom');
      const { font, fill }: CellStyle = STYLES[style];
      custom.rule.formula = `=${formula}`;
      if (font.bold) custom.format.font.bold = true;
      if (font.italic) custom.format.font.italic = true;
      if (font.underline) custom.format.font.underline = 'Single';
      custom.format.font.color = `#${font.color}`;
      if (fill !== undefined) custom.format.fill.color = `#${plainFillColor(fill)}`;
    }
  }
}

// The same for rules that differ only in where they begin.
function ruleFromTop({ range, formula, style }: ConditionalFormat): string {
  return `${style} ${range.firstColumn} ${shiftedFormula(formula, -range.firstRow)}`;
}
