import { describe, expect, it } from '@jest/globals';
import { lintPack } from '../../src/policy/lint-pack';
import { severityOf } from '../../src/policy/pack-fault';
import type { PackFaultCode, PackFaultSeverity } from '../../src/policy/pack-fault';
import { parsePack } from '../../src/policy/pack-schema';
import { loadedPacks } from '../../src/policy/packs';
import { badPacks, faultsOf } from './bad-packs';
import { changedPack } from './changed-pack';
import type { PackChange } from './changed-pack';

/** Every code there is, which the compiler keeps complete, and whether it forbids the use of a pack. */
const SEVERITIES: Readonly<Record<PackFaultCode, PackFaultSeverity>> = {
  'value-missing': 'error',
  'wrong-kind': 'error',
  'not-one-of': 'error',
  'field-unknown': 'error',
  'text-empty': 'error',
  'school-year-shape': 'error',
  'results-year-mismatch': 'error',
  'source-twice': 'error',
  'source-unused': 'warning',
  'address-shape': 'error',
  'citation-missing': 'error',
  'citation-unknown-source': 'error',
  'reading-without-reason': 'error',
  'date-impossible': 'error',
  'date-outside-school-year': 'error',
  'date-before-letter': 'error',
  'weekday-mismatch': 'error',
  'criterion-missing': 'error',
  'criterion-twice': 'error',
  'criterion-order': 'error',
  'limit-on-designation': 'error',
  'limit-wrong-fact': 'error',
  'limit-wrong-unit': 'error',
  'limit-out-of-range': 'error',
  'limit-as-fraction': 'error',
  'limit-too-fine': 'error',
  'check-from-above-limit': 'error',
  'watch-order': 'error',
  'watch-overlaps-limit': 'error',
  'watch-gap': 'warning',
  'limit-told-otherwise': 'warning',
  'tier-order': 'error',
  'tier-empty': 'error',
  'tier-missing-criterion': 'error',
  'tier-criterion-twice': 'error',
  'tier-shadowed': 'error',
  'action-id-twice': 'error',
  'action-id-shape': 'error',
  'action-without-ask': 'error',
  'ask-twice': 'error',
  'ask-order': 'error',
  'state-step-not-by-state': 'error',
  'replaces-unknown': 'error',
  'replaces-definite': 'error',
  'replaces-cycle': 'error',
  'district-code-shape': 'error',
  'district-twice': 'error',
  'district-in-two-lists': 'error',
  'region-twice': 'error',
  'region-unknown': 'error',
  'district-region-twice': 'error',
  'district-without-region': 'warning',
  'contact-missing': 'error',
  'email-shape': 'error',
  'note-twice': 'error',
  'text-of-other-year': 'warning',
  'letter-outside-school-year': 'warning',
  'text-too-long': 'warning',
};

describe('the packs that come with the product', () => {
  it.each(loadedPacks.map((pack) => [pack.schoolYear, pack] as const))('%s has no fault', (_, pack) => {
    expect(lintPack(pack)).toEqual([]);
  });
});

describe('a pack with one thing wrong', () => {
  it('is kept for every code, and for nothing else', () => {
    expect(badPacks.map((bad) => bad.code).sort()).toEqual(Object.keys(SEVERITIES).sort());
  });

  it.each(badPacks.map((bad) => [bad.about, bad.code, bad] as const))(
    '%s → %s and no other fault',
    (_, code, bad) => {
      const { faults } = faultsOf(bad);
      expect([...new Set(faults.map((fault) => fault.code))]).toEqual([code]);
    },
  );

  it.each(badPacks.map((bad) => [bad.code, bad] as const))(
    '%s forbids the pack or only warns',
    (code, bad) => {
      const severities = faultsOf(bad).faults.map((fault) => [fault.code, severityOf(fault)]);
      expect(severities).toContainEqual([
        code,
        Object.entries(SEVERITIES).find(([known]) => known === code)?.[1],
      ]);
    },
  );
});

describe('what the linter lets pass', () => {
  it.each<[string, PackChange]>([
    ['a criterion that only the words of the state decide', { set: { 'criteria[grad-rate].limit': null } }],
    ['a region that has contacts and a note', { set: { 'regions[Coastal].note': 'Call first.' } }],
    [
      'a rate that counts nobody, and one that counts all',
      {
        set: {
          'criteria[grad-rate].limit.value': 0,
          'criteria[grad-rate].meaning': 'No school.',
          'criteria[participation].limit.value': 100,
          'criteria[participation].meaning': 'Fewer than 100 percent took part.',
        },
      },
    ],
    [
      'a rate with three decimals',
      {
        set: {
          'criteria[grad-rate].limit.value': 66.667,
          'criteria[grad-rate].meaning': 'The rate is below 66.667 percent.',
        },
      },
    ],
    ['a watch band of one percentile', { set: { 'watch.to': 11 } }],
    [
      'a watch band that begins at a limit that does not count itself',
      { set: { 'criteria[lowest-10].limit.operator': 'below', 'watch.from': 10 } },
    ],
    [
      'a ladder with fewer rungs',
      {
        set: { 'tiers[Tier 3].criteria': ['low-groups', 'federal', 'grad-rate', 'participation'] },
        remove: ['tiers[Tier 4]'],
      },
    ],
    ['a due date with its weekday', { set: { 'actions[outreach-september].due.text': 'by Monday' } }],
    [
      'the first and the last day of the school year after the letters',
      {
        set: {
          'actions[turnaround-plan].due.date': '2024-06-30',
          'actions[tag-grant].due.date': '2023-09-21',
        },
      },
    ],
    [
      'the class that graduated the year before',
      {
        set: { 'notes[graduation-cohort].text': 'The class of 2022 counts, also called the cohort of 2022.' },
      },
    ],
    ['a law with a year in its title', { set: { 'sources[law].title': 'Acts of 2010, chapter 12' } }],
    ['a letter without a date', { set: { 'sources[letter-a].date': null } }],
  ])('%s', (_, change) => {
    const read = parsePack(changedPack(loadedPacks[0], change));
    expect(read.ok && lintPack(read.pack)).toEqual([]);
  });
});

