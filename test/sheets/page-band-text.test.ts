import { describe, expect, it } from '@jest/globals';
import { pageBandText, pageSectionText } from '../../src/sheets/page-band-text';
import type { PageText } from '../../src/sheets/sheet-doc';

const FONT = '&9&"Calibri,Regular"';

describe('the head and foot of a page', () => {
  const cases: [name: string, parts: PageText[], codes: string][] = [
    ['nothing', [], ''],
    ['page n of m', ['Page ', { field: 'page' }, ' of ', { field: 'pages' }], `${FONT}Page &P of &N`],
    ['an ampersand prints as itself', ['Dennis & Yarmouth'], `${FONT}Dennis && Yarmouth`],
    ['a year is not read as a size of type', ['2023-24'], `${FONT}2023-24`],
    ['a sign after a page number is not read as a sum', [{ field: 'page' }, '+2'], `${FONT}&P +2`],
    ['a text that only looks like a code', ['R&D &P'], `${FONT}R&&D &&P`],
  ];

  it.each(cases)('%s', (_name, parts, codes) => {
    expect(pageSectionText(parts)).toBe(codes);
  });

  it('has three places, and leaves out the empty ones', () => {
    expect(pageBandText({ left: ['Lynn'], center: [], right: [{ field: 'page' }] })).toBe(
      `&L${FONT}Lynn&R${FONT}&P`,
    );
  });
});
