import { describe, expect, it } from '@jest/globals';
import { excelDay, excelMoment, isCalendarDay, weekdayOf, weekdaysNamed } from '../../src/policy/calendar';

describe('a day of the calendar', () => {
  it.each([
    ['2023-09-25', true],
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2023-02-30', false],
    ['2023-13-01', false],
    ['2023-00-10', false],
    ['2023-9-25', false],
    ['09/25/2023', false],
    ['2023-09-25T00:00', false],
    ['', false],
  ])('%j → %s', (text, expected) => {
    expect(isCalendarDay(text)).toBe(expected);
  });
});

describe('the weekday', () => {
  it.each([
    ['2023-09-25', 'Monday'],
    ['2023-10-06', 'Friday'],
    ['2023-10-31', 'Tuesday'],
    ['2024-01-31', 'Wednesday'],
    ['2024-02-29', 'Thursday'],
  ])('of %s is %s', (day, expected) => {
    expect(weekdayOf(day)).toBe(expected);
  });

  it('of what is no day is a mistake of the caller', () => {
    expect(() => weekdayOf('someday')).toThrow('someday');
  });

  it.each([
    ['by Monday', ['Monday']],
    ['by MONDAY or friday', ['Monday', 'Friday']],
    ['on Mondays', []],
    ['in October', []],
  ])('named in %j: %j', (text, expected) => {
    expect(weekdaysNamed(text)).toEqual(expected);
  });
});

describe('the number Excel has for a moment', () => {
  it.each([
    ['2023-10-06', 45_205],
    ['2024-02-29', 45_351],
  ])('%s is %d, and the other way round', (day, number) => {
    expect(excelDay(day)).toBe(number);
    expect(excelMoment(number).toISOString()).toBe(`${day}T00:00:00.000Z`);
  });

  it('has the time of day as its fraction, to the second', () => {
    expect(excelMoment(45_205 + 1 / 3).toISOString()).toBe('2023-10-06T08:00:00.000Z');
  });
});
