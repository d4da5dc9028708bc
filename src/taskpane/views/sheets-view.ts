import type { Results } from '../../plan/results';
import { chooseDistricts } from '../../sheets/sheet-choice';
import type { SheetChoice } from '../../sheets/sheet-choice';

/** Which districts get an action sheet; `needed`: every one that is listed or identified. */
export const SHEET_WISHES = ['needed', 'identified', 'prioritized', 'transitional'] as const;
export type SheetWish = (typeof SHEET_WISHES)[number];

/** For each wish the districts that would get a sheet, by name. */
export type SheetsView = Readonly<Record<SheetWish, readonly string[]>>;

export function sheetChoice(wish: SheetWish): SheetChoice {
  return wish === 'needed' ? {} : { only: wish };
}

export function sheetsView(results: Results): SheetsView {
  const names = (wish: SheetWish): readonly string[] =>
    chooseDistricts(results, sheetChoice(wish)).chosen.map(({ name }) => name);
  return {
    needed: names('needed'),
    identified: names('identified'),
    prioritized: names('prioritized'),
    transitional: names('transitional'),
  };
}
