import { describe, expect, it } from '@jest/globals';
import { run } from '../../src/cli/run';
import { EXAMPLE_CSV } from './example-file';
import { exampleWorld, textOf } from './example-world';

describe('ssos explain', () => {
  it.each(['99990001', '9999 0001', "'99990001"])(
    'tells every finding, limit, citation and action of school %s',
    async (code) => {
      const world = exampleWorld({ 'data.csv': EXAMPLE_CSV });
      expect(await run(['explain', 'data.csv', '--school', code], world)).toBe(0);
      const text = world.printed();
      expect(text).toContain('First Example School (99990001), row 2');
      expect(text).toContain('Among the lowest performing 10% of schools');
      expect(text).toContain('section 2');
      expect(text).toContain('Oct 31, 2023');
    },
  );

  it('explains a number with its operator and limit', async () => {
    const world = exampleWorld({ 'data.csv': 'School Code,Percentile\n99990001,10\n' });
    await run(['explain', 'data.csv', '--school', '99990001'], world);
    expect(world.printed()).toMatch(/percentile.* 10\b.*10 or lower/i);
  });

  it('says so where no row has the code', async () => {
    const world = exampleWorld({ 'data.csv': EXAMPLE_CSV });
    expect(await run(['explain', 'data.csv', '--school', '12345678'], world)).toBe(1);
    expect(world.complained()).toContain('No row of data.csv has the code 12345678');
  });
});

describe('ssos policy', () => {
  it('prints criteria, dates, districts and contacts', async () => {
    const world = exampleWorld();
    expect(await run(['policy'], world)).toBe(0);
    for (const words of ['66.7', 'Jan 31, 2024', 'Athol-Royalston', 'Sheryl.Rabbitt@mass.gov']) {
      expect(world.printed()).toContain(words);
    }
  });

  it('exports a pack that lints clean and decides by its own numbers once edited', async () => {
    const world = exampleWorld({ 'data.csv': 'School Code,Percentile\n99990001,12\n' });
    expect(await run(['policy', 'export', '--out', 'pack.json'], world)).toBe(0);
    expect(await run(['policy', 'lint', 'pack.json'], world)).toBe(0);
    const edited = JSON.parse(textOf(world, 'pack.json')) as {
      criteria: { id: string; limit: { value: number } }[];
      watch: { from: number };
    };
    const lowest = edited.criteria.find(({ id }) => id === 'lowest-10');
    if (lowest) lowest.limit.value = 12;
    edited.watch.from = 13;
    world.files.set('mine.json', new TextEncoder().encode(JSON.stringify(edited)));
    expect(await run(['classify', 'data.csv', '--policy', 'mine.json'], world)).toBe(0);
    expect(world.printed() + world.complained()).toContain('policy pack “mine.json” (rules of 2023-24)');
    expect(world.printed()).toContain('at least Tier 2');
  });

  it('says by its place what is wrong with an edited pack, and refuses to use it', async () => {
    const world = exampleWorld({ 'data.csv': EXAMPLE_CSV });
    await run(['policy', 'export', '--out', 'pack.json'], world);
    const broken = textOf(world, 'pack.json').replaceAll('"2023-10-31"', '"2023-10-32"');
    world.files.set('broken.json', new TextEncoder().encode(broken));
    expect(await run(['policy', 'lint', 'broken.json'], world)).toBe(1);
    expect(world.printed()).toMatch(/actions\[\d+\]\.due\.date.*2023-10-32 is not a day of the calendar/);
    expect(await run(['classify', 'data.csv', '--policy', 'broken.json'], world)).toBe(1);
  });
});
