import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { outsideProgram } from '../../support/outside-program';
import type { CellContent, SheetContent } from './workbench-page';

const SCRIPT = fileURLToPath(new URL('cell-values.py', import.meta.url));

type ReadSheet = { readonly name: string; readonly cells: readonly (readonly CellContent[])[] };

/** What openpyxl reads in a file. */
export function readByOpenpyxl(path: string): readonly ReadSheet[] {
  const python = outsideProgram('openpyxl') ?? '';
  return JSON.parse(execFileSync(python, [SCRIPT, path], { maxBuffer: 1e9 }).toString()) as ReadSheet[];
}

/** Cells that are not the same in both, in one line each; cells beyond the last one in use count as empty. */
export function differingCells(one: readonly SheetContent[], other: readonly ReadSheet[]): readonly string[] {
  const names = (sheets: readonly ReadSheet[]) => sheets.map(({ name }) => name).join(', ');
  if (names(one) !== names(other)) return [`sheets: ${names(one)} and ${names(other)}`];
  return one.flatMap(({ name, cells }, place) => {
    const others = other[place]?.cells ?? [];
    const rows = Math.max(cells.length, others.length);
    return Array.from({ length: rows }, (_, row) => row).flatMap((row) => {
      const columns = Math.max(cells[row]?.length ?? 0, others[row]?.length ?? 0);
      return Array.from({ length: columns }, (_, column) => {
        const [mine, theirs] = [cells[row]?.[column] ?? null, others[row]?.[column] ?? null];
        return isSame(mine, theirs) ? '' : `${name} R${row + 1}C${column + 1}: ${mine} and ${theirs}`;
      }).filter((line) => line !== '');
    });
  });
}

// A date with a time loses its last digits on the way through a calendar, and LibreOffice knows one line break only.
function isSame(one: CellContent, other: CellContent): boolean {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) < 1e-9;
  return oneBreak(one) === oneBreak(other);
}

const oneBreak = (content: CellContent): CellContent =>
  typeof content === 'string' ? content.replaceAll('\r\n', '\n') : content;
