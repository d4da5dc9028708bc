import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '../../src/intake/cell-value';
import { couldHold } from '../../src/intake/could-hold';
import type { FactId } from '../../src/intake/fact';

describe('what a column could hold', () => {
  it.each<[fact: FactId, cells: readonly CellValue[], could: boolean]>([
    ['accountabilityPercentile', [3, '52', 'N/A', null], true],
    ['accountabilityPercentile', [340, 120, 98], false],
    ['accountabilityPercentile', ['CSI', 'TSI'], false],
    ['graduationRate', ['66.7%', 80, 0.9], true],
    ['graduationRate', ['K-5', '6-8'], false],
    ['reportYear', [2023, '2022-23'], true],
    ['reportYear', [120, 88], false],
    ['schoolCode', ['09980505', '09980010'], true],
    ['schoolCode', ['Harbor Street High'], false],
    ['schoolName', ['Harbor Street High', 'Mill Pond'], true],
    ['schoolName', [12, 13], false],
    ['identifiedFlag', [1, 0], true],
    ['graduationRate', [null, '', '*'], true],
  ])('the %s in %j: %s', (fact, cells, could) => {
    expect(couldHold(fact, cells)).toBe(could);
  });
});
