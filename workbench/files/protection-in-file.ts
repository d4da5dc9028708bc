import type { SheetProtection } from 'hucre';
import type { Protection } from '../host/model/protection';

/** What a protected sheet may still allow: Excel's member → the file's word. */
const ALLOWED = {
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertRows: 'insertRows',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowSort: 'sort',
  allowAutoFilter: 'autoFilter',
  allowPivotTables: 'pivotTables',
} as const satisfies Readonly<Record<string, keyof SheetProtection>>;

type Allowance = keyof typeof ALLOWED;

/** A sheet's protection in the file library's words. */
export function protectionOptions({ options, password }: Protection): SheetProtection {
  const allowed = Object.entries(ALLOWED).flatMap(([member, word]) =>
    options[member] === true ? [[word, true] as const] : [],
  );
  return { sheet: true, ...Object.fromEntries(allowed), ...(password !== '' && { password }) };
}

/** Takes a file's protection over. Its password is not in the file, only a trace of it: anyone may lift it here. */
export function readProtection(protection: Protection, file: SheetProtection | undefined): void {
  if (file?.sheet !== true) return;
  protection.isOn = true;
  protection.options = Object.fromEntries(
    (Object.keys(ALLOWED) as Allowance[]).map((member) => [member, file[ALLOWED[member]] === true]),
  );
}
