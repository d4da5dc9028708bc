import type { FactId } from './fact';

/** Something in the data that a person should know of; its sentence is in `src/text/issue-sentence.ts`. */
export type Issue = IssueDetail & IssuePlace;

export type IssuePlace = {
  /** From 1; absent where the issue is about a column or the file. */
  readonly row?: number;
  /** The column's heading. */
  readonly column?: string;
};

/** More issues of one kind than are listed one by one. */
type Rest = {
  readonly code: 'and-more';
  readonly of: CountedIssueCode;
  readonly count: number;
  /** Where those of them stand that are a row's. */
  readonly rows: readonly number[];
};

export type IssueDetail = CountedIssue | Rest;

/** Every issue but the one that counts the others. */
export type CountedIssue =
  | { readonly code: 'code-repaired'; readonly from: string; readonly to: string }
  | { readonly code: 'code-doubtful'; readonly value: string }
  | { readonly code: 'code-unreadable'; readonly value: string }
  | { readonly code: 'code-not-of-district'; readonly school: string; readonly district: string }
  | { readonly code: 'code-duplicate'; readonly value: string; readonly rows: readonly number[] }
  | { readonly code: 'not-a-percentile'; readonly value: string }
  | { readonly code: 'not-a-rate'; readonly value: string }
  | { readonly code: 'rate-is-zero' }
  | { readonly code: 'excel-error'; readonly value: string }
  | { readonly code: 'percents-read-as-fractions' }
  | { readonly code: 'percent-scale-mixed'; readonly fractionRow: number; readonly percentRow: number }
  | { readonly code: 'percent-scale-unclear' }
  | { readonly code: 'decimal-commas-read' }
  | { readonly code: 'unknown-reason'; readonly value: string }
  | { readonly code: 'unknown-classification'; readonly value: string }
  | { readonly code: 'unknown-designation'; readonly value: string }
  | { readonly code: 'unknown-group'; readonly value: string }
  | {
      readonly code: 'heading-twice';
      readonly fact: FactId;
      readonly headings: readonly string[];
      /** The letters of their columns, where the headings do not tell them apart. */
      readonly letters?: readonly string[];
    }
  | { readonly code: 'heading-chosen-by-year'; readonly fact: FactId; readonly headings: readonly string[] }
  | { readonly code: 'heading-suggested'; readonly fact: FactId }
  | { readonly code: 'headings-not-used'; readonly headings: readonly string[] }
  | { readonly code: 'no-headings' }
  | { readonly code: 'column-absent'; readonly fact: FactId }
  | { readonly code: 'row-short'; readonly cells: number; readonly expected: number }
  | { readonly code: 'rows-hidden'; readonly count: number }
  | { readonly code: 'quote-never-closed' }
  | { readonly code: 'other-year'; readonly dataYear: number; readonly resultsYear: number }
  | { readonly code: 'graduation-of-other-year'; readonly year: number; readonly resultsYear: number }
  | { readonly code: 'years-of-cohorts' }
  | { readonly code: 'several-years'; readonly years: readonly number[] }
  | { readonly code: 'other-years-left-out'; readonly year: number; readonly count: number };

export type CountedIssueCode = CountedIssue['code'];
export type IssueCode = IssueDetail['code'];
