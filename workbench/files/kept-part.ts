import { partText } from '../../src/xlsx/file-parts';
import type { FileParts } from '../../src/xlsx/file-parts';

/**
 * What a workbook remembers and an .xlsx file of the library has no place for. It travels as a custom XML part, which
 * other programs keep and do not look into.
 */
export type KeptPart = {
  /** Of `workbook.settings`. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Of `Office.context.document.settings`. */
  readonly documentSettings: Readonly<Record<string, string>>;
  readonly styles: readonly {
    readonly name: string;
    readonly values: Readonly<Record<string, string | number | boolean>>;
    readonly includes: readonly string[];
  }[];
};

const PART = 'customXml/item1.xml';
const NAMESPACE = 'urn:ssos-for-excel:workbench';
const RELATIONSHIPS = 'xl/_rels/workbook.xml.rels';
const KIND = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';

const encoder = new TextEncoder();

/** The parts with the part added. */
export function withKeptPart(parts: FileParts, kept: KeptPart): FileParts {
  const relationships = parts[RELATIONSHIPS];
  if (relationships === undefined) throw new Error(`The file has no part ${RELATIONSHIPS}.`);
  const link = `<Relationship Id="rIdKept" Type="${KIND}" Target="../${PART}"/></Relationships>`;
  const body = escaped(JSON.stringify(kept));
  return {
    ...parts,
    [RELATIONSHIPS]: encoder.encode(partText(relationships).replace('</Relationships>', link)),
    [PART]: encoder.encode(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><kept xmlns="${NAMESPACE}">${body}</kept>`,
    ),
  };
}

/** What an earlier save kept; null in a file that was saved by another program. */
export function readKeptPart(parts: FileParts): KeptPart | null {
  for (const [path, bytes] of Object.entries(parts)) {
    if (!/^customXml\/item\d+\.xml$/.test(path)) continue;
    const [, body] = new RegExp(`<kept xmlns="${NAMESPACE}">([^<]*)</kept>`).exec(partText(bytes)) ?? [];
    if (body !== undefined) return JSON.parse(unescaped(body)) as KeptPart;
  }
  return null;
}

const ENTITIES: readonly (readonly [string, string])[] = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
];

export const escaped = (text: string): string =>
  ENTITIES.reduce((written, [sign, entity]) => written.replaceAll(sign, entity), text);

export const unescaped = (text: string): string =>
  ENTITIES.reduceRight((read, [sign, entity]) => read.replaceAll(entity, sign), text);
