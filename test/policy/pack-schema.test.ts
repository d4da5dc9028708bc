import { describe, expect, it } from '@jest/globals';
import { walk } from '../../src/policy/lint/walk';
import { parsePack } from '../../src/policy/pack-schema';
import { pack202324 } from '../../src/policy/packs/2023-24/index';
import { changedPack } from './changed-pack';

describe('reading a pack', () => {
  it('takes the exported pack as it is', () => {
    expect(parsePack(JSON.parse(JSON.stringify(pack202324)))).toEqual({ ok: true, pack: pack202324 });
  });

  it.each([
    ['text', 'a pack', 'wrong-kind', 'an object in curly braces'],
    ['a list', [], 'wrong-kind', 'an object in curly braces'],
    ['null', null, 'wrong-kind', 'an object in curly braces'],
    ['nothing', undefined, 'value-missing', 'an object in curly braces'],
  ])('refuses %s', (_, json, code, expected) => {
    expect(parsePack(json)).toMatchObject({ ok: false, faults: [{ code, path: [], expected }] });
  });

  it.each([
    [
      'a missing choice',
      { remove: ['actions[tag-grant].who'] },
      { code: 'value-missing', expected: 'one of school, district, state' },
    ],
    [
      'a missing text',
      { remove: ['actions[tag-grant].text'] },
      { code: 'value-missing', expected: 'text in quotation marks' },
    ],
    [
      'a missing list',
      { remove: ['actions[tag-grant].asks'] },
      { code: 'value-missing', expected: 'a list in square brackets' },
    ],
    [
      'a number with decimals for a year',
      { set: { resultsYear: 2023.5 } },
      { code: 'wrong-kind', expected: 'a whole number', found: '2023.5' },
    ],
    [
      'a word for yes',
      { set: { 'criteria[federal].countsForAssistance': 'yes' } },
      { code: 'wrong-kind', expected: 'true or false' },
    ],
    [
      'text for a limit',
      { set: { 'criteria[lowest-10].limit': '10' } },
      { code: 'wrong-kind', expected: 'an object in curly braces' },
    ],
    [
      'a pack of another format',
      { set: { format: 'ssos-policy-pack/2' } },
      { code: 'not-one-of', allowed: ['ssos-policy-pack/1'], found: '"ssos-policy-pack/2"' },
    ],
    [
      'a district that is not listed',
      { set: { 'districts[00350000].support': 'not listed' } },
      { code: 'not-one-of', allowed: ['prioritized', 'transitional'] },
    ],
    [
      'a tier that is no rung',
      { set: { 'tiers[Tier 1].tier': 'Watch' } },
      { code: 'not-one-of', allowed: ['Tier 1', 'Tier 2', 'Tier 3', 'Tier 4'] },
    ],
    [
      'a long list where text belongs',
      { set: { title: Array.from({ length: 99 }, () => 'word') } },
      { code: 'wrong-kind', found: expect.stringMatching(/…$/) },
    ],
  ])('names %s', (_, change, fault) => {
    expect(parsePack(changedPack(pack202324, change))).toEqual({
      ok: false,
      faults: [expect.objectContaining(fault)],
    });
  });

  // One object of each kind: lists count once.
  const objects = new Map(
    [...walk(pack202324)]
      .filter(({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value))
      .map(({ path, value }) => [
        path.map((step) => (typeof step === 'number' ? '[]' : step)).join('.'),
        { path, value },
      ]),
  );
  it.each([...objects])('knows every field of %j', (_, { path }) => {
    const edited = JSON.parse(JSON.stringify(pack202324));
    Object.assign(
      path.reduce<object>((parent, step) => Reflect.get(parent, step), edited),
      { remark: 'mine' },
    );
    expect(parsePack(edited)).toEqual({
      ok: false,
      faults: [{ code: 'field-unknown', path: [...path, 'remark'], field: 'remark' }],
    });
  });

  it.each([...objects])('misses every field of %j but the optional ones', (_, { path, value }) => {
    const optional = ['reason', 'text', 'checkFrom', 'checkCitation'];
    for (const field of Object.keys(value as object).filter((name) => !optional.includes(name))) {
      const edited = JSON.parse(JSON.stringify(pack202324));
      Reflect.deleteProperty(
        path.reduce<object>((parent, step) => Reflect.get(parent, step), edited),
        field,
      );
      expect(parsePack(edited)).toMatchObject({
        ok: false,
        faults: [{ code: 'value-missing', path: [...path, field] }],
      });
    }
  });

  it('tells all faults at once', () => {
    const pack = changedPack(pack202324, {
      remove: ['watch.to'],
      set: { 'actions[tag-grant].note': '', colour: 'red' },
    });
    const read = parsePack(pack);
    expect(read.ok ? [] : read.faults.map((fault) => fault.path.join('.'))).toEqual(
      expect.arrayContaining(['watch.to', 'actions.7.note', 'colour']),
    );
  });
});
