import type { Frozen, SheetPlaces, SheetTraits, Visibility } from '../../host/model/sheet';
import { hex } from '../style/univer-style';
import { formulasOf, linksOf, valuesOf } from './cell-stores';
import type { ConditionalRules } from './conditional-rules';
import type { GridSheet } from './grid-sheet';
import { axisOf, formatsOf } from './line-places';
import { validationsOf } from './validation-rules';

/** Univer's sheet as the places where the host's sheet is kept. */
export function sheetPlaces(sheet: GridSheet, rules: ConditionalRules): SheetPlaces {
  return {
    values: valuesOf(sheet),
    formulas: formulasOf(sheet),
    links: linksOf(sheet),
    formats: formatsOf(sheet),
    columns: axisOf(sheet, 'columns'),
    rows: axisOf(sheet, 'rows'),
    validations: validationsOf(sheet),
    traits: traitsOf(sheet, rules),
  };
}

function traitsOf(sheet: GridSheet, rules: ConditionalRules): SheetTraits {
  return {
    get name() {
      return sheet.config.name;
    },
    set name(name: string) {
      sheet.set({ name }, 'sheet.mutation.set-worksheet-name', { name });
    },
    get visibility() {
      return sheet.visibility;
    },
    set visibility(visibility: Visibility) {
      const hidden = visibility === 'Visible' ? 0 : 1;
      sheet.isVeryHidden = visibility === 'VeryHidden';
      sheet.set({ hidden }, 'sheet.mutation.set-worksheet-hidden', { hidden });
    },
    get tabColor() {
      return hex(sheet.config.tabColor) ?? '';
    },
    set tabColor(color: string) {
      sheet.set({ tabColor: color }, 'sheet.mutation.set-tab-color', { color });
    },
    get showGridlines() {
      return sheet.config.showGridlines !== 0;
    },
    set showGridlines(show: boolean) {
      const showGridlines = show ? 1 : 0;
      sheet.set({ showGridlines }, 'sheet.mutation.toggle-gridlines', { showGridlines });
    },
    get frozen() {
      const { ySplit, xSplit } = sheet.config.freeze;
      return { rows: Math.max(ySplit, 0), columns: Math.max(xSplit, 0) };
    },
    set frozen({ rows, columns }: Frozen) {
      const freeze = {
        ySplit: rows,
        xSplit: columns,
        startRow: rows === 0 ? -1 : rows,
        startColumn: columns === 0 ? -1 : columns,
      };
      sheet.set({ freeze }, 'sheet.mutation.set-frozen', freeze);
    },
    get merges() {
      return sheet.allMerges;
    },
    set merges(merges) {
      sheet.merges = merges;
    },
    get conditionalFormats() {
      return rules.all;
    },
    set conditionalFormats(formats) {
      rules.all = formats;
    },
  };
}
