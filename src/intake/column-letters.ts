const LETTERS = 26;
const FIRST_LETTER = 65;

/** The letters of a column counted from 0: 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    letters = String.fromCharCode(FIRST_LETTER + ((rest - 1) % LETTERS)) + letters;
  }
  return letters;
}
