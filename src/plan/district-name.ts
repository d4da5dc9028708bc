import { foldedText } from '../intake/cell-text';

const TAIL = /\b(?:regional|public schools?|school district|schools|public|district)\b/g;

/** A district's name in the form that is compared, whatever hyphen, apostrophe or ending it is written with. */
export function foldedDistrictName(name: string): string {
  return foldedText(name)
    .replace(/'/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(TAIL, ' ')
    .replace(/ +/g, ' ')
    .trim();
}
