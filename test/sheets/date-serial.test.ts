import { describe, expect, it } from '@jest/globals';
import { dateSerial } from '../../src/sheets/date-serial';

describe('days as Excel counts them', () => {
  const cases: [date: string, serial: number | null][] = [
    ['1900-03-01', 61],
    ['1900-02-28', null],
    ['2023-09-25', 45_194],
    ['2024-01-31', 45_322],
    ['2024-02-29', 45_351],
    ['2023-02-29', null],
    ['2023-13-01', null],
    ['2023-1-5', null],
    ['soon', null],
  ];

  it.each(cases)('%s is %p', (date, serial) => {
    expect(dateSerial(date)).toBe(serial);
  });
});
