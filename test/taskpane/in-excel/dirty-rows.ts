import { clipboardText } from '../../support/clipboard-text';

/**
 * What people paste, one trap a case. Every case has two schools; the trap is in the first one, Harbor Street High, or in
 * what stands around them. `HEADINGS` in their order, tabs between, as Excel puts cells on the clipboard.
 */
const HEADINGS = [
  'District Code',
  'District Name',
  'School Code',
  'School Name',
  'School Overall Classification',
  'Reason for School Classification',
  'Accountability Percentile',
  'Low Performing Student Group(s)',
  'Low Participation Student Group(s)',
  'Federal Designation',
  'Graduation Rate',
  'Participation Rate',
] as const;

type Heading = (typeof HEADINGS)[number];
type Cells = Partial<Readonly<Record<Heading, string>>>;

/** What the pane must make of a paste. */
export type Expected = {
  /** In the Check step, opened as far as it goes. */
  readonly says?: readonly string[];
  /** What is beside the name of Harbor Street High in the results. */
  readonly tier?: string;
  /** How many rows were skipped; 0 unless it is said. */
  readonly skipped?: number;
  /** Said instead of a check: these rows cannot be used yet. */
  readonly refused?: string;
  /** Said at once in the Rows step: this is nothing that can be used. */
  readonly notTaken?: string;
};

export type DirtyPaste = readonly [name: string, text: string, expected: Expected];

const HARBOR: Cells = {
  'District Code': '09980000',
  'District Name': 'Example Regional',
  'School Code': '09980505',
  'School Name': 'Harbor Street High',
};

const MILL_POND: Cells = {
  'District Code': '09980000',
  'District Name': 'Example Regional',
  'School Code': '09980010',
  'School Name': 'Mill Pond Elementary',
  'School Overall Classification': 'Not requiring assistance or intervention',
  'Reason for School Classification': '-',
  'Accountability Percentile': '52',
  'Graduation Rate': '91.2',
  'Participation Rate': '99',
};

/** The headings that any of the rows uses, and the rows. */
export function rows(...given: readonly Cells[]): string {
  const used = HEADINGS.filter((heading) => given.some((row) => row[heading] !== undefined));
  return clipboardText([used, ...given.map((row) => used.map((heading) => row[heading] ?? ''))]);
}

/** Harbor Street High with these cells, and a school in which nothing is wrong, with the same columns only. */
export function harbor(cells: Cells, beside: Cells = {}): string {
  const first = { ...HARBOR, ...cells };
  const second = Object.fromEntries(
    Object.entries({ ...MILL_POND, ...beside }).filter(([heading]) => heading in first),
  );
  return rows(first, second);
}

/** Both schools under headings of the case's own; the first four stay. */
export function headed(
  headings: readonly string[],
  first: readonly string[],
  second: readonly string[],
): string {
  const four = ['District Code', 'District Name', 'School Code', 'School Name'];
  const names = (school: Cells): readonly string[] => four.map((heading) => school[heading as Heading] ?? '');
  return clipboardText([
    [...four, ...headings],
    [...names(HARBOR), ...first],
    [...names(MILL_POND), ...second],
  ]);
}

export const percentile = (text: string): string => harbor({ 'Accountability Percentile': text });
export const graduation = (text: string, beside?: string): string =>
  harbor({ 'Accountability Percentile': '40', 'Graduation Rate': text }, besideIn('Graduation Rate', beside));
export const participation = (text: string, beside?: string): string =>
  harbor(
    { 'Accountability Percentile': '40', 'Participation Rate': text },
    besideIn('Participation Rate', beside),
  );
export const federal = (text: string): string =>
  harbor({ 'Accountability Percentile': '40', 'Federal Designation': text });
export const reason = (text: string): string =>
  harbor({ 'Accountability Percentile': '40', 'Reason for School Classification': text });
export const code = (text: string): string =>
  harbor({ 'School Code': text, 'Accountability Percentile': '3' });
export const named = (text: string): string =>
  harbor({ 'School Name': text, 'Accountability Percentile': '3' });

function besideIn(heading: Heading, text: string | undefined): Cells {
  return text === undefined ? {} : { [heading]: text };
}
