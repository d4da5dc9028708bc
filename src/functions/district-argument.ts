import { cellText, foldedText } from '../intake/cell-text';
import { isExcelError } from '../intake/missing-mark';
import { districtOfSchool, isCollaborativesCode, isStateCode, readCode } from '../intake/organisation-code';
import { isStateName } from '../intake/row-kind';
import { formulaSentence } from '../text/formula-sentence';
import { cellArgument, isBlank, rangeArgument } from './cell-argument';

/** A district by its code, or by its name where there is no code; or a sentence to show for a cell that is neither. */
export type NamedDistrict =
  | {
      readonly kind: 'named';
      readonly code: string | null;
      /** As written. */
      readonly name: string;
    }
  | { readonly kind: 'not-read'; readonly sentence: string };

/**
 * Reads a district's cell: its name, its code with or without its leading zeros, as text or number, or the code of one of
 * its schools.
 */
export function districtArgument(raw: unknown): NamedDistrict {
  const cell = cellArgument(Array.isArray(raw) ? rangeArgument(raw)[0]?.[0] : raw);
  if (isExcelError(cell)) return notRead(formulaSentence({ code: 'error-cell', value: cell.trim() }));
  const reading = readCode(cell);
  if (isBlank(cell) || reading.kind === 'missing') return notRead(formulaSentence({ code: 'no-district' }));
  // As Excel shows it.
  const value = typeof cell === 'boolean' ? String(cell).toUpperCase() : cellText(cell);
  switch (reading.kind) {
    case 'doubtful':
      return notRead(formulaSentence({ code: 'short-code', value }));
    case 'unreadable':
      if (isStateName(foldedText(value))) return notRead(formulaSentence({ code: 'total', value }));
      return typeof cell === 'string' && /\p{L}/u.test(value)
        ? { kind: 'named', code: null, name: value }
        : notRead(formulaSentence({ code: 'not-a-district', value }));
    default:
      return isStateCode(reading.code) || isCollaborativesCode(reading.code)
        ? notRead(formulaSentence({ code: 'total', value }))
        : { kind: 'named', code: districtOfSchool(reading.code), name: value };
  }
}

const notRead = (sentence: string): NamedDistrict => ({ kind: 'not-read', sentence });
