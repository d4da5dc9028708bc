/** Vowels stand twice, with accents: the words can still be read and take a third more room, as in other languages. */
const ACCENTED: Readonly<Record<string, string>> = {
  a: 'áá',
  e: 'éé',
  i: 'íí',
  o: 'óó',
  u: 'úú',
  A: 'ÁÁ',
  E: 'ÉÉ',
  I: 'ÍÍ',
  O: 'ÓÓ',
  U: 'ÚÚ',
};

/** A text as it would stand in a language that does not exist. Letter by letter, so that parts can be put together. */
export function accented(text: string): string {
  return [...text].map((letter) => ACCENTED[letter] ?? letter).join('');
}

/** The words of a text that are not accented, though they have a vowel that could be. */
export function plainWords(text: string): readonly string[] {
  return text.match(/\p{L}*[aeiouAEIOU]\p{L}*/gu) ?? [];
}
