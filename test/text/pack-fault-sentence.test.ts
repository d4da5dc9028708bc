import { describe, expect, it } from '@jest/globals';
import type { PackFault } from '../../src/policy/pack-fault';
import { packFaultSentence } from '../../src/text/pack-fault-sentence';
import { badPacks, faultsOf } from '../policy/bad-packs';

describe('what a person reads about a bad pack', () => {
  it.each(badPacks.map((bad) => [bad.code, bad] as const))('%s', (_, bad) => {
    const { pack, faults } = faultsOf(bad);
    expect(faults.map((fault) => packFaultSentence(fault, pack))).toEqual(bad.says);
  });

  it.each(badPacks.map((bad) => [bad.code, bad] as const))(
    '%s is a place, then what is wrong, then what to do',
    (_, bad) => {
      expect(bad.says.length).toBeGreaterThan(0);
      for (const sentence of bad.says) expect(sentence).toMatch(/^\S.*?: .+\. .+\.$/);
    },
  );
});

describe('where it is', () => {
  const fault = (path: PackFault['path']): PackFault => ({ code: 'text-empty', path });

  it.each([
    ['the pack as a whole', [], 'The pack: '],
    ['a field', ['schoolYear'], 'schoolYear: '],
    ['a value within a list', ['actions', 3, 'due', 'date'], 'actions[3].due.date: '],
  ])('%s', (_, path, start) => {
    expect(packFaultSentence(fault(path)).startsWith(start)).toBe(true);
  });

  it.each([
    ['by its id', { notes: [{ id: 'one-year-only' }] }, 'notes[0].text (one-year-only): '],
    ['by its name', { notes: [{ name: 'Boston' }] }, 'notes[0].text (Boston): '],
    ['by its place alone where it has no name', { notes: [{ id: '' }] }, 'notes[0].text: '],
    ['by its place alone where it is no entry', { notes: 'none' }, 'notes[0].text: '],
    ['by its place alone where there is no pack', null, 'notes[0].text: '],
  ])('an entry is named %s', (_, pack, start) => {
    expect(packFaultSentence(fault(['notes', 0, 'text']), pack).startsWith(start)).toBe(true);
  });

  it('tells a state step of a district from a duty of the state', () => {
    const path = ['actions', 0, 'asks', 0, 'kind'];
    const sentences = [
      packFaultSentence({ code: 'state-step-not-by-state', path, who: 'district', kind: 'state-step' }),
      packFaultSentence({ code: 'state-step-not-by-state', path, who: 'state', kind: 'required' }),
    ];
    expect(sentences).toEqual([
      'actions[0].asks[0].kind: A state-step is for the state to do, but this action is for the district. Change the kind, or who does it.',
      'actions[0].asks[0].kind: This action is for the state to do, so it cannot be required. Write state-step, or change who does it.',
    ]);
  });

  it('names the only value that may stand there', () => {
    const fault: PackFault = {
      code: 'not-one-of',
      path: ['format'],
      allowed: ['ssos-policy-pack/1'],
      found: '"2"',
    };
    expect(packFaultSentence(fault)).toBe('format: "2" cannot stand here. Write ssos-policy-pack/1.');
  });

  it('says that percentiles are whole numbers', () => {
    expect(
      packFaultSentence({ code: 'limit-too-fine', path: ['watch', 'from'], value: 11.5, decimals: 0 }),
    ).toBe('watch.from: 11.5 is not a whole number, and percentiles are. Leave out the decimals.');
  });
});
