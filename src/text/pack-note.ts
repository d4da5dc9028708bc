import type { PolicyPack } from '../policy/pack';

/** A note of the pack by its id; null where this pack has none of that name. */
export function packNote(pack: PolicyPack, id: string): string | null {
  return pack.notes.find((note) => note.id === id)?.text ?? null;
}
