import { likeliestSheet, sheetNamed } from '../../intake/choose-sheet';
import { splitClipboardText } from '../../intake/clipboard-text';
import { findLayout, supposedLayout } from '../../intake/layout';
import type { Layout } from '../../intake/layout';
import { readSchoolData } from '../../intake/read-school-data';
import type { Answers, SourceCells } from '../../intake/read-school-data';
import type { Refusal } from '../../intake/refusal';
import { resultsOf } from '../../plan/assess';
import type { RowCounter, SourceName } from '../../plan/assess';
import type { Results } from '../../plan/results';
import { fileProblemSentence } from '../../text/file-problem-sentence';
import { refusalInPane } from '../../text/refusal-in-pane';
import { sheetNotTaken } from '../../text/refusal-sentence';
import type { DataSheet } from '../../xlsx/data-sheet';
import { checkView, headingViews } from '../views/check-view';
import { districtView } from '../views/district-view';
import { headingRowView } from '../views/heading-row-view';
import { resultsView } from '../views/results-view';
import { schoolView } from '../views/school-view';
import { sheetsView } from '../views/sheets-view';
import { SchoolList } from './school-list';
import type { SchoolLines } from './school-list';
import { takePlace } from './desk-jobs';
import type { AssessedRows, DeskJob, DeskJobs, HearProgress, RowsSource } from './desk-jobs';

type Opened = {
  readonly cells: SourceCells;
  readonly name: SourceName;
  /** How many sheets there are to choose from. */
  readonly sheets: number;
  /** Rows, from 1, with a quotation mark that is never closed. */
  readonly unclosedQuoteRows: readonly number[];
};

/** So many are classified in a moment. */
const ROWS_WORTH_TELLING = 5_000;
const MOST_TELLINGS = 20;

const NO_LINES: SchoolLines = { count: 0, items: [], place: null };

type RefusedRows = Extract<AssessedRows, { ok: false }>;
type CellRow = SourceCells['cells'][number];
type Wish<Job extends DeskJob> = DeskJobs[Job]['wish'];
type Answer<Job extends DeskJob> = DeskJobs[Job]['answer'];

/**
 * Holds the rows a person gave and what follows from them, and answers in views: small plain data. It knows no page,
 * so that it can work in a worker while the pane stays free.
 */
export class Desk {
  private opened: Opened | null = null;
  /** Rows that were read and not yet assessed. */
  private coming: Opened | null = null;
  private results: Results | null = null;
  private list: SchoolList | null = null;
  /** Rows that came ahead of the wish to read them. */
  private arrived: CellRow[] = [];
  private arrivedText = '';

  /** Does one job. */
  async do<Job extends DeskJob>(
    job: Job,
    wish: Wish<Job>,
    hear: HearProgress = () => undefined,
  ): Promise<Answer<Job>> {
    const jobs: { readonly [One in DeskJob]: (wish: Wish<One>) => Answer<One> | Promise<Answer<One>> } = {
      'more-rows': ({ piece }) => {
        if (typeof piece === 'string') this.arrivedText += piece;
        else for (const row of piece) this.arrived.push(row);
        return null;
      },
      read: (asked) => this.read(asked),
      assess: (asked) => this.assess(asked, hear),
      lines: (asked) => this.list?.lines(asked) ?? NO_LINES,
      school: ({ index }) => {
        const school = this.results?.schools[index];
        return school && this.results ? schoolView(school, this.results) : null;
      },
      district: ({ index }) => {
        const district = this.results?.districts[index];
        return district && this.results ? districtView(district, this.results) : null;
      },
      'check-pack': async ({ text }) => {
        const { checkPack } = await import(/* webpackChunkName: "check-pack" */ './check-pack');
        return checkPack(text);
      },
      workbook: async (asked) => {
        // Most people look at results more often than they make a workbook.
        const { makeWorkbook } = await import(/* webpackChunkName: "make-workbook" */ './make-workbook');
        return makeWorkbook(this.results, asked.wish);
      },
      sheets: async (asked) => {
        const { makeSheets } = await import(/* webpackChunkName: "make-sheets" */ './make-sheets');
        return makeSheets(this.results, asked.wish);
      },
    };
    return jobs[job](wish);
  }

  private async read({ source, sheet: wished }: Wish<'read'>): Promise<Answer<'read'>> {
    const { arrived, arrivedText } = this;
    this.arrived = [];
    this.arrivedText = '';
    if (source.kind !== 'file') {
      const opened =
        source.kind === 'text' ? await pastedRows(arrivedText + source.text) : workbookRows(source, arrived);
      this.coming = opened;
      return { ok: true, sheet: opened.name.sheet, sheets: [] };
    }
    const { readDataFile } = await import(/* webpackChunkName: "read-file" */ '../../xlsx/read-data-file');
    const { bytes } = source;
    const read = await readDataFile(
      bytes instanceof Blob ? new Uint8Array(await bytes.arrayBuffer()) : bytes,
    );
    if (!read.ok) return { ok: false, said: fileProblemSentence(read.problem, source.name) };
    const named = wished === undefined ? null : sheetNamed(read.sheets, wished);
    const sheet = named ?? likeliestSheet(read.sheets);
    if (sheet === null) {
      return { ok: false, said: fileProblemSentence({ code: 'empty-file' }, source.name) };
    }
    this.coming = sheetRows(sheet, source.name, read.sheets.length);
    return { ok: true, sheet: sheet.name, sheets: read.sheets.flatMap(({ name }) => name ?? []) };
  }

