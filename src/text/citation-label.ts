import type { Citation, PolicyPack } from '../policy/pack';
import { listLabel } from './list-label';

const NUMBER = /^\d+$/;

/** `letter of Sep 21, section 2, item 3`: as exact as the citation is. */
export function citationLabel(citation: Citation, pack: PolicyPack): string {
  const item = citation.item === null ? [] : [`item ${citation.item}`];
  return [...placeLabels(citation.source, [citation.section], pack), ...item].join(', ');
}

/** Several citations in one line, sections of one source together: `letter of Sep 21, sections 1–3 and 6`. */
export function citationsLabel(citations: readonly Citation[], pack: PolicyPack): string {
  const sections = new Map<string, Set<string | null>>();
  for (const { source, section } of citations) {
    const known = sections.get(source) ?? new Set();
    sections.set(source, known.add(section));
  }
  return [...sections].map(([source, cited]) => placeLabels(source, [...cited], pack).join(', ')).join('; ');
}

function placeLabels(id: string, sections: readonly (string | null)[], pack: PolicyPack): string[] {
  const source = pack.sources.find((one) => one.id === id)?.shortTitle ?? id;
  return [source, ...sectionsLabel(sections.filter((section) => !endsIn(source, section)))];
}

// A law's short title ends in its section already; a letter's ends in its day, which is no section.
function endsIn(source: string, section: string | null): boolean {
  return section !== null && !NUMBER.test(section) && source.endsWith(section);
}

function sectionsLabel(sections: readonly (string | null)[]): string[] {
  const named = sections.filter((section) => section !== null);
  const numbers = named
    .filter((section) => NUMBER.test(section))
    .map(Number)
    .sort((one, other) => one - other);
  const words = named.filter((section) => !NUMBER.test(section)).map((section) => `“${section}”`);
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
