import { describe, expect, it } from '@jest/globals';
import { hex, readUniverStyle, toUniverStyle } from '../../../workbench/grid/style/univer-style';
import { FORMAT_DEFAULTS } from '../../../workbench/host/model/format';
import type { FormatValues } from '../../../workbench/host/model/format';

describe('a format in the grid', () => {
  it.each<readonly [what: string, format: FormatValues]>([
    ['nothing of its own', {}],
    ['a font', { 'font.name': 'Georgia', 'font.size': 14, 'font.bold': true, 'font.color': '#C00000' }],
    ['lines under and through', { 'font.underline': 'Single', 'font.strikethrough': true }],
    ['a fill', { 'fill.color': '#DDEBF7', 'fill.pattern': 'Solid' }],
    ['a number format', { numberFormat: '0.0%' }],
    ['alignment', { horizontalAlignment: 'Right', verticalAlignment: 'Top', wrapText: true, indentLevel: 3 }],
    ['turned text', { textOrientation: 45 }],
    ['a thick line', { 'top.style': 'Continuous', 'top.weight': 'Thick', 'top.color': '#FF0000' }],
    ['a dashed line', { 'left.style': 'Dash', 'left.weight': 'Medium', 'left.color': '#123456' }],
    ['a double line', { 'bottom.style': 'Double', 'bottom.weight': 'Thick', 'bottom.color': '#000000' }],
  ])('%s is read back as it was written', (_what, format) => {
    const values: FormatValues = { ...FORMAT_DEFAULTS, ...format };
    const read = readUniverStyle(toUniverStyle((key) => values[key] ?? FORMAT_DEFAULTS[key]));
    expect({ ...values, ...read }).toEqual(values);
  });

  it.each([
    ['#abc', '#AABBCC'],
    ['#aabbcc', '#AABBCC'],
    ['rgb(170, 187, 204)', '#AABBCC'],
    ['', null],
  ])('the color %s is %s', (color, read) => {
    expect(hex(color)).toBe(read);
  });
});
