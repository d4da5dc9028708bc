import type { SheetCell, SheetDoc } from './sheet-doc';

/** The sheets under other names, with every link between them leading to the new name; names left out stay. */
export function renamedDocs(
  docs: readonly SheetDoc[],
  newName: ReadonlyMap<string, string>,
): readonly SheetDoc[] {
  if ([...newName].every(([before, after]) => before === after)) return docs;
  const renamed = (name: string) => newName.get(name) ?? name;
  const relinked = (cell: SheetCell | null): SheetCell | null =>
    cell?.link?.to === 'cell' ? { ...cell, link: { ...cell.link, sheet: renamed(cell.link.sheet) } } : cell;
  return docs.map((doc) => ({
    ...doc,
    name: renamed(doc.name),
    rows: doc.rows.map((row) =>
      row.cells.some((cell) => cell?.link?.to === 'cell') ? { ...row, cells: row.cells.map(relinked) } : row,
    ),
  }));
}
