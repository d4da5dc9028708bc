import { describe, expect, it } from '@jest/globals';
import { officeEnvironment } from '../../src/excel/office-environment';
import { inWorkbook } from './support/in-workbook';

describe('what Office says of itself', () => {
  it('names program, platform and version, and which parts of its interface are there', () =>
    inWorkbook(async () => {
      const environment = officeEnvironment();
      expect(environment).toMatchObject({ host: 'Excel', version: expect.stringMatching(/\d/) });
      expect(environment?.sets.map(({ use, isThere }) => [use, isThere])).toEqual([
        ['pane', true],
        ['sheets', true],
        ['functions', true],
        ['mergedHeadings', false],
        ['shortcuts', false],
      ]);
    }));

  it('is nothing without Office.js', () => {
    expect(officeEnvironment()).toBeNull();
  });
});
