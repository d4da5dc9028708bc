import type { Issue } from './issue';

/** Why data cannot be used at all; its sentence is in `src/text/refusal-sentence.ts`. Rows count from 1. */
export type Refusal =
  | { readonly code: 'nothing-there' }
  | {
      readonly code: 'no-headings';
      readonly firstCells: readonly string[];
      /** Headings of the state's among them, too few for a row of headings. */
      readonly known: readonly string[];
      /** What resembles such a heading. */
      readonly like: readonly string[];
    }
  | { readonly code: 'headings-only'; readonly row: number }
  | { readonly code: 'older-framework'; readonly row: number; readonly words: string }
  | {
      readonly code: 'no-accountability-column';
      readonly row: number | null;
      readonly headings: readonly string[];
    }
  | {
      /** Columns to decide by there may be, once a person has answered which. */
      readonly code: 'columns-to-be-confirmed';
      readonly row: number | null;
      readonly open: readonly Issue[];
    }
  | {
      readonly code: 'several-rows-a-school';
      readonly schoolCode: string;
      readonly rows: readonly number[];
      /** The heading of the column by which those rows differ, where one can be told. */
      readonly column: string | null;
    };
