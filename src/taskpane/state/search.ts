/** The words of a search, folded. */
export function searchWords(search: string): readonly string[] {
  return folded(search).split(/\s+/).filter(Boolean);
}

/** Whether a text holds every word of a search. */
export function holds(text: string, words: readonly string[]): boolean {
  return foldedHolds(folded(text), words);
}

/** The same of a text that was folded before, as many are that are searched again and again. */
export function foldedHolds(foldedText: string, words: readonly string[]): boolean {
  return words.every((word) => foldedText.includes(word));
}

/** People type without accents and hyphens what the state's files write with them. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[-‐-–]/gu, ' ')
    .toLowerCase();
}
