import { SCENARIOS } from './scenarios';

/** Which workbook the page's address asks for. A page shows one: another is another address. */
export type AskedBook =
  | { readonly kind: 'scenario'; readonly name: string }
  | { readonly kind: 'opened'; readonly address: string; readonly name: string };

const [FIRST] = SCENARIOS;

/** @param search the part of the page's address from the question mark */
export function askedBook(search: string): AskedBook {
  const asked = new URLSearchParams(search);
  const opened = asked.get('opened');
  if (opened !== null) {
    return {
      kind: 'opened',
      address: `/opened/${encodeURIComponent(opened)}`,
      name: asked.get('name') ?? 'Book1.xlsx',
    };
  }
  return { kind: 'scenario', name: asked.get('scenario') ?? FIRST?.name ?? '' };
}

export const scenarioAddress = (name: string): string =>
  `/?${new URLSearchParams({ scenario: name }).toString()}`;

/** @param kept under which name the server keeps the file */
export const openedAddress = (kept: string, name: string): string =>
  `/?${new URLSearchParams({ opened: kept, name }).toString()}`;
