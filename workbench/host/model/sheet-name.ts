import { invalidArgument } from '../../wire/wire-error';

const MAX_LENGTH = 31;

/** Throws InvalidArgument where Excel would not take the name. */
export function checkSheetName(name: unknown): asserts name is string {
  const isTaken = typeof name === 'string' && name.toLowerCase() === 'history';
  if (
    typeof name !== 'string' ||
    name.trim() === '' ||
    name.length > MAX_LENGTH ||
    /[\\/?*[\]:\p{Cc}]/u.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    isTaken
  ) {
    throw invalidArgument(`Excel does not take "${String(name)}" as the name of a sheet.`);
  }
}
