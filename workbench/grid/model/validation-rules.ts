import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
  generateRandomId,
} from '@univerjs/core';
import type { ISheetDataValidationRule } from '@univerjs/core';
import { deserializeListOptions, serializeListOptions } from '@univerjs/preset-sheets-core';
import type { Box } from '../../host/model/box';
import { NO_VALIDATION } from '../../host/model/validation';
import type { Validation, ValidationEntry, ValidationPlaces } from '../../host/model/validation';
import { toBox, toRange } from '../univer-book';
import type { GridSheet } from './grid-sheet';

const ALERTS: readonly (readonly [word: string, DataValidationErrorStyle])[] = [
  ['Stop', DataValidationErrorStyle.STOP],
  ['Warning', DataValidationErrorStyle.WARNING],
  ['Information', DataValidationErrorStyle.INFO],
];

/** The validations as Univer's rules have them; what the host writes is gathered first. */
export function validationsOf(sheet: GridSheet): ValidationPlaces {
  return {
    get entries() {
      return sheet.validations ?? rulesOf(sheet).flatMap(entriesOf);
    },
    set entries(entries: readonly ValidationEntry[]) {
      sheet.validations = entries;
    },
  };
}

/** Writes what was gathered: neighbors in the list that say the same become one rule, since each rule costs. */
export function writeValidations(sheet: GridSheet): void {
  const wanted = sheet.validations;
  if (wanted === null) {
    return;
  }
  sheet.validations = null;
  const { book } = sheet;
  const before = rulesOf(sheet).map(({ uid }) => uid);
  if (before.length > 0) {
    book.runOn(sheet.id, 'data-validation.mutation.removeRule', { ruleId: before });
  }
  const groups: { readonly validation: Validation; readonly boxes: Box[] }[] = [];
  for (const { box, validation } of wanted) {
    const last = groups.at(-1);
    if (last !== undefined && JSON.stringify(last.validation) === JSON.stringify(validation)) {
      last.boxes.push(box);
    } else {
      groups.push({ validation, boxes: [box] });
    }
  }
  const rules = groups.map(({ validation, boxes }) => ruleOf(validation, boxes));
  if (rules.length > 0) {
    book.runOn(sheet.id, 'data-validation.mutation.addRule', { rule: rules });
  }
}

function rulesOf({ book, id }: GridSheet): readonly ISheetDataValidationRule[] {
  return book.validations.getRules(book.id, id) as readonly ISheetDataValidationRule[];
}

function ruleOf(
  { rule, prompt, errorAlert, ignoreBlanks }: Validation,
  boxes: readonly Box[],
): ISheetDataValidationRule {
  const list = listOf(rule);
  return {
    uid: generateRandomId(),
    ranges: boxes.map(toRange),
    ...(list === null
      ? { type: DataValidationType.ANY }
      : {
          type: DataValidationType.LIST,
          formula1: list.source.startsWith('=') ? list.source : serializeListOptions(list.source.split(',')),
          showDropDown: list.inCellDropDown,
          renderMode: DataValidationRenderMode.ARROW,
        }),
    allowBlank: ignoreBlanks,
    showInputMessage: prompt.showPrompt,
    promptTitle: prompt.title,
    prompt: prompt.message,
    showErrorMessage: errorAlert.showAlert,
    errorStyle: ALERTS.find(([word]) => word === errorAlert.style)?.[1] ?? DataValidationErrorStyle.STOP,
    errorTitle: errorAlert.title,
    error: errorAlert.message,
  };
}

function entriesOf(rule: ISheetDataValidationRule): readonly ValidationEntry[] {
  const { prompt, errorAlert } = NO_VALIDATION;
  const validation: Validation = {
    rule: listRule(rule),
    prompt: {
      showPrompt: rule.showInputMessage ?? prompt.showPrompt,
      title: rule.promptTitle ?? '',
      message: rule.prompt ?? '',
    },
    errorAlert: {
      showAlert: rule.showErrorMessage ?? errorAlert.showAlert,
      style: ALERTS.find(([, style]) => style === rule.errorStyle)?.[0] ?? errorAlert.style,
      title: rule.errorTitle ?? '',
      message: rule.error ?? '',
    },
    ignoreBlanks: rule.allowBlank ?? NO_VALIDATION.ignoreBlanks,
  };
  return rule.ranges.map((range) => ({ box: toBox(range), validation }));
}

function listRule({ type, formula1 = '', showDropDown }: ISheetDataValidationRule): Validation['rule'] {
  if (type !== DataValidationType.LIST) {
    return {};
  }
  const source = formula1.startsWith('=') ? formula1 : deserializeListOptions(formula1).join(',');
  return { list: { source, inCellDropDown: showDropDown ?? true } };
}

function listOf(
  rule: Validation['rule'],
): { readonly source: string; readonly inCellDropDown: boolean } | null {
  const list = rule['list'];
  return typeof list === 'object' && list !== null ? { source: '', inCellDropDown: true, ...list } : null;
}
