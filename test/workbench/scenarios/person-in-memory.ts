import { parseBox } from '../../../workbench/host/model/address';
import type { Box } from '../../../workbench/host/model/box';
import type { ExcelHost } from '../../../workbench/host/excel-host';
import type { Person } from './scenario';

/** The person at a workbook in memory: what a person's deeds leave behind and tell. */
export function personInMemory({ workbook, engine }: ExcelHost): Person {
  const deed = (act: () => void) => {
    workbook.asPerson(act);
    return Promise.resolve();
  };
  return {
    type: (name, address, text) =>
      deed(() => {
        const sheet = workbook.sheet(name);
        const box = boxOf(address);
        sheet.enter(box.row, box.column, text);
        workbook.changed({ sheet, box });
      }),
    select: (name, address) =>
      deed(() => workbook.select({ sheet: workbook.sheet(name), box: boxOf(address) })),
    addSheet: (name) => deed(() => void workbook.addSheet(name)),
    renameSheet: (name, now) => deed(() => workbook.renameSheet(workbook.sheet(name), now)),
    deleteSheet: (name) => deed(() => workbook.deleteSheet(workbook.sheet(name))),
    startTyping: () => deed(() => engine.cellEdit.begin()),
    stopTyping: () => deed(() => engine.cellEdit.end()),
  };
}

function boxOf(address: string): Box {
  const box = parseBox(address);
  if (box === null) throw new Error(`"${address}" is no address.`);
  return box;
}
