import { cellText } from '../intake/cell-text';
import { isExcelError } from '../intake/missing-mark';
import { districtOfSchool, readCode } from '../intake/organisation-code';
import { formulaSentence } from '../text/formula-sentence';
import { cellArgument, isBlank, rangeArgument } from './cell-argument';

/** A district by its code or by its name; or a sentence to show for a cell that is neither. */
export type NamedDistrict =
  | { readonly kind: 'named'; readonly code: string | null; readonly name: string }
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
  switch (reading.kind) {
    case 'doubtful':
      return notRead(formulaSentence({ code: 'short-code', value: reading.value }));
    case 'unreadable':
      return { kind: 'named', code: null, name: cellText(cell) };
    default:
      return { kind: 'named', code: districtOfSchool(reading.code), name: '' };
  }
}

const notRead = (sentence: string): NamedDistrict => ({ kind: 'not-read', sentence });
