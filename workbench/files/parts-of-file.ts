import { partText } from '../../src/xlsx/file-parts';
import type { FileParts } from '../../src/xlsx/file-parts';
import { unescaped } from './kept-part';

const WORKBOOK = 'xl/workbook.xml';
const RELATIONSHIPS = 'xl/_rels/workbook.xml.rels';

/** The names that a file hides from people: the library does not tell. */
export function hiddenNames(parts: FileParts): ReadonlySet<string> {
  const hidden = elements(parts, WORKBOOK, 'definedName').filter((heads) =>
    /^(?:1|true)$/.test(heads('hidden')),
  );
  return new Set(hidden.map((heads) => heads('name')));
}

/** Rows from 0 and their heights, by sheet name. The library leaves out heights that grow with what is typed. */
export function rowHeights(parts: FileParts): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const targets = new Map(
    elements(parts, RELATIONSHIPS, 'Relationship').map((heads) => [heads('Id'), heads('Target')]),
  );
  return new Map(
    elements(parts, WORKBOOK, 'sheet').map((heads) => {
      const target = targets.get(heads('r:id')) ?? '';
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      const rows = elements(parts, path, 'row').filter((row) => row('ht') !== '');
      return [heads('name'), new Map(rows.map((row) => [Number(row('r')) - 1, Number(row('ht'))]))];
    }),
  );
}

/** Reads an element's attribute; empty where it has none of that name. */
type Heads = (name: string) => string;

function elements(parts: FileParts, path: string, name: string): readonly Heads[] {
  const xml = partText(parts[path] ?? new Uint8Array());
  return [...xml.matchAll(new RegExp(`<${name}\\s([^>]*)>`, 'g'))].map(([, all = '']) => (head: string) => {
    const [, text = ''] = new RegExp(`(?:^|\\s)${head}="([^"]*)"`).exec(all) ?? [];
    return unescaped(text);
  });
}
