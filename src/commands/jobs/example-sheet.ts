import type { PlainSheet } from '../../excel/write-plain-sheet';
import type { PolicyPack } from '../../policy/pack';
import { STANDARD_HEADINGS } from '../../intake/standard-headings';
import { rangeAddress } from '../../sheets/cell-address';
import { EXAMPLE_WORDS } from '../../text/example-words';

const FACTS = [
  'districtCode',
  'districtName',
  'schoolCode',
  'schoolName',
  'accountabilityPercentile',
  'federalDesignation',
  'graduationRate',
  'participationRate',
] as const;

const { district, schools, functions } = EXAMPLE_WORDS;
const [HARBOR, MILL, RIVERSIDE] = schools;

/** Codes that the state does not use. Rates as text, as they are copied from a page. */
const ROWS = [
  [
    '90010000',
    district,
    '90010505',
    HARBOR,
    '3',
    'Comprehensive support and improvement (CSI)',
    '61.2%',
    '97%',
  ],
  ['90010000', district, '90010010', MILL, '52', '', '', '99%'],
  ['90010000', district, '90010020', RIVERSIDE, '12', '', '', '93.5%'],
];

const HEADING_ROW = 3;
const FIRST_ROW = HEADING_ROW + 1;
const LAST_COLUMN = FACTS.length - 1;
const FIRST_FUNCTION = FIRST_ROW + ROWS.length + 1;
/** The column in which single answers stand; the explanations before it run over empty cells. */
const ANSWER_COLUMN = 3;
const WORDS_COLUMN = 1;
/** The block of WHY takes at most so many rows. */
const ROOM_FOR_WHY = 18;
const ROOM_FOR_ACTIONS = 60;
const DUE_OF_ACTIONS = WORDS_COLUMN + 3;

const NAMES = ['TIER', 'CRITERIA', 'SUPPORT', 'CONTACT', 'DUE'] as const;
const WHY_ROW = FIRST_FUNCTION + NAMES.length + 1;
const ACTIONS_ROW = WHY_ROW + ROOM_FOR_WHY;

const range = (row: number, rows: number, isFixed: boolean): string => {
  const address = rangeAddress({
    firstRow: row,
    lastRow: row + rows - 1,
    firstColumn: 0,
    lastColumn: LAST_COLUMN,
  });
  return isFixed ? address.replace(/(\d+)/g, '$$$1') : address;
};

const quoted = (name = ''): string => `"${name.replaceAll('"', '""')}"`;

/**
 * Every function on sample rows, each with what it tells; `namespace` is what stands before the dot. The district, the
 * region and the action that are asked for are ones of the pack that such formulas go by.
 */
export function exampleSheet(namespace: string, pack: PolicyPack): PlainSheet {
  const first = `${range(FIRST_ROW, 1, false)},${range(HEADING_ROW, 1, true)}`;
  const single: Readonly<Record<(typeof NAMES)[number], string>> = {
    TIER: `TIER(${first})`,
    CRITERIA: `CRITERIA(${first})`,
    SUPPORT: `SUPPORT(${quoted(pack.districts[0]?.name)})`,
    CONTACT: `CONTACT(${quoted(pack.regions.find(({ contacts }) => contacts.length > 0)?.name)})`,
    DUE: `DUE(${quoted(pack.actions.find(({ due }) => due.date !== null)?.id)})`,
  };
  const rows = range(HEADING_ROW, ROWS.length + 1, false);
  const formula = (row: number, column: number, call: string) => ({
    row,
    column,
    formula: `=${namespace}.${call}`,
  });
  return {
    wishedName: EXAMPLE_WORDS.sheet,
    widths: [12, 26, 12, 28, 14, 18, 12, 14, 12, 28, 12, 9, 24, 9, 40],
    texts: [
      { row: 0, column: 0, values: [[EXAMPLE_WORDS.title], [EXAMPLE_WORDS.hint]] },
      { row: HEADING_ROW, column: 0, values: [FACTS.map((fact) => STANDARD_HEADINGS[fact]), ...ROWS] },
      {
        row: HEADING_ROW - 1,
        column: LAST_COLUMN + 1,
        values: [['CLASSIFY', functions.CLASSIFY]],
      },
      {
        row: FIRST_FUNCTION,
        column: 0,
        values: NAMES.map((name) => [name, functions[name]]),
      },
      { row: WHY_ROW, column: 0, values: [['WHY', functions.WHY]] },
      { row: ACTIONS_ROW, column: 0, values: [['ACTIONS', functions.ACTIONS]] },
    ],
    formulas: [
      ...NAMES.map((name, index) => formula(FIRST_FUNCTION + index, ANSWER_COLUMN, single[name])),
      formula(HEADING_ROW, LAST_COLUMN + 1, `CLASSIFY(${rows})`),
      formula(WHY_ROW + 1, WORDS_COLUMN, `WHY(${first})`),
      formula(ACTIONS_ROW + 1, WORDS_COLUMN, `ACTIONS(${first})`),
    ],
    bold: [
      { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 },
      { firstRow: HEADING_ROW, firstColumn: 0, lastRow: HEADING_ROW, lastColumn: LAST_COLUMN },
      { firstRow: FIRST_FUNCTION, firstColumn: 0, lastRow: ACTIONS_ROW, lastColumn: 0 },
      {
        firstRow: HEADING_ROW - 1,
        firstColumn: LAST_COLUMN + 1,
        lastRow: HEADING_ROW - 1,
        lastColumn: LAST_COLUMN + 1,
      },
    ],
    dates: [
      {
        firstRow: FIRST_FUNCTION + NAMES.indexOf('DUE'),
        firstColumn: ANSWER_COLUMN,
        lastRow: FIRST_FUNCTION + NAMES.indexOf('DUE'),
        lastColumn: ANSWER_COLUMN,
      },
      {
        firstRow: ACTIONS_ROW + 1,
        firstColumn: DUE_OF_ACTIONS,
        lastRow: ACTIONS_ROW + ROOM_FOR_ACTIONS,
        lastColumn: DUE_OF_ACTIONS,
      },
    ],
  };
}
