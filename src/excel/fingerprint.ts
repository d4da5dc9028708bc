const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
const BASE = 36;

/** A short text that almost surely differs for different texts (FNV-1a, 32 bits). */
export function fingerprint(text: string): string {
  let hash = OFFSET;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  }
  return (hash >>> 0).toString(BASE);
}
