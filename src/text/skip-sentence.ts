import type { SkipReason } from '../intake/skipped-row';

/** Why a row was skipped, as the end of "skipped: …". */
export function skipSentence(reason: SkipReason): string {
  switch (reason.code) {
    case 'blank':
      return 'blank row';
    case 'state-total':
      return 'total of the state, not a school';
    case 'collaborative-total':
      return 'total of the collaboratives, not a school';
    case 'note':
      return 'note, without a code';
    case 'total':
      return 'total, without a code';
    case 'headings-again':
      return 'headings repeated';
    case 'repeats-row':
      return `repeats row ${reason.row} cell by cell`;
    case 'no-code-or-name':
      return 'neither a code nor a name of a school or district';
  }
}
