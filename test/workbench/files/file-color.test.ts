import { describe, expect, it } from '@jest/globals';
import { colorOfFile } from '../../../workbench/files/file-color';

/** As the theme of Excel's own new workbooks begins: text, background, text 2, background 2, accent 1. */
const THEME = ['000000', 'FFFFFF', '44546A', 'E7E6E6', '4472C4'];

describe('a color of a file', () => {
  it.each([
    ['the background', { theme: 0 }, '#FFFFFF'],
    ['the text', { theme: 1 }, '#000000'],
    ['the second background', { theme: 2 }, '#E7E6E6'],
    ['the second text', { theme: 3 }, '#44546A'],
    ['an accent', { theme: 4 }, '#4472C4'],
    ['the background, darker', { theme: 0, tint: -0.25 }, '#BFBFBF'],
    ['a color with its opacity', { rgb: 'FF1F2328' }, '#1F2328'],
    ['left to the program', {}, null],
  ])('is %s', (_what, color, expected) => {
    expect(colorOfFile(color, THEME)).toBe(expected);
  });
});
