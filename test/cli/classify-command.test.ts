import { describe, expect, it } from '@jest/globals';
import { run } from '../../src/cli/run';
import { EXAMPLE_CSV } from './example-file';
import { exampleWorld, textOf } from './example-world';

describe('ssos classify', () => {
  it('prints one line a school and everything said about the file on the side', async () => {
    const world = exampleWorld({ 'data.csv': EXAMPLE_CSV });
    expect(await run(['classify', 'data.csv'], world)).toBe(0);
    expect(world.printed().split('\n').filter(Boolean)).toEqual([
      expect.stringMatching(
        /^99990001 +Tier 2 +First Example School \(Example\) +Lowest 10%; low student groups$/,
      ),
      expect.stringMatching(/^99990002 +Watch +Second Example School/),
      expect.stringMatching(/^00350001 +Tier 1 +=HYPERLINK/),
    ]);
    expect(world.complained()).toContain('5 rows = 3 schools + 1 district row + 1 skipped line');
    expect(world.complained()).toContain('“350001” was read as the code 00350001');
  });

  it('gives one JSON object with every part the documentation names', async () => {
    const world = exampleWorld({ 'data.csv': EXAMPLE_CSV });
    expect(await run(['classify', 'data.csv', '--json'], world)).toBe(0);
    const report = JSON.parse(world.printed()) as Record<string, unknown>;
    expect(Object.keys(report)).toEqual(
      expect.arrayContaining(['policy', 'source', 'columns', 'schools', 'districts', 'skipped', 'issues']),
    );
    expect(report['source']).toEqual({
      file: 'data.csv',
      sheet: null,
      headerRow: 1,
      dataYear: 2023,
      rows: 5,
    });
    expect(report['columns']).toMatchObject({ accountabilityPercentile: '2023 Accountability Percentile' });
    const [first] = report['schools'] as Record<string, unknown>[];
    expect(first).toMatchObject({
      row: 2,
      districtCode: '99990000',
      district: 'Example',
      schoolCode: '99990001',
      school: 'First Example School',
      tier: 'Tier 2',
      atLeast: false,
      criteria: ['lowest-10', 'low-groups'],
      unknown: [],
      watch: false,
      conflicts: [],
    });
    const [finding] = first?.['findings'] as object[];
    expect(Object.keys(finding ?? {})).toEqual(
      expect.arrayContaining(['criterion', 'outcome', 'basis', 'evidence', 'source']),
    );
    expect(first?.['actions']).toContainEqual({
      id: 'tag-grant',
      kind: 'recommended',
      who: 'district',
      text: expect.any(String),
      due: '2023-10-31',
      dueText: null,
      condition: null,
      because: ['lowest-10', 'low-groups'],
    });
    const boston = (report['districts'] as Record<string, unknown>[]).find(
      ({ district }) => district === 'Boston',
    );
    expect(boston).toMatchObject({
      districtCode: '00350000',
      support: 'prioritized',
      region: 'Coastal',
      identified: true,
      schools: ['00350001'],
      tiers: { 'Tier 1': 1, 'Tier 2': 0 },
    });
    expect(report['skipped']).toEqual([
      { row: 6, reason: 'total of the state, not a school', code: 'state-total' },
    ]);
  });

  it('writes CSV in which no cell can be run as a formula', async () => {
    const world = exampleWorld({ 'data.csv': EXAMPLE_CSV });
    expect(await run(['classify', 'data.csv', '--csv', '--out', 'out.csv'], world)).toBe(0);
    const csv = textOf(world, 'out.csv');
    expect(csv.split('\r\n')[0]).toBe(
      'Row,District Code,District Name,School Code,School Name,Tier,At least,Criteria,Watch,Why,Missing,Conflicts',
    );
    expect(csv).toContain(`"'=HYPERLINK`);
    expect(world.printed()).toBe('');
  });

  it('reads rows pasted with tabs from standard input', async () => {
    const pasted = 'School Code\tSchool Name\tPercentile\n99990001\t"Best" school\t10\n';
    const world = exampleWorld({}, pasted);
    expect(await run(['classify', '-'], world)).toBe(0);
    expect(world.printed()).toMatch(/^99990001 +at least Tier 2 +"Best" school/);
  });

  it('lets a person say what a heading stands for and how a rate is written', async () => {
    const text = 'School Code,Grad. of four yrs\n99990001,0.95\n99990002,66.6\n';
    const unread = exampleWorld({ 'data.csv': text });
    await run(['classify', 'data.csv', '--column', 'Grad. of four yrs=graduationRate'], unread);
    expect(unread.complained()).toContain('fractions (row 2) and percents (row 3) stand in one column');
    const world = exampleWorld({ 'data.csv': text });
    const answers = ['--column', 'Grad. of four yrs=graduationRate', '--scale', 'Grad. of four yrs=percent'];
    expect(await run(['classify', 'data.csv', ...answers], world)).toBe(0);
    expect(world.printed().match(/at least Tier 4/g)).toHaveLength(2);
  });
});
