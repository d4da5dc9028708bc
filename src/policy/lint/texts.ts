import type { PolicyPack } from '../pack';
import type { PackFault } from '../pack-fault';
import { repeated } from './repeated';
import { walk } from './walk';

/** Excel prints a row of at most 409 points; longer texts would be cut on the action sheet. */
const MOST_CHARACTERS = 600;

/** Texts fit a printed cell, and notes can be told apart. */
export function textFaults(pack: PolicyPack): readonly PackFault[] {
  return [
    ...repeated(pack.notes.map((note) => note.id)).map(({ key: id, index }): PackFault => ({
      code: 'note-twice',
      path: ['notes', index, 'id'],
      id,
    })),
    ...walk(pack).flatMap(({ path, value }): PackFault[] =>
      typeof value === 'string' && value.length > MOST_CHARACTERS
        ? [{ code: 'text-too-long', path, length: value.length, most: MOST_CHARACTERS }]
        : [],
    ),
  ];
}
