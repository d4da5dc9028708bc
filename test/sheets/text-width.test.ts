import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { textWidth, wrappedLineCount } from '../../src/sheets/text-width';

const REGULAR = { size: 10 };
const BOLD = { size: 10, bold: true };

describe('the width of a text', () => {
  it.each([
    ['', 0],
    ['Regional', 35.02],
    ['Underperforming;', 73.83],
  ])('“%s” takes %d points in Calibri 10', (text, points) => {
    expect(textWidth(text, REGULAR)).toBeCloseTo(points, 2);
  });

  it('grows with the size and with bold letters', () => {
    expect(textWidth('School', { size: 20 })).toBeCloseTo(2 * textWidth('School', REGULAR));
    expect(textWidth('School', BOLD)).toBeGreaterThan(textWidth('School', REGULAR));
  });

  it('takes an accented letter as wide as its letter, and an unknown sign as wide as any', () => {
    expect(textWidth('é', REGULAR)).toBe(textWidth('e', REGULAR));
    expect(textWidth('■', REGULAR)).toBe(10);
  });
});

describe('the lines of a wrapped text', () => {
  const words = textWidth('Example School', REGULAR);
  it.each([
    ['fits', 'Example School', words, 1],
    ['breaks between words', 'Example School', words - 1, 2],
    ['breaks after a hyphen', 'Example-School', words - 3, 2],
    ['breaks inside a word that alone is too wide', 'Exampleschool', textWidth('Examp', REGULAR), 3],
    ['keeps line breaks', 'Example\nSchool', 500, 2],
    ['counts an empty line', 'Example\n\nSchool', 500, 3],
    ['is one line when empty', '', 500, 1],
  ])('%s', (_, text, width, lines) => {
    expect(wrappedLineCount(text, REGULAR, width)).toBe(lines);
  });

  it('never get more in a wider column', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 20, max: 400 }), (text, width) => {
        expect(wrappedLineCount(text, REGULAR, width + 50)).toBeLessThanOrEqual(
          wrappedLineCount(text, REGULAR, width),
        );
      }),
    );
  });

  it('always hold the whole text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 20, max: 400 }), (text, width) => {
        const oneLine = text.replaceAll('\n', ' ').trim();
        const held = wrappedLineCount(oneLine, BOLD, width) * width;
        expect(held + 20).toBeGreaterThanOrEqual(
          textWidth(oneLine, BOLD) - textWidth(oneLine.replace(/\S/g, ''), BOLD),
        );
      }),
    );
  });
});
