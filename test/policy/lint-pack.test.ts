import { describe, expect, it } from '@jest/globals';
import { lintPack } from '../../src/policy/lint-pack';
import { severityOf } from '../../src/policy/pack-fault';
import type { PackFaultCode, PackFaultSeverity } from '../../src/policy/pack-fault';
import { loadedPacks } from '../../src/policy/packs';
import { badPacks, faultsOf } from './bad-packs';

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
  'limit-too-fine': 'error',
  'check-from-above-limit': 'error',
  'watch-order': 'error',
  'watch-overlaps-limit': 'error',
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
  const [good] = loadedPacks;

  it.each([
    [
      'criteria that only words decide',
      { criteria: good?.criteria.map((criterion) => ({ ...criterion, limit: null })) },
    ],
    [
      'regions that have contacts and a note',
      { regions: good?.regions.map((region) => ({ ...region, note: 'Call first.' })) },
    ],
    [
      'a ladder with fewer rungs',
      {
        tiers: good?.tiers
          .slice(0, 1)
          .map((rung) => ({ ...rung, criteria: good.criteria.map((criterion) => criterion.id) })),
      },
    ],
  ])('%s', (_, change) => {
    if (!good) throw new Error('No pack is loaded');
    expect(
      lintPack(structuredClone({ ...good, ...change } as typeof good)).filter(
        (fault) => severityOf(fault) === 'error',
      ),
    ).toEqual([]);
  });
});
