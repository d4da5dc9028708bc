import { quotedSheetName } from '../sheets/cell-address';
import { EXCEL_LIMITS } from '../sheets/excel-limits';
import { partText, type FileParts } from './file-parts';

/** Something in a finished file that makes Excel repair or refuse it, whatever was asked of the library. */
export type FinishedFileFault = {
  /** The path of the part inside the file. */
  readonly part: string;
  readonly code: FaultCode;
  /** The text at fault. */
  readonly found: string;
};

type FaultCode =
  | 'name-without-sheet'
  | 'link-without-sheet'
  | 'not-a-number'
  | 'text-too-long'
  | 'list-too-long'
  | 'page-band-too-long'
  | 'table-name-twice'
  | 'table-heading-twice'
  | 'part-missing'
  | 'forbidden-character';

type Check = {
  /** The paths of the parts it looks at. */
  readonly parts: RegExp;
  readonly code: FaultCode;
  readonly faults: (xml: string, file: FileContext, part: string) => readonly string[];
};

type FileContext = {
  readonly paths: ReadonlySet<string>;
  /** As formulas must write them: quoted, with the exclamation mark. */
  readonly sheets: readonly string[];
  /** Of the tables seen so far. */
  readonly tableNames: Set<string>;
};

const WORKBOOK = 'xl/workbook.xml';
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;

const CHECKS: readonly Check[] = [
  {
    parts: /./,
    code: 'forbidden-character',
    faults: (xml) => xml.match(/[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu) ?? [],
  },
  {
    parts: /^xl\/workbook\.xml$/,
    code: 'name-without-sheet',
    faults: (xml, { sheets }) => outside(sheets, captured(xml, /<definedName [^>]*>([^<]*)</g)),
  },
  {
    parts: SHEET,
    code: 'link-without-sheet',
    faults: (xml, { sheets }) => outside(sheets, captured(xml, /<hyperlink [^>]*location="([^"]*)"/g)),
  },
  {
    parts: SHEET,
    code: 'not-a-number',
    faults: (xml) => captured(xml, /<v>(NaN|-?Infinity|undefined|null)<\/v>/g),
  },
  {
    parts: /^xl\/(?:sharedStrings|worksheets\/[^/]+)\.xml$/,
    code: 'text-too-long',
    faults: (xml) => longer(EXCEL_LIMITS.cellText, captured(xml, /<t(?: [^>]*)?>([^<]*)<\/t>/g)),
  },
  {
    parts: SHEET,
    code: 'list-too-long',
    faults: (xml) => longer(EXCEL_LIMITS.list, captured(xml, /<formula1>"([^<]*)"<\/formula1>/g)),
  },
  {
    parts: SHEET,
    code: 'page-band-too-long',
    faults: (xml) => longer(EXCEL_LIMITS.pageBand, captured(xml, /<odd(?:Header|Footer)>([^<]*)</g)),
  },
  {
    parts: /^xl\/tables\//,
    code: 'table-name-twice',
    faults: (xml, { tableNames }) => repeated(captured(xml, / displayName="([^"]*)"/g), tableNames),
  },
  {
    parts: /^xl\/tables\//,
    code: 'table-heading-twice',
    faults: (xml) => repeated(captured(xml, /<tableColumn [^>]*name="([^"]*)"/g), new Set()),
  },
  {
    parts: /\.rels$/,
    code: 'part-missing',
    faults: (xml, { paths }, part) => targets(part, xml).filter((target) => !paths.has(target)),
  },
];

/**
 * Looks at what was really written into a finished .xlsx file, part by part; empty where all is well.
 * The library checks none of this, and the format's published schema does not see it.
 */
export function finishedFileFaults(parts: FileParts): readonly FinishedFileFault[] {
  const workbook = parts[WORKBOOK];
  const sheetNames =
    workbook === undefined ? [] : captured(partText(workbook), /<sheet [^>]*name="([^"]*)"/g);
  const file: FileContext = {
    paths: new Set(Object.keys(parts)),
    sheets: sheetNames.map((name) => `${quotedSheetName(name)}!`),
    tableNames: new Set(),
  };
  return Object.entries(parts).flatMap(([part, bytes]) => {
    const xml = partText(bytes);
    return CHECKS.filter((check) => check.parts.test(part)).flatMap(({ code, faults }) =>
      faults(xml, file, part).map((found) => ({ part, code, found })),
    );
  });
}

/** What a pattern's first group finds, with the entities of XML read. */
function captured(xml: string, pattern: RegExp): string[] {
  return [...xml.matchAll(pattern)].map(([, text]) => unescaped(text ?? ''));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_entity, name: string) => ENTITIES[name] ?? '');
}

function outside(sheets: readonly string[], references: readonly string[]): string[] {
  return references.filter((reference) => !sheets.some((sheet) => reference.startsWith(sheet)));
}

function longer(limit: number, texts: readonly string[]): string[] {
  return texts.filter(({ length }) => length > limit);
}

function repeated(texts: readonly string[], seen: Set<string>): string[] {
  return texts.filter((text) => {
    const key = text.toLowerCase();
    const isSeen = seen.has(key);
    seen.add(key);
    return isSeen;
  });
}

// The parts that a part points to; addresses outside the file are left out.
function targets(part: string, xml: string): string[] {
  const folder = part.replace(/_rels\/[^/]+$/, '');
  const links = captured(xml, /(<Relationship [^>]*>)/g).filter(
    (link) => !link.includes('TargetMode="External"'),
  );
  return links
    .flatMap((link) => captured(link, / Target="([^"]*)"/g))
    .map((target) => new URL(target, `file:///${folder}`).pathname.slice(1));
}