describe('what the linter finds once', () => {
  it.each<[string, PackChange, string]>([
    [
      'a percentile with decimals',
      { set: { 'criteria[lowest-10].limit.value': 10.5 } },
      'criteria.1.limit.value limit-too-fine',
    ],
    [
      'a percentile of 0',
      { set: { 'criteria[low-groups].limit.value': 0 } },
      'criteria.2.limit.value limit-out-of-range',
    ],
    [
      'a check written as a fraction',
      { set: { 'criteria[participation].limit.checkFrom': 0.945 } },
      'criteria.5.limit.checkFrom limit-as-fraction',
    ],
    [
      'a percentile between a limit that does not count itself and the watch band',
      { set: { 'criteria[lowest-10].limit.operator': 'below' } },
      'watch.from watch-gap',
    ],
    [
      'a school year before this one',
      { set: { 'notes[one-year-only].text': 'Rules of 2022-23.' } },
      'notes.14.text text-of-other-year',
    ],
    [
      'a class that graduated in another year',
      { set: { 'notes[graduation-cohort].text': 'The class of 2021.' } },
      'notes.3.text text-of-other-year',
    ],
    [
      'a watch band whose words still tell the old one',
      { set: { 'watch.to': 20 } },
      'watch.text limit-told-otherwise',
    ],
    ['a watch band off the scale', { set: { 'watch.to': 115 } }, 'watch.to limit-out-of-range'],
    [
      'a watch band inside a limit that does not count itself',
      { set: { 'criteria[lowest-10].limit.operator': 'below', 'watch.from': 9 } },
      'watch.from watch-overlaps-limit',
    ],
    [
      'a check that is not cited',
      { remove: ['criteria[participation].limit.checkCitation'] },
      'criteria.5.limit.checkCitation citation-missing',
    ],
    [
      'a reading whose reason is blank',
      { set: { 'tiers[Tier 1].citation.reason': ' ' } },
      'tiers.0.citation reading-without-reason',
    ],
    [
      'a letter of no day',
      { set: { 'sources[letter-a].date': '2023-09-31' } },
      'sources.0.date date-impossible',
    ],
    ['a check date of no day', { set: { checkedOn: '22 Nov' } }, 'checkedOn date-impossible'],
    ['a school year of three years', { set: { schoolYear: '2023-26' } }, 'schoolYear school-year-shape'],
    [
      'an action that replaces itself',
      { set: { 'actions[air-visit-selected].replaces': ['air-visit-selected'] } },
      'actions.3.replaces replaces-cycle',
    ],
    [
      'a required step of the state',
      { set: { 'actions[outreach-october].asks[prioritized].kind': 'required' } },
      'actions.15.asks.0.kind state-step-not-by-state',
    ],
    [
      'a district under another name of another',
      { set: { 'districts[02230000].otherNames': ['gateway regional '] } },
      'districts.24.otherNames.0 district-twice',
    ],
    [
      'the code of the whole state',
      { set: { 'districtRegions[01370000].code': '00000000' } },
      'districtRegions.32.code district-code-shape',
    ],
    [
      'a school in the place of a district',
      { set: { 'districtRegions[01370000].code': '01370505' } },
      'districtRegions.32.code district-code-shape',
    ],
    [
      'a blank note in the place of a contact',
      { set: { 'regions[Strategic Transformation].note': ' ' } },
      'regions.2.contacts contact-missing',
    ],
    [
      'two addresses in one',
      { set: { 'regions[Coastal].contacts[Sheryl Rabbitt].email': 'a@b.gov, c@d.gov' } },
      'regions.0.contacts.0.email email-shape',
    ],
  ])('%s', (_, change, expected) => {
    const read = parsePack(changedPack(loadedPacks[0], change));
    const faults = read.ok ? lintPack(read.pack) : [];
    expect(faults.map(({ path, code }) => `${path.join('.')} ${code}`)).toEqual([expected]);
  });
});

describe('a pack carried over to the next school year by its years and due dates alone', () => {
  it('is told each place whose words still name the year before', () => {
    const [pack] = loadedPacks;
    const next = {
      schoolYear: '2024-25',
      resultsYear: 2024,
      ...Object.fromEntries(
        (pack?.actions ?? []).flatMap(({ id, due }) =>
          due.date === null ? [] : [[`actions[${id}].due.date`, nextYear(due.date)]],
        ),
      ),
    };
    const read = parsePack(changedPack(pack, { set: next }));
    const faults = read.ok ? lintPack(read.pack) : [];
    expect(faults.every((fault) => severityOf(fault) === 'warning')).toBe(true);
    expect(faults.map(({ path }) => path.join('.'))).toEqual(
      expect.arrayContaining([
        'title',
        'sources.0.date',
        'sources.1.date',
        'notes.1.text',
        'notes.3.text',
        'notes.12.text',
        'notes.14.text',
        'criteria.0.guidance',
      ]),
    );
  });
});

const nextYear = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
