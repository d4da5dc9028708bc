import { describe, expect, it } from '@jest/globals';
import { linkAddress } from '../../src/sheets/link-address';
import type { SheetLink } from '../../src/sheets/sheet-doc';

describe('where a link leads', () => {
  const cases: [link: SheetLink, address: string | null][] = [
    [{ to: 'cell', sheet: "Martha's Vineyard", cell: 'A1' }, "'Martha''s Vineyard'!A1"],
    [{ to: 'mail', address: 'help@example.org' }, 'mailto:help@example.org'],
    [
      { to: 'mail', address: 'help@example.org', subject: 'Plan & dates: 100%' },
      'mailto:help@example.org?subject=Plan%20%26%20dates%3A%20100%25',
    ],
    [{ to: 'mail', address: 'two@example.org, three@example.org' }, null],
    [{ to: 'web', address: 'https://example.org/a b' }, 'https://example.org/a%20b'],
    [{ to: 'web', address: 'example.org' }, null],
    [{ to: 'web', address: 'file:///etc/passwd' }, null],
  ];

  it.each(cases)('%j leads to %p', (link, address) => {
    expect(linkAddress(link)).toBe(address);
  });
});
