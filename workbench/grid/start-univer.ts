import { LocaleType, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingTexts from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreTexts from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationTexts from '@univerjs/preset-sheets-data-validation/locales/en-US';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';

/** A running Univer: its public face, and its inner parts for what that face does not show. */
export type RunningUniver = {
  readonly api: FUniver;
  readonly inner: Univer;
};

/** The free parts of Univer in one page element, without a workbook yet. */
export function startUniver(container: HTMLElement): RunningUniver {
  const inner = new Univer({
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(coreTexts, dataValidationTexts, conditionalFormattingTexts),
    },
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      // Codes are text on purpose: no mark and no question at each of them.
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }),
    UniverSheetsDataValidationPreset(),
    UniverSheetsConditionalFormattingPreset(),
  ];
  const registered = new Set<unknown>();
  // A preset leaves a hole for each part that its options switch off, whatever its type says.
  for (const entry of presets.flatMap(({ plugins }) => plugins).filter(Boolean)) {
    const [plugin, config] = Array.isArray(entry) ? entry : [entry, undefined];
    // Presets share parts, and a part registered twice throws.
    if (!registered.has(plugin)) {
      registered.add(plugin);
      inner.registerPlugin(plugin, config);
    }
  }
  return { api: FUniver.newAPI(inner), inner };
}
