import type { FactId } from './fact';

/** A column that is read, and as what. `of` is the student group or subject it is limited to. */
export type ColumnUse = {
  readonly column: number;
  readonly fact: FactId;
  readonly of: string | null;
  readonly heading: string;
};

/** A person's answers: what a heading, or the column with a letter, stands for, whatever its words. */
export type HeadingAnswers = ReadonlyMap<string, FactId | 'ignore'>;

/** A person's answers: whether the row with these cells is the headings, or the first row of data in the standard order. */
export type RowAnswers = ReadonlyMap<string, 'headings' | 'data'>;
