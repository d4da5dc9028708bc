import type { GridHost } from '../../../../workbench/grid/grid-host';
import type { Person } from '../../scenarios/scenario';
import { PATIENCE } from '../patience';

/** The person at the live grid: the commands that Univer's own buttons and keys set off. */
export function personAtGrid({ univer: { api } }: GridHost): Person {
  const book = () => {
    const active = api.getActiveWorkbook();
    if (active === null) throw new Error('There is no workbook.');
    return active;
  };
  const sheetNamed = (name: string) => {
    const sheet = book().getSheetByName(name);
    if (sheet === null) throw new Error(`There is no sheet "${name}".`);
    return sheet;
  };
  const deed = async (act: () => unknown) => void (await act());
  return {
    type: (sheet, address, text) => deed(() => sheetNamed(sheet).getRange(address).setValue(text)),
    select: (sheet, address) =>
      deed(() => sheetNamed(sheet).setActiveRange(sheetNamed(sheet).getRange(address))),
    addSheet: (name) => deed(() => book().insertSheet(name)),
    renameSheet: (name, now) => deed(() => sheetNamed(name).setName(now)),
    deleteSheet: (name) => deed(() => book().deleteSheet(sheetNamed(name))),
    startTyping: () => deed(() => onceDrawn(() => book().startEditing())),
    stopTyping: () => deed(() => book().endEditingAsync(true)),
  };
}

/** A cell can be edited once its sheet has been drawn; before that Univer throws. */
async function onceDrawn(act: () => unknown): Promise<void> {
  for (const end = Date.now() + PATIENCE.moment; Date.now() < end;) {
    try {
      act();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  act();
}