  // Rows that cannot be used whatever is answered leave those before them as they were.
  private assess(wish: Wish<'assess'>, hear: HearProgress): Answer<'assess'> {
    const coming = wish.inHand === true ? null : this.coming;
    this.coming = null;
    const rows = coming ?? this.opened;
    if (rows === null) throw new Error('Rows are read before they are assessed.');
    if (coming === null) this.hold(rows, null);
    const { answer, results } = assessedRows(rows, wish, hear);
    if (coming === null || takePlace(answer)) this.hold(rows, results);
    return answer;
  }

  private hold(rows: Opened, results: Results | null): void {
    this.opened = rows;
    this.results = results;
    this.list = results && new SchoolList(results);
  }
}

function assessedRows(
  { cells: source, name, sheets, unclosedQuoteRows }: Opened,
  { answers, asOf, policy }: Wish<'assess'>,
  hear: HearProgress,
): { readonly answer: Answer<'assess'>; readonly results: Results | null } {
  const read = readSchoolData(source, answers);
  if (!read.ok) {
    const answer = refusedRows(source, read.refusal, answers);
    const isLeft = !takePlace(answer) && sheets > 1;
    const said = isLeft ? sheetNotTaken(name.sheet ?? '', answer.said) : answer.said;
    return { answer: { ...answer, said }, results: null };
  }
  const quotes = unclosedQuoteRows.map((row) => ({ code: 'quote-never-closed', row }) as const);
  const found = resultsOf(read.data, name, policy, asOf, tellingNowAndThen(hear));
  const results = { ...found, issues: [...quotes, ...found.issues] };
  const data = {
    check: checkView(results, read.data.layout, source, answers),
    results: resultsView(results),
    sheets: sheetsView(results),
    policy: { name: policy.name, schoolYear: policy.pack.schoolYear },
  };
  return { answer: { ok: true, data }, results };
}

// What was taken for the headings goes with the reason: a person may say what they mean, or that they are others.
function refusedRows(source: SourceCells, refusal: Refusal, answers: Answers): RefusedRows {
  const found = layoutToCorrect(source, answers);
  const headings = found === null ? [] : headingViews(found, source.cells);
  const canChoose = found !== null || refusal.code === 'no-headings';
  const headingRow = canChoose ? headingRowView(source, found, answers.rows) : null;
  const choices = headingRow && {
    supposed: typeof headingRow.chosen === 'number' ? headingRow.chosen : null,
    fitStandard: headingRow.standard !== null,
  };
  const isOpen = headingRow !== null || refusal.code !== 'no-headings';
  return {
    ok: false,
    said: refusalInPane(refusal, choices),
    headings: isOpen ? headings : [],
    headingRow,
  };
}

function layoutToCorrect({ cells, firstRow }: SourceCells, { headings, rows }: Answers): Layout | null {
  const found = findLayout(cells, firstRow, headings, rows);
  if (found.ok) return found.layout;
  return found.refusal.code === 'no-headings' ? supposedLayout(cells, headings) : null;
}

// A screen reader says each of them aloud, so they are few; of few rows there are none.
function tellingNowAndThen(hear: HearProgress): RowCounter {
  let told = 0;
  return (done, total) => {
    if (done - told < Math.max(total / MOST_TELLINGS, ROWS_WORTH_TELLING)) return;
    told = done;
    hear({ doing: 'classifying', done, total });
  };
}

// What a spreadsheet copies has tabs. Text without any is that of a CSV file, or a single column.
async function pastedRows(text: string): Promise<Opened> {
  if (text.includes('\t')) return pasted(text);
  const { readDataFile } = await import(/* webpackChunkName: "read-file" */ '../../xlsx/read-data-file');
  const read = await readDataFile(new TextEncoder().encode(text));
  const sheet = read.ok ? read.sheets[0] : undefined;
  return sheet === undefined ? pasted(text) : sheetRows(sheet, null, 1);
}

function pasted(text: string): Opened {
  const { rows, unclosedQuoteRows } = splitClipboardText(text);
  return {
    cells: { cells: rows, firstRow: 1, fromText: true },
    name: { file: null, sheet: null },
    sheets: 1,
    unclosedQuoteRows,
  };
}

function workbookRows(
  { cells, name }: Extract<RowsSource, { kind: 'cells' }>,
  arrived: readonly CellRow[],
): Opened {
  const all = arrived.length === 0 ? cells : { ...cells, cells: arrived };
  return { cells: all, name, sheets: 1, unclosedQuoteRows: [] };
}

function sheetRows(sheet: DataSheet, file: string | null, sheets: number): Opened {
  const { cells, firstRow, hiddenRows, name, unclosedQuoteRows } = sheet;
  return {
    cells: { cells, firstRow, hiddenRows, fromText: name === null },
    name: { file, sheet: name },
    sheets,
    unclosedQuoteRows,
  };
}
