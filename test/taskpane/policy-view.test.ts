import { describe, expect, it } from '@jest/globals';
import { pack202324 } from '../../src/policy/packs/2023-24/index';
import type { PolicyPack } from '../../src/policy/pack';
import { policyView, searchedSections } from '../../src/taskpane/views/policy-view';
import { POLICY_SECTIONS } from '../../src/taskpane/views/policy/policy-section';
import type { PolicyEntry, PolicySectionId } from '../../src/taskpane/views/policy/policy-section';

const view = policyView(pack202324);

function entriesOf(id: PolicySectionId, pack: PolicyPack = pack202324): readonly PolicyEntry[] {
  return policyView(pack).sections.find((section) => section.id === id)?.entries ?? [];
}

const titled = (id: PolicySectionId, title: string, pack?: PolicyPack): PolicyEntry | undefined =>
  entriesOf(id, pack).find((entry) => entry.title === title);

describe('the policy in the pane', () => {
  it('says whose rules it holds', () => {
    expect(view.title).toBe(pack202324.title);
    expect(view.basis).toMatch(
      /^Rules of school year 2023–24 for the results of 2023, checked on \w{3} \d+, \d{4}\.$/,
    );
  });

  it('has every part, and no part of this pack is empty', () => {
    expect(view.sections.map(({ id }) => id)).toEqual(POLICY_SECTIONS);
    expect(view.sections.filter(({ entries }) => entries.length === 0)).toEqual([]);
  });

  it.each(POLICY_SECTIONS)('tells the entries of %s apart', (id) => {
    const keys = entriesOf(id).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('shows the letters with their days', () => {
    expect(entriesOf('sources').map(({ lead }) => lead)).toEqual(
      expect.arrayContaining(['Letter · Sep 21, 2023', 'Letter · Sep 22, 2023']),
    );
  });

  it.each([
    [
      'Schools in the lowest 10 percent',
      'Accountability percentile 10 or lower',
      'letter of Sep 21, section 2',
    ],
    ['Schools with a low graduation rate', 'Graduation rate below 66.7%', 'letter of Sep 21, section 5'],
    ['Underperforming schools', 'No number decides', 'letter of Sep 21, section 1'],
  ])('shows “%s” with its limit and where it is written', (title, lead, source) => {
    const criterion = titled('criteria', title);
    expect(criterion?.lead).toBe(lead);
    expect(criterion?.bases.map((basis) => basis.source)).toContain(source);
  });

  it('takes its numbers from the pack', () => {
    const criteria = pack202324.criteria.map((criterion) =>
      criterion.limit === null ? criterion : { ...criterion, limit: { ...criterion.limit, value: 7 } },
    );
    const leads = entriesOf('criteria', { ...pack202324, criteria }).map(({ lead }) => lead);
    expect(leads.filter((lead) => lead?.includes('7'))).toHaveLength(4);
  });

  it('marks what the letters do not say, each with its reason', () => {
    const marks = entriesOf('readings').flatMap(({ bases }) => bases);
    expect(marks.filter(({ mark, reason }) => mark === null || reason === null)).toEqual([]);
    const line = titled('criteria', 'Schools with low assessment participation');
    expect(line?.bases.map(({ mark }) => mark)).toEqual(
      expect.arrayContaining(['not-in-letters', 'interpretation', null]),
    );
    expect(entriesOf('tiers').flatMap(({ bases }) => bases.map(({ mark }) => mark))).toEqual(
      Array(4).fill('interpretation'),
    );
  });

  it('says once why districts are placed in a region, and which', () => {
    const derived = pack202324.districtRegions.filter(({ basis }) => basis === 'derived');
    const reading = titled('readings', `The region of ${derived.length} districts`);
    for (const { district } of derived) expect(reading?.texts.join()).toContain(district);
  });

  it('shows the dates in their order, and every action under what brings it', () => {
    const days = entriesOf('dates').map(({ title }) => Date.parse(title));
    expect(days).toEqual([...days].sort((one, other) => one - other));
    expect(entriesOf('actions')).toHaveLength(pack202324.actions.flatMap(({ asks }) => asks).length);
    expect(entriesOf('actions')[0]?.group).toBe('Underperforming');
  });

  it('shows every listed district under its list, and whom to call', () => {
    const grouped = entriesOf('districts').filter(({ group }) => group === 'Transitional');
    expect(grouped.map(({ title, lead }) => [title, lead])).toEqual(
      pack202324.districts
        .filter(({ support }) => support === 'transitional')
        .map(({ name, code }) => [name, code]),
    );
    const addresses = entriesOf('contacts').map(({ link }) => link?.to ?? null);
    expect(addresses).toContain('mailto:Joan.C.Tuttle@mass.gov');
  });

  it('makes no link of what is no web address', () => {
    const sources = pack202324.sources.map((source) => ({ ...source, address: 'javascript:alert(1)' }));
    expect(entriesOf('sources', { ...pack202324, sources }).map(({ link }) => link)).toEqual(
      sources.map(() => null),
    );
  });
});

describe('a search in the policy', () => {
  it.each([
    ['everything, without words', '', view.sections.length],
    ['nothing, with words that stand nowhere', 'zeppelin', 0],
  ])('finds %s', (_what, search, sections) => {
    expect(searchedSections(view.sections, search)).toHaveLength(sections);
  });

  it('finds an entry by its words in any order and case, whatever part it is in', () => {
    const found = searchedSections(view.sections, 'AIR visit');
    expect(found.map(({ id }) => id)).toContain('actions');
    const [worcester] = searchedSections(view.sections, 'worcester central')[0]?.entries ?? [];
    expect(worcester?.title).toBe('Worcester');
  });

  it('finds an entry by the reason for reading it so', () => {
    const found = searchedSections(view.sections, 'rounds to the line');
    expect(found.map(({ id }) => id)).toEqual(['criteria', 'readings']);
  });
});
