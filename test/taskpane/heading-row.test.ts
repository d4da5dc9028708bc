import { describe, expect, it } from '@jest/globals';
import type { Answers } from '../../src/intake/read-school-data';
import type { AssessedRows } from '../../src/taskpane/desk/desk-jobs';
import { AS_OF, deskWith, pastedRows, POLICY } from './example-data';

const OWN = ['Campus', 'Pct', 'Progress'];
const ROWS = [
  ['Harbor Street High', '3', 'on the way'],
  ['Mill Pond Elementary', '52', 'there'],
];
const OWN_LIST = `Our list of 2023\t\t\r\n${pastedRows(OWN, ROWS)}`;
const OWN_KEY = 'Campus | Pct | Progress';
// The codes are missing, so that nothing but the order tells what the columns are.
const STANDARD = pastedRows(
  ['', 'Example Regional', '', 'Harbor Street High', 'Requiring assistance or intervention', '-', '3'],
  [['', 'Example Regional', '', 'Mill Pond', 'Not requiring assistance or intervention', '-', '52']],
);

async function assess(text: string, answers: Answers = {}): Promise<AssessedRows> {
  const { desk } = await deskWith(text);
  return desk.do('assess', { answers, asOf: AS_OF, policy: POLICY });
}

async function refused(text: string): Promise<Extract<AssessedRows, { ok: false }>> {
  const assessed = await assess(text);
  if (assessed.ok) throw new Error('It was taken.');
  return assessed;
}

describe('rows under headings that nobody knows', () => {
  it('show the likeliest row with its headings, and say what is needed', async () => {
    const { said, headings, headingRow } = await refused(OWN_LIST);
    expect(said).toContain('Row 2 looks most like headings');
    expect(said).toContain('at least one column to decide by');
    expect(headings.map(({ text, fact, example }) => [text, fact, example])).toEqual([
      ['Campus', null, 'Harbor Street High'],
      ['Pct', null, '3'],
      ['Progress', null, 'on the way'],
    ]);
    expect(headingRow).toMatchObject({ chosen: 2, standard: null });
    expect(headingRow?.rows.slice(0, 2)).toEqual([
      { row: 1, text: 'Our list of 2023', key: 'Our list of 2023' },
      { row: 2, text: 'Campus · Pct · Progress', key: OWN_KEY },
    ]);
  });

  it('are classified as soon as one column to decide by is known', async () => {
    const headings = new Map([['Pct', 'accountabilityPercentile'] as const]);
    const assessed = await assess(OWN_LIST, { headings });
    expect(assessed).toMatchObject({
      ok: true,
      data: { check: { counts: { rows: 2, schools: 2 }, headingRow: { chosen: 2 } } },
    });
  });

  it('are not, while only a name is known; that is said with what is needed', async () => {
    const assessed = await assess(OWN_LIST, { headings: new Map([['Campus', 'schoolName'] as const]) });
    expect(assessed).toMatchObject({ ok: false, said: expect.stringContaining('at least one column') });
    expect(assessed.ok ? [] : assessed.headings.map(({ fact }) => fact)).toEqual(['schoolName', null, null]);
  });

  it('may stand in another row than was guessed', async () => {
    const text = pastedRows(['Name', 'Standing', 'Note'], [['Kind', 'Pct', 'Remark'], ...ROWS]);
    expect(await refused(text)).toMatchObject({ headingRow: { chosen: 2 } });
    const first = await assess(text, { rows: new Map([['Name | Standing | Note', 'headings'] as const]) });
    expect(first).toMatchObject({ ok: false, headingRow: { chosen: 1 } });
    expect(first.ok ? [] : first.headings.map(({ text: heading }) => heading)).toEqual([
      'Name',
      'Standing',
      'Note',
    ]);
  });
});

describe('rows without any headings', () => {
  const DATA = pastedRows(['Harbor Street High', '3', 'x'], [['Mill Pond', '52', 'x']]);

  it('are not guessed at: what to do is said, and the row can be chosen', async () => {
    expect(await refused(DATA)).toMatchObject({
      said: expect.stringMatching(/look like data.*write a row of headings above/),
      headings: [],
      headingRow: { chosen: null, standard: null },
    });
  });

  it('are offered the standard order only where every column fits it', async () => {
    const { said, headingRow } = await refused(STANDARD);
    expect(said).toContain('choose “No headings: standard columns in their order” below');
    expect(headingRow).toMatchObject({ chosen: null, standard: { row: 1 } });
    expect(await refused(STANDARD.replace('52', '520'))).toMatchObject({ headingRow: { standard: null } });
    expect(await refused(STANDARD.replaceAll(/(?<=-\t)\d+/g, ''))).toMatchObject({
      headingRow: { standard: null },
    });
  });

  it('are read in that order once a person says so', async () => {
    const { headingRow } = await refused(STANDARD);
    const rows = new Map([[headingRow?.standard?.key ?? '', 'data'] as const]);
    expect(await assess(STANDARD, { rows })).toMatchObject({
      ok: true,
      data: { check: { counts: { rows: 2, schools: 2 }, headings: [], headingRow: { chosen: 'none' } } },
    });
  });
});
