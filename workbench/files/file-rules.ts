import type { ConditionalRule, DataValidation, FontStyle } from 'hucre';
import { shiftedFormula } from '../../src/sheets/shifted-formula';
import { formatBox, parseBox } from '../host/model/address';
import type { Box } from '../host/model/box';
import type { ConditionalFormat } from '../host/model/conditional-format';
import type { Validation } from '../host/model/validation';
import { colorOfFile, fileColor } from './file-color';
import type { ThemeColors } from './file-color';

/** A drop-down in the file library's words; null for another kind of check, which the workbench does not know. */
export function fileValidation(box: Box, validation: Validation): DataValidation | null {
  const { rule, prompt, errorAlert, ignoreBlanks } = validation;
  const source = Reflect.get(Object(rule['list']), 'source') as unknown;
  if (typeof source !== 'string') return null;
  return {
    type: 'list',
    formula1: source.startsWith('=') ? source.slice(1) : `"${source.replaceAll('"', '""')}"`,
    range: formatBox(box),
    allowBlank: ignoreBlanks,
    showInputMessage: prompt.showPrompt,
    showErrorMessage: errorAlert.showAlert,
    errorStyle: errorAlert.style.toLowerCase() as 'stop' | 'warning' | 'information',
    ...(prompt.title !== '' && { inputTitle: prompt.title }),
    ...(prompt.message !== '' && { inputMessage: prompt.message }),
    ...(errorAlert.title !== '' && { errorTitle: errorAlert.title }),
    ...(errorAlert.message !== '' && { errorMessage: errorAlert.message }),
  };
}

/** Null for another kind of check than a list. */
export function validationOfFile(file: DataValidation): Validation | null {
  if (file.type !== 'list') return null;
  const source = file.values?.join(',') ?? `=${file.formula1 ?? ''}`;
  return {
    rule: { list: { source, inCellDropDown: true } },
    prompt: {
      showPrompt: file.showInputMessage ?? false,
      title: file.inputTitle ?? '',
      message: file.inputMessage ?? '',
    },
    errorAlert: {
      showAlert: file.showErrorMessage ?? false,
      style: raised(file.errorStyle ?? 'stop'),
      title: file.errorTitle ?? '',
      message: file.errorMessage ?? '',
    },
    ignoreBlanks: file.allowBlank ?? false,
  };
}

/** A formula rule in the file library's words, one for each of its ranges. */
export function fileConditional(format: ConditionalFormat, priority: number): readonly ConditionalRule[] {
  const { boxes, formula, stopIfTrue, font, fill } = format;
  const [first] = boxes;
  const changes: FontStyle = {
    ...(font.bold !== undefined && { bold: font.bold }),
    ...(font.italic !== undefined && { italic: font.italic }),
    ...(font.strikethrough === true && { strikethrough: true }),
    ...(font.underline !== undefined && font.underline !== 'None' && { underline: true }),
    ...(font.color !== undefined && { color: fileColor(font.color) }),
  };
  return boxes.map((box) => ({
    type: 'expression',
    priority,
    range: formatBox(box),
    formula: shiftedFormula(formula.replace(/^=/, ''), box.row - (first?.row ?? 0)),
    ...(stopIfTrue && { stopIfTrue: true }),
    style: {
      ...(Object.keys(changes).length > 0 && { font: changes }),
      // A solid fill of a conditional format has its color at the back: Excel's own exception.
      ...(fill.color !== undefined && {
        fill: { type: 'pattern', pattern: 'solid', bgColor: fileColor(fill.color) },
      }),
    },
  }));
}

/** Null for another kind of rule than a formula. */
export function conditionalOfFile(
  { type, formula, range, style = {}, stopIfTrue }: ConditionalRule,
  id: string,
  theme: ThemeColors,
): ConditionalFormat | null {
  if (type !== 'expression' || formula === undefined) return null;
  const { bold, italic, strikethrough, underline, color } = style.font ?? {};
  const fill = style.fill?.type === 'pattern' ? style.fill : undefined;
  const fontColor = colorOfFile(color, theme);
  const fillColor = colorOfFile(fill?.bgColor ?? fill?.fgColor, theme);
  return {
    id,
    boxes: boxesOf(range),
    formula: `=${typeof formula === 'string' ? formula : (formula[0] ?? '')}`,
    stopIfTrue: stopIfTrue ?? false,
    font: {
      ...(bold !== undefined && { bold }),
      ...(italic !== undefined && { italic }),
      ...(strikethrough !== undefined && { strikethrough }),
      ...(underline !== undefined && underline !== false && { underline: 'Single' }),
      ...(fontColor !== null && { color: fontColor }),
    },
    fill: fillColor === null ? {} : { color: fillColor },
    numberFormat: null,
  };
}

/** The ranges that a rule or a check is for, which a file writes with spaces between them. */
export function boxesOf(addresses: string): readonly Box[] {
  return addresses.split(' ').flatMap((address) => parseBox(address) ?? []);
}

const raised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
