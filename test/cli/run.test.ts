import { describe, expect, it } from '@jest/globals';
import { run } from '../../src/cli/run';
import type { ReadProblem } from '../../src/text/cli-file-sentence';
import { EXAMPLE_CSV } from './example-file';
import { exampleWorld } from './example-world';

const FILES = {
  'data.csv': EXAMPLE_CSV,
  'notes.json': '{"a": 1}',
  'levels.csv': 'School Code,Overall Classification\n99990001,Level 3\n',
};

describe('how a command ends', () => {
  it.each<[string, readonly string[], number, string]>([
    ['nothing asked', [], 2, 'Usage: ssos'],
    ['an unknown command', ['clasify'], 2, "unknown command 'clasify'"],
    ['no file', ['classify'], 2, "missing required argument 'file'"],
    ['an unknown option', ['classify', 'data.csv', '--xml'], 2, "unknown option '--xml'"],
    [
      'two kinds of output',
      ['classify', 'data.csv', '--json', '--csv'],
      2,
      'Choose one of --json and --csv.',
    ],
    ['a day that is none', ['classify', 'data.csv', '--as-of', '2023-02-30'], 2, '2023-02-30 is not a day'],
    ['no workbook named', ['sheets', 'data.csv'], 2, '--out OUT.xlsx'],
    ['a workbook of another kind', ['sheets', 'data.csv', '--out', 'out.pdf'], 2, 'must end in .xlsx'],
    [
      'an unknown kind of district',
      ['sheets', 'data.csv', '--out', 'a.xlsx', '--only', 'all'],
      2,
      'prioritized, transitional, identified',
    ],
    ['no school named', ['explain', 'data.csv'], 2, '--school CODE'],
    ['a code that is none', ['explain', 'data.csv', '--school', 'Example'], 2, 'Example is not a code'],
    ['an answer that is no fact', ['classify', 'data.csv', '--column', 'A=b'], 2, 'write HEADING=FACT'],
    [
      'an answer that is no scale',
      ['classify', 'data.csv', '--scale', 'A=b'],
      2,
      'HEADING=percent or HEADING=fraction',
    ],
    ['a file that is not there', ['classify', 'no.csv'], 1, 'There is no file no.csv'],
    ['a file of another kind', ['classify', 'notes.json'], 1, 'holds JSON data'],
    ['a text file with a sheet named', ['classify', 'data.csv', '--sheet', 'One'], 1, 'has no sheets'],
    ['the older framework', ['classify', 'levels.csv'], 1, 'Row 2 says “Level 3”'],
    [
      'a year that is not loaded',
      ['classify', 'data.csv', '--policy', '2026-27'],
      1,
      'There is one for 2023-24',
    ],
    [
      'a pack that is not there',
      ['classify', 'data.csv', '--policy', 'no.json'],
      1,
      'There is no file no.json',
    ],
    [
      'a pack that is not JSON',
      ['policy', 'lint', 'data.csv'],
      1,
      'data.csv is not JSON. Line 1, column 1: “D”',
    ],
  ])('%s', async (_, argv, exit, words) => {
    const world = exampleWorld(FILES);
    expect(await run(argv, world)).toBe(exit);
    expect(world.complained()).toContain(words);
    expect(world.printed()).toBe('');
  });

  it('shows help on request', async () => {
    const world = exampleWorld();
    expect(await run(['--help'], world)).toBe(0);
    expect(world.printed()).toContain('Usage: ssos');
  });

  it('changes nothing where a file cannot be written', async () => {
    const world = {
      ...exampleWorld(FILES),
      writeWhole: async () => Promise.reject(new Error('no space left')),
    };
    expect(await run(['classify', 'data.csv', '--out', 'out.txt'], world)).toBe(1);
  });
});

describe('what cannot be read', () => {
  const unreadable = (problem: ReadProblem) => ({
    ...exampleWorld(FILES),
    readFile: async () => ({ ok: false, problem }) as const,
  });

  it.each<[string, ReadProblem, RegExp]>([
    ['a folder', { code: 'folder' }, /^data is a folder\. Name the file in it/m],
    [
      'a file closed to the person',
      { code: 'forbidden' },
      /^data may not be read\. Close it where it is open/m,
    ],
    ['a broken disk', { code: 'unreadable', reason: 'EIO' }, /^data could not be read \(EIO\)\. Copy it/m],
  ])('%s in the place of the data and of a pack', async (_, problem, sentence) => {
    for (const argv of [
      ['classify', 'data'],
      ['policy', 'lint', 'data'],
      ['policy', '--policy', 'data'],
    ]) {
      const world = unreadable(problem);
      expect(await run(argv, world)).toBe(1);
      expect(world.complained()).toMatch(sentence);
    }
  });

  it('nothing piped in, which no download would mend', async () => {
    const world = exampleWorld();
    expect(await run(['classify', '-'], world)).toBe(1);
    expect(world.complained()).toContain('Nothing was piped or pasted in.');
    expect(world.complained()).not.toContain('Download');
  });
});
