import { describe, expect, it } from '@jest/globals';
import { run } from '../../src/cli/run';
import { readDataFile } from '../../src/xlsx/read-data-file';
import { EXAMPLE_CSV } from './example-file';
import { exampleWorld, type ExampleWorld } from './example-world';

async function sheetNames(world: ExampleWorld, path: string): Promise<readonly (string | null)[]> {
  const read = await readDataFile(world.files.get(path) ?? new Uint8Array());
  return read.ok ? read.sheets.map(({ name }) => name) : [];
}

describe('ssos sheets', () => {
  it('makes a sheet for every listed or identified district, between the index and the policy book', async () => {
    const world = exampleWorld({ 'data.csv': EXAMPLE_CSV });
    expect(await run(['sheets', 'data.csv', '--out', 'out.xlsx'], world)).toBe(0);
    const names = await sheetNames(world, 'out.xlsx');
    expect(names.slice(0, 3)).toEqual(['Index', 'Classification', 'Athol-Royalston']);
    expect(names).toContain('Example');
    expect(names.at(-1)).toBe('Policy book');
    expect(names).toHaveLength(2 + 26 + 1);
    expect(world.printed()).toContain('Action sheets: 26');
  });

  it('prints what it read and made as its result, and tells of its progress on the side', async () => {
    const world = exampleWorld({ 'data.csv': EXAMPLE_CSV });
    expect(await run(['sheets', 'data.csv', '--out', 'out.xlsx'], world)).toBe(0);
    expect(world.complained()).toBe('Reading data.csv …\nWriting out.xlsx …\n');
    const lines = world.printed().split('\n');
    expect(lines[0]).toMatch(/^Read data\.csv/);
    expect(lines).toEqual(
      expect.arrayContaining([
        '5 rows = 3 schools + 1 district row + 1 skipped line',
        expect.stringMatching(/^Schools: Tier 1 1 · /),
        'To look at:',
        'Workbook: out.xlsx',
      ]),
    );
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ['a name', ['--district', 'boston'], ['Boston']],
    ['a code', ['--district', '99990000'], ['Example']],
    ['several', ['--district', 'Boston', '--district', 'Example'], ['Boston', 'Example']],
    ['a list of the letter', ['--only', 'transitional'], ['Gateway', 'Northampton', 'Orange']],
    ['what the data identifies', ['--only', 'identified'], ['Boston', 'Example']],
  ])('limits the sheets to %s', async (_, options, expected) => {
    const world = exampleWorld({ 'data.csv': EXAMPLE_CSV });
    expect(await run(['sheets', 'data.csv', '--out', 'out.xlsx', ...options], world)).toBe(0);
    expect((await sheetNames(world, 'out.xlsx')).slice(2, -1)).toEqual(expected);
  });

  it('writes the same bytes for the same data, pack and day', async () => {
    const first = exampleWorld({ 'data.csv': EXAMPLE_CSV });
    const second = exampleWorld({ 'data.csv': EXAMPLE_CSV });
    await run(['sheets', 'data.csv', '--out', 'out.xlsx'], first);
    await run(['sheets', 'data.csv', '--out', 'out.xlsx'], second);
    expect(first.files.get('out.xlsx')).toEqual(second.files.get('out.xlsx'));
  });

  it('leaves an existing workbook as it is unless told to replace it', async () => {
    const world = exampleWorld({ 'data.csv': EXAMPLE_CSV, 'out.xlsx': 'mine' });
    expect(await run(['sheets', 'data.csv', '--out', 'out.xlsx'], world)).toBe(2);
    expect(world.files.get('out.xlsx')).toHaveLength('mine'.length);
    expect(world.complained()).toContain('--force');
    expect(await run(['sheets', 'data.csv', '--out', 'out.xlsx', '--force'], world)).toBe(0);
    expect(world.files.get('out.xlsx')?.length).toBeGreaterThan(1_000);
  });

  it('names districts that come close to one that is not there', async () => {
    const world = exampleWorld({ 'data.csv': EXAMPLE_CSV });
    expect(await run(['sheets', 'data.csv', '--out', 'out.xlsx', '--district', 'Bostn'], world)).toBe(1);
    expect(world.complained()).toContain('Did you mean Boston?');
    expect(world.files.has('out.xlsx')).toBe(false);
  });
});
