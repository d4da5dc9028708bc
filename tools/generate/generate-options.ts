import { parseArgs } from 'node:util';
import type { GeneratedSize } from './generated-rows';
import { MOST_DISTRICTS, MOST_SCHOOLS } from './generated-districts';

export type GenerateOptions = GeneratedSize & { readonly out: string };

export const USAGE =
  'npm run generate -- --rows 1900 --districts 400 --seed 1 --out out/state-size.xlsx   (or .csv, for the very large)';

/** The command's options, or a sentence that says what is wrong with them. */
export function generateOptions(
  args: readonly string[],
): { readonly ok: true; readonly options: GenerateOptions } | { readonly ok: false; readonly fault: string } {
  const values = valuesOf(args);
  if (values === null) return { ok: false, fault: 'The options are --rows, --districts, --seed and --out.' };
  const { rows = '1900', districts = '400', seed = '1', out = 'out/state-size.xlsx' } = values;
  const options = { rows: Number(rows), districts: Number(districts), seed: Number(seed), out };
  const whole = [options.rows, options.districts, options.seed].every(Number.isSafeInteger);
  if (!whole || options.districts < 1 || options.districts > MOST_DISTRICTS) {
    return {
      ok: false,
      fault: `Rows, districts and seed are whole numbers; at most ${MOST_DISTRICTS} districts.`,
    };
  }
  if (options.rows <= options.districts || options.rows > options.districts * MOST_SCHOOLS) {
    const fault = `A district has 1 to ${MOST_SCHOOLS} schools, and one row is the total: change rows or districts.`;
    return { ok: false, fault };
  }
  return { ok: true, options };
}

function valuesOf(
  args: readonly string[],
): Partial<Record<'rows' | 'districts' | 'seed' | 'out', string>> | null {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ args: [...args], options: { rows: text, districts: text, seed: text, out: text } })
      .values;
  } catch {
    return null;
  }
}
