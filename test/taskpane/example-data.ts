import { Desk } from '../../src/taskpane/desk/desk';
import type { AssessedRows, DataView, ReadRows } from '../../src/taskpane/desk/desk-jobs';
import { pack202324 } from '../../src/policy/packs/2023-24/index';
import { writeWorkbook } from '../../src/xlsx/write-workbook';
import { row, sheet } from '../support/sheet-builder';

const HEADINGS = [
  'District Code',
  'District Name',
  'School Code',
  'School Name',
  'Accountability Percentile',
];

const SCHOOLS = [
  ['09980000', 'Example Regional', '09980505', 'Harbor Street High', '3'],
  ['09980000', 'Example Regional', '09980010', 'Mill Pond Elementary', '52'],
  ['09990000', 'Other Town', '09990020', 'Riverside Middle', '12'],
];

/** Rows as Excel puts them on the clipboard. */
export function pastedRows(
  headings: readonly string[] = HEADINGS,
  rows: readonly (readonly string[])[] = SCHOOLS,
): string {
  return [headings, ...rows].map((row) => row.join('\t')).join('\r\n');
}

/** The same with a heading that the state does not use for the percentile. */
export const ODD_HEADINGS = HEADINGS.map((text) =>
  text === 'Accountability Percentile' ? 'Standing' : text,
);

export const AS_OF = '2023-10-02';
/** The letters' own rules. */
export const POLICY = { name: null, pack: pack202324 };

/** A desk that was given pasted rows, and what it made of them. */
export async function deskWith(
  text: string,
): Promise<{ desk: Desk; read: ReadRows; assessed: AssessedRows }> {
  const desk = new Desk();
  const read = await desk.do('read', { source: { kind: 'text', text } });
  const assessed = await desk.do('assess', { answers: {}, asOf: AS_OF, policy: POLICY });
  return { desk, read, assessed };
}

/** A workbook whose second sheet has no headings. */
export async function twoSheets(): Promise<Uint8Array> {
  const lines = pastedRows().split('\r\n');
  const docs = [
    sheet({ name: 'Schools', rows: lines.map((line) => row(...line.split('\t'))) }),
    sheet({ name: 'Notes', rows: [row('Dear all,'), row('please find attached')] }),
  ];
  const written = await writeWorkbook(docs, { title: 'Two sheets', created: new Date(0) });
  if (!written.ok) throw new Error('not written');
  return written.bytes;
}

/** What the pane shows of the example rows. */
export async function exampleData(): Promise<DataView> {
  const { assessed } = await deskWith(pastedRows());
  if (!assessed.ok) throw new Error(assessed.said);
  return assessed.data;
}
