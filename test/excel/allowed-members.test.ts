import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

/**
 * Members of Excel's objects that the room calls or sets. What is not here is left out on purpose until somebody has
 * looked at what it does to a person's work, to Excel's undo and to a workbook with several authors.
 */
const ALLOWED = `
  RequestContext sync load set queue isSetSupported onReady associate showAsTaskpane
  suspendApiCalculationUntilNextSync suspendScreenUpdatingUntilNextSync calculate
  add getItem getItemOrNullObject delete copy activate select name position visibility tabColor showGridlines visible
  getRange getRangeByIndexes getRanges getSelectedRange getUsedRangeOrNullObject getTables getSpecialCellsOrNullObject
  getMergedAreasOrNullObject getUsedRange
  values formulas numberFormat style columnHidden merge setCellProperties setRowProperties setColumnProperties rowHeight
  freezeAt freezeRows freezeColumns
  orientation paperSize zoom setPrintMargins centerHorizontally setPrintArea setPrintTitleRows removePageBreaks
  rule prompt errorAlert formula bold italic underline color pattern patternColor clear
`;

/** Members of the language and of our own objects. */
const OTHERS = `
  addEventListener alarm answered at breathe ceil charCodeAt close concat entries every exec fill filter find findIndex flat flatMap floor forEach forget from get has imul
  includes indexOf isArray isInteger join keys last map max min next now onmessage padStart parseInt pause pop postMessage push put race reduce
  removeEventListener replace
  replaceAll report reverse round run sheet shift slice some sort splice startsWith stop stringify test then to
  toLowerCase toString unshift whenAnswered
`;

/** Members that take away a person's rights or work, or that only newer versions have. */
const FORBIDDEN = [
  'unprotect',
  'protect',
  'insertWorksheetsFromBase64',
  'rows.add',
  'addFromBase64',
  'save',
  'close',
  'getSurroundingRegion',
  'setSelectedDataAsync',
  'valuesAsJson',
  'copyFrom',
];

const files = readdirSync('src/excel').map(
  (name) => [name, readFileSync(`src/excel/${name}`, 'utf8')] as const,
);

describe('the room that talks to Excel', () => {
  it('is the only one that does', () => {
    const rooms = ['classify', 'commands', 'intake', 'plan', 'policy', 'sheets', 'xlsx', 'cli'];
    const speakers = rooms.flatMap((room) =>
      readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .filter((name) => /\b(Excel|Office)\.\w/.test(code(readFileSync(`src/${room}/${name}`, 'utf8'))))
        .map((name) => `${room}/${name}`),
    );
    expect(speakers).toEqual([]);
  });

  it.each(files)('%s uses no member that it may not', (_name, text) => {
    const used = FORBIDDEN.filter((member) =>
      // A message port of our own has a `close` too.
      new RegExp(`(?<!\\bport\\d)\\.${member.replace('.', '\\.')}\\(`).test(code(text)),
    );
    expect(used).toEqual([]);
  });

  it('calls and sets only what is on the list', () => {
    const known = new Set(`${ALLOWED} ${OTHERS}`.trim().split(/\s+/));
    const unknown = files.flatMap(([name, text]) =>
      [...code(text).matchAll(/(?<!\.)\.(\w+)(?:\(| = )/g)]
        .map(([, member = '']) => member)
        .filter((member) => !known.has(member))
        .map((member) => `${name}: ${member}`),
    );
    expect([...new Set(unknown)]).toEqual([]);
  });
});

function code(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}
