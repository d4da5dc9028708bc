import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '../../src/intake/cell-value';
import { readFederalDesignation } from '../../src/intake/federal-designation';
import type { FederalDesignation } from '../../src/intake/record';

describe('a federal designation cell', () => {
  it.each<[name: string, input: CellValue, expected: FederalDesignation[]]>([
    ['fed-csi', 'CSI', ['CSI']],
    ['fed-csi, lower case and a space', 'csi ', ['CSI']],
    ['fed-csi, points', 'C.S.I.', ['CSI']],
    ['fed-long-csi', 'Comprehensive Support and Improvement (CSI)', ['CSI']],
    ['fed-long-csi, ampersand', 'Comprehensive Support & Improvement', ['CSI']],
    ['fed-long-tsi', 'Targeted Support and Improvement (TSI)', ['TSI']],
    [
      'fed-two-long',
      'Targeted Support and Improvement (TSI), Additional Targeted Support and Improvement (ATSI)',
      ['TSI', 'ATSI'],
    ],
    ['fed-two-short, slash', 'CSI/ATSI', ['CSI', 'ATSI']],
    ['fed-two-short, semicolon', 'TSI; ATSI', ['TSI', 'ATSI']],
    ['fed-two-short, the other way round', 'ATSI + TSI', ['TSI', 'ATSI']],
    ['fed-two-short, on two lines', 'TSI\nATSI', ['TSI', 'ATSI']],
    ['fed-atsi-not-tsi', 'ATSI', ['ATSI']],
    ['fed-atsi-not-tsi, in full', 'Additional Targeted Support and Improvement', ['ATSI']],
    ['fed-atsi-group', 'ATSI (EL)', ['ATSI']],
    ['one exited, one in force', 'Exited CSI, TSI', ['TSI']],
    ['a former one in brackets', 'CSI (formerly TSI)', ['CSI']],
  ])('%s', (_, input, expected) => {
    expect(readFederalDesignation(input)).toEqual({ designations: expected, denied: false, unknown: null });
  });

  it.each<[name: string, input: CellValue]>([
    ['fed-negated, not', 'Not CSI'],
    ['fed-negated, exited', 'Exited CSI'],
    ['fed-negated, in full', 'No longer Comprehensive Support and Improvement (CSI)'],
    ['fed-negated, after it', 'CSI (exited 2022)'],
    ['fed-negated, two', 'Not CSI or TSI'],
    ['a plain no', 'No'],
    ['a plain N', 'N'],
    ['false', false],
  ])('%s says that there is none', (_, input) => {
    expect(readFederalDesignation(input)).toEqual({ designations: [], denied: true, unknown: null });
  });

  it.each<[name: string, input: CellValue]>([
    ['fed-none, hyphen', '-'],
    ['fed-none, empty', ''],
    ['fed-none, no cell', null],
    ['an empty cell that a custom function gets as 0', 0],
  ])('%s says nothing', (_, input) => {
    expect(readFederalDesignation(input)).toEqual({ designations: [], denied: false, unknown: null });
  });

  it.each<[name: string, input: CellValue, unknown: string]>([
    ['a remark', '(not on district page)', '(not on district page)'],
    ['initials inside a word', 'CSIX', 'CSIX'],
    ['a plain yes does not say which', 'Yes', 'Yes'],
    ['a truth value neither', true, 'true'],
    ['a number', 2, '2'],
  ])('%s is not known', (_, input, unknown) => {
    expect(readFederalDesignation(input)).toEqual({ designations: [], denied: false, unknown });
  });
});
