/** The words of a search, folded. */
export function searchWords(search: string): readonly string[] {
  return folded(search).split(/\s+/).filter(Boolean);
}

/** Whether a text holds every word of a search. */
export function holds(text: string, words: readonly string[]): boolean {
  const within = folded(text);
  return words.every((word) => within.includes(word));
}

// People type without accents and hyphens what the state's files write with them.
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[-‐-–]/gu, ' ')
    .toLowerCase();
}
