import { describe, expect, it } from '@jest/globals';
import { packAsJson } from '../../src/policy/export-pack';
import { pack202324 } from '../../src/policy/packs/2023-24/index';
import { checkPack } from '../../src/taskpane/desk/check-pack';
import { editedText, withLowest } from './changed-packs';

describe('a pack’s file', () => {
  it('that was exported and not changed is the same pack again', () => {
    expect(checkPack(packAsJson(pack202324))).toEqual({ ok: true, pack: pack202324, warnings: [] });
  });

  it('saved with the mark of a Windows editor is read all the same', () => {
    expect(checkPack(`\uFEFF${packAsJson(pack202324)}`)).toMatchObject({ ok: true });
  });

  it.each([
    ['no JSON', '{ "format": ', 'The file', 'Line 1, column 13: the file ends where a value belongs.'],
    [
      'another kind of value',
      editedText(pack202324, '"resultsYear": 2023', '"resultsYear": "2023"'),
      'results year',
      '"2023" cannot stand here. It needs a number.',
    ],
    [
      'a limit that is a fraction',
      editedText(pack202324, '"value": 66.7', '"value": 0.667'),
      'criteria › grad-rate › limit › value',
      '0.667 is a fraction, and rates are counted in percent. Write 66.7, not 0.667.',
    ],
    [
      'a day that no calendar has',
      editedText(pack202324, '"2024-01-31"', '"2024-02-30"'),
      'actions › turnaround-plan › due › date',
      '2024-02-30 is not a day of the calendar. Write a date as YYYY-MM-DD.',
    ],
  ])('with %s is refused by its place', (_what, text, place, said) => {
    const check = checkPack(text);
    expect(check).toMatchObject({ ok: false });
    const [error] = check.ok ? [] : check.errors;
    expect(error?.place).toBe(place);
    expect(error?.said).toContain(said);
  });

  it('of another form is not looked at further, and says so', () => {
    expect(checkPack('{}')).toMatchObject({ ok: false, formOnly: true });
    expect(checkPack('{')).toMatchObject({ ok: false, formOnly: true });
  });

  it('with something worth a look can be used, and says what', () => {
    const pack = { ...withLowest(12), watch: { ...pack202324.watch, from: 14 } };
    expect(checkPack(packAsJson(pack))).toMatchObject({
      ok: true,
      pack: { watch: { from: 14 } },
      warnings: [{ place: 'watch › from', said: expect.stringContaining('percentile 13') }],
    });
  });

  it('tells faults apart from what is only worth a look', () => {
    const pack = { ...pack202324, watch: { ...pack202324.watch, from: 12 }, tiers: [] };
    const check = checkPack(packAsJson(pack));
    expect(check.ok ? [] : check.errors.map(({ place }) => place)).toContain('tiers');
    expect(check).toMatchObject({ formOnly: false });
    expect(check.warnings.map(({ place }) => place)).toEqual(['watch › from']);
  });
});
