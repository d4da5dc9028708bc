import type { Citation, PolicyPack, Source } from '../policy/pack';
import { listLabel } from './list-label';

/** `letter of Sep 21, section 2, item 3`: as exact as the citation is. */
export function citationLabel(citation: Citation, pack: PolicyPack): string {
  const item = citation.item === null ? [] : [`item ${citation.item}`];
  return [sourceLabel(citation.source, pack), ...sectionsLabel([citation.section]), ...item].join(', ');
}

/** Several citations in one line, sections of one source together: `letter of Sep 21, sections 1–3 and 6`. */
export function citationsLabel(citations: readonly Citation[], pack: PolicyPack): string {
  const sections = new Map<string, Set<string | null>>();
  for (const { source, section } of citations) {
    const known = sections.get(source) ?? new Set();
    sections.set(source, known.add(section));
  }
  return [...sections]
    .map(([source, cited]) => [sourceLabel(source, pack), ...sectionsLabel([...cited])].join(', '))
    .join('; ');
}

/** A source as a list of sources names it: title, author, date and address. */
export function sourceLine(source: Source): string {
  const date = source.date === null ? [] : [`dated ${source.date}`];
  return [source.title, ...(source.author === null ? [] : [source.author]), ...date].join(', ');
}

function sourceLabel(id: string, pack: PolicyPack): string {
  return pack.sources.find((source) => source.id === id)?.shortTitle ?? id;
}

function sectionsLabel(sections: readonly (string | null)[]): string[] {
  const named = sections.filter((section) => section !== null);
  const numbers = named
    .filter((section) => /^\d+$/.test(section))
    .map(Number)
    .sort((one, other) => one - other);
  const words = named.filter((section) => !/^\d+$/.test(section)).map((section) => `“${section}”`);
  const label = numbers.length > 1 ? 'sections' : 'section';
  return [...(numbers.length === 0 ? [] : [`${label} ${listLabel(runs(numbers))}`]), ...words];
}

/** 1, 2, 3 and 6 as `1–3` and `6`. */
function runs(numbers: readonly number[]): string[] {
  const found: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const run = found.at(-1);
    if (run?.last === number - 1) run.last = number;
    else found.push({ first: number, last: number });
  }
  return found.flatMap(({ first, last }) => {
    if (first === last) return [`${first}`];
    return last === first + 1 ? [`${first}`, `${last}`] : [`${first}–${last}`];
  });
}
