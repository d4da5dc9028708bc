import type { KeyedDoc } from '../../excel/run-plan';
import type { DistrictPlan, Results } from '../../plan/results';
import { TABLE_KINDS } from '../../sheets/sheet-doc';
import type { SheetKind, TableKind } from '../../sheets/sheet-doc';
import { workbookDocs } from '../../sheets/workbook-docs';

/** The sheets of the chosen districts and the wished tables beside them, each known by its key. */
export function keyedDocs(
  results: Results,
  districts: readonly DistrictPlan[],
  tables: ReadonlySet<TableKind> = new Set(TABLE_KINDS),
): readonly KeyedDoc[] {
  const keys = districtKeys(districts);
  let district = 0;
  return workbookDocs(results, { districts, tables }).map((doc) => {
    if (doc.kind !== 'action-sheet') return { key: fixedKey(doc.kind), doc };
    const key = keys[district] ?? fixedKey(doc.kind);
    district += 1;
    return { key, doc };
  });
}

/** The key of a sheet of which there is one in a workbook. */
export function fixedKey(kind: SheetKind): string {
  return kind.replace(/-/g, '_');
}

// A district without a code is known by its name, in letters that a defined name takes.
function districtKeys(districts: readonly DistrictPlan[]): readonly string[] {
  return districts.map(({ code, name }) =>
    code === null ? `district_${[...name.toLowerCase()].map(keyLetter).join('')}` : `district_${code}`,
  );
}

function keyLetter(letter: string): string {
  return /[a-z0-9]/.test(letter) ? letter : `_${letter.codePointAt(0) ?? 0}_`;
}
