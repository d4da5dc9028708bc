import { describe, expect, it } from '@jest/globals';
import { refusalInPane } from '../../src/text/refusal-in-pane';

const NO_HEADINGS = { code: 'no-headings', firstCells: ['Campus', 'Pct'], known: [], like: [] } as const;
const NEEDED =
  'Needed is at least one column to decide by: overall classification, reasons, accountability percentile, low-performing student groups, federal designation, graduation rate or participation rate. Say as well which column holds the school’s name or code.';

describe('why rows cannot be used yet, in the pane', () => {
  it.each([
    [
      'a row looks like headings',
      { supposed: 3, fitStandard: false },
      `No heading row with known headings was found. Row 3 looks most like headings and was taken for them: say below what each means, or choose another row. ${NEEDED}`,
    ],
    [
      'none does',
      { supposed: null, fitStandard: false },
      'The first rows look like data, not like headings. If one of them holds the headings, choose it below. If none does, write a row of headings above the rows, such as School Name and Accountability Percentile, and give them again.',
    ],
    [
      'none does, and the standard order fits',
      { supposed: null, fitStandard: true },
      'The first rows look like data, not like headings. If one of them holds the headings, choose it below. If none does, write a row of headings above the rows, such as School Name and Accountability Percentile, and give them again. The columns fit the standard ones in their order (district code, district name, school code and so on): choose “No headings: standard columns in their order” below if they are meant.',
    ],
  ])('%s', (_, choices, said) => {
    expect(refusalInPane(NO_HEADINGS, choices)).toBe(said);
  });

  it('says as everywhere where there is nothing to choose', () => {
    expect(refusalInPane(NO_HEADINGS, null)).toContain('No heading row was found in the first rows');
    expect(refusalInPane({ code: 'headings-only', row: 1 }, { supposed: 1, fitStandard: false })).toBe(
      'There are headings in row 1 but no rows below them. Include the rows of the schools.',
    );
  });
});
