import type { RunningUniver } from './start-univer';
import type { UniverBook } from './univer-book';

const SET_CELLS = 'sheet.mutation.set-range-values';

type CellChanges = Readonly<
  Record<string, Readonly<Record<string, { readonly f?: unknown; readonly si?: unknown } | null>> | null>
>;

/**
 * After each change of cells and for each new sheet Univer looks through all cells of the workbook for formulas, so
 * that many sheets cost as their square. Here the sheets found without any are remembered until something that may be
 * a formula comes into them.
 */
export function rememberSheetsWithoutFormulas({ api }: RunningUniver, { formulas, book }: UniverBook): void {
  const without = new Set<string>();
  api.onCommandExecuted(({ id, params }) => {
    if (id.startsWith('sheet.mutation.') && (id !== SET_CELLS || bringsFormula(params))) {
      sheetsNamedIn(params).forEach((sheetId) => without.delete(sheetId));
    }
  });
  formulas.getFormulaData = () => {
    const unitId = book.getUnitId();
    const found = book.getSheets().map((worksheet) => {
      const sheetId = worksheet.getSheetId();
      const data = without.has(sheetId) ? {} : formulas.getSheetFormulaData(unitId, sheetId);
      if (Object.keys(data ?? {}).length === 0) {
        without.add(sheetId);
      }
      return [sheetId, data] as const;
    });
    return { [unitId]: Object.fromEntries(found) };
  };
}

function bringsFormula(params: unknown): boolean {
  const { cellValue } = (params ?? {}) as { readonly cellValue?: CellChanges };
  return Object.values(cellValue ?? {}).some((line) =>
    Object.values(line ?? {}).some((cell) => Boolean(cell?.f ?? cell?.si)),
  );
}

function sheetsNamedIn(params: unknown): readonly string[] {
  const { subUnitId, from, to } = (params ?? {}) as Record<string, unknown>;
  return [subUnitId, subUnitIdOf(from), subUnitIdOf(to)].filter((id) => typeof id === 'string');
}

function subUnitIdOf(end: unknown): unknown {
  return typeof end === 'object' && end !== null ? Reflect.get(end, 'subUnitId') : undefined;
}
