import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { STANDARD_FACTS } from '../../src/intake/fact';
import { STANDARD_HEADINGS } from '../../src/intake/standard-headings';
import { CRITERION_IDS, TIERS } from '../../src/policy/pack';
import { loadedPacks, newestPack } from '../../src/policy/packs';
import { exampleAnswer } from '../../tools/example-answer';
import { functionComments } from '../../tools/function-comments';
import { functionsJson, type FunctionsJson } from '../../tools/make-functions-json';
import { callDirectly, calledDirectly } from './custom-functions-stand-in';
import { formulaTable } from './formula-table';
import { shownBy } from './sheet-formula';

const described = functionComments();
const table = formulaTable();
const examples = described.flatMap(({ examples: all }) => all.map((one) => [one.formula, one.text] as const));
/** What a sentence gives as an example: quoted, or after "for example". */
const quoted = (text: string): string[] => [...text.matchAll(/"([^"]+)"/g)].map(([, word = '']) => word);

describe('the examples of the help', () => {
  let functions: FunctionsJson;
  beforeAll(async () => {
    functions = await functionsJson('https://example.org/functions.html');
  });

  // The cells are those of the table of formulas, whose first rows are standard ones.
  it.each(examples.filter(([formula]) => formula.includes('SSOS.')))('%s shows no error', async (formula) => {
    const world = { table, described: functions, blank: 0, call: calledDirectly } as const;
    for (const [call] of formula.matchAll(/SSOS\.\w+\([^()]*\)/g)) {
      expect(await shownBy(`=${call}`, world)).not.toMatch(/ error$|^(?:Check|Skipped)|^not listed$|^$/);
    }
  });

  it.each(examples.filter(([, text]) => /for example/i.test(text)))('%s can show what it says', (_, text) => {
    const words = text
      .replace(/^.*for example /i, '')
      .replace(/\.$/, '')
      .split(', ');
    const possible: readonly string[] = [...TIERS, ...CRITERION_IDS];
    expect(words.filter((word) => !possible.includes(word))).toEqual([]);
  });

  it('count a tier that there is', () => {
    const counted = examples.flatMap(([formula]) => (formula.includes('COUNTIF') ? quoted(formula) : []));
    expect(counted.filter((word) => !TIERS.some((tier) => tier === word))).toEqual([]);
    expect(counted).toHaveLength(1);
  });

  it('are worked out where they have no rows: a pack that changes changes them', () => {
    expect(exampleAnswer('=SSOS.SUPPORT("Nowhere")')).toBe('not listed');
    expect(() => exampleAnswer('=SSOS.DUE("lunch")')).toThrow('lunch');
    expect(() => exampleAnswer('=SSOS.TIER(A2:Q2)')).toThrow('worked out');
    const constant = examples.filter(([formula]) =>
      /^=SSOS\.(?:DUE|SUPPORT|CONTACT)\("?[^()]*\)$/.test(formula),
    );
    expect(constant.length).toBeGreaterThanOrEqual(6);
    expect(constant.filter(([, text]) => !text.includes('{answer}'))).toEqual([]);
  });
});

describe('what the help names as possible', () => {
  const answers = (id: string, ...args: readonly unknown[]): boolean => callDirectly(id, args).ok;
  const argumentsOf = (name: string): string[] =>
    described.flatMap((one) => one.arguments.flatMap((arg) => (arg.name === name ? quoted(arg.text) : [])));

  it.each([
    ['about', 2, (word: string) => answers('DUE', word, null, null)],
    [
      'kind',
      3,
      (word: string) =>
        answers('DUE', 'underperforming', word, null) || answers('DUE', 'prioritized', word, null),
    ],
    ['place', 1, (word: string) => newestPack().regions.some(({ name }) => name === word)],
    ['policy', 8, (word: string) => loadedPacks.some(({ schoolYear }) => schoolYear === word)],
  ])('in the words of “%s” is there', (name, count, isThere) => {
    const words = argumentsOf(name);
    expect(words).toHaveLength(count);
    expect(words.filter((word) => !isThere(word))).toEqual([]);
  });

  it('as a school year in the preface is loaded', () => {
    const preface = readFileSync('tools/function-help-preface.md', 'utf8');
    const years = [...preface.matchAll(/\b\d{4}-\d{2}\b/g)].map(([year]) => year);
    expect(years.filter((year) => loadedPacks.every(({ schoolYear }) => schoolYear !== year))).toEqual([]);
    expect(years.length).toBeGreaterThan(0);
  });

  const block = (id: string, ...args: readonly unknown[]): string[] => {
    const answered = callDirectly(id, args);
    return answered.ok ? ((answered.value as string[][])[0] ?? []) : [];
  };
  const ROW = [null, null, '00350537', null, null, null, 4];
  it.each([
    ['WHY', block('WHY', [ROW], null, null)],
    ['ACTIONS', block('ACTIONS', [ROW], null, null)],
    [
      'CLASSIFY',
      block(
        'CLASSIFY',
        [
          ['School Code', 'Percentile'],
          ['00350537', 4],
        ],
        null,
      ),
    ],
  ])('as the columns of %s is what they are', (id, headings) => {
    const gives = described.find((one) => one.id === id)?.gives ?? '';
    // The note that follows a whole table's heading is no heading.
    const named = headings.map((heading) => heading.replace(/: .*/s, ''));
    expect(gives).toContain(`: ${named.slice(0, -1).join(', ')} and ${named.at(-1) ?? ''}.`);
  });

  it('as criteria and tiers is what there is', () => {
    const gives = (id: string): string => described.find((one) => one.id === id)?.gives ?? '';
    expect(gives('CRITERIA')).toContain(
      `${CRITERION_IDS.slice(0, -1).join(', ')} and ${CRITERION_IDS.at(-1) ?? ''}.`,
    );
    expect(gives('TIER')).toContain('Tier 1 to Tier 4, Watch, None, Check or Insufficient data.');
    expect(TIERS).toEqual([
      'Tier 1',
      'Tier 2',
      'Tier 3',
      'Tier 4',
      'Watch',
      'None',
      'Check',
      'Insufficient data',
    ]);
  });
});

describe('the most rows that the help promises', () => {
  const LARGEST_MESSAGE = 5_000_000;
  const [, promised = ''] =
    /at most ([\d,]+) rows/.exec(described.find(({ id }) => id === 'CLASSIFY')?.remarks[0] ?? '') ?? [];

  it('are handed over and come back in messages that Excel bears, with every column filled', () => {
    const count = Number(promised.replace(',', ''));
    const headings = STANDARD_FACTS.map((fact) => STANDARD_HEADINGS[fact]);
    const rows = Array.from({ length: count }, (_, at) => {
      const district = String(100 + Math.floor(at / 40)).padStart(4, '0');
      const reasons =
        'Low student group performance: High needs -EL and former EL; Low participation rate: All students';
      return [
        `${district}0000`,
        'A regional district with a long name',
        `${district}${String(1000 + (at % 40))}`,
        'A school with a rather long name',
        'Requiring assistance or intervention',
        reasons,
        (at % 15) + 1,
        '',
        'Low student group performance',
        '',
        'Low participation rate',
        'High needs -EL and former EL',
        'All students',
        'Targeted support and improvement (TSI)',
        61.5,
        94.3,
        'Coastal',
      ];
    });
    const answered = callDirectly('CLASSIFY', [[headings, ...rows], null]);
    const block = answered.ok ? (answered.value as string[][]) : [];
    expect(block).toHaveLength(5_001);
    expect(block.filter(([code, school, tier]) => code === '' || school === '' || tier === '')).toEqual([]);
    expect(Buffer.byteLength(JSON.stringify([headings, ...rows]))).toBeLessThan(LARGEST_MESSAGE);
    expect(Buffer.byteLength(JSON.stringify(block))).toBeLessThan(LARGEST_MESSAGE);
  });
});

describe('a date of the letters', () => {
  const files = ['src', 'tools/addin/manifest', 'tools/function-help-preface.md'].flatMap((place) =>
    place.endsWith('.md')
      ? [place]
      : readdirSync(place, { recursive: true, encoding: 'utf8' })
          .filter((name) => /\.(?:tsx?|html|css)$/.test(name) && !name.startsWith('policy/packs/'))
          .map((name) => join(place, name)),
  );

  /** Every day that the packs name, in the ways that people write days, and the months of the sources. */
  const written = loadedPacks.flatMap(({ actions, sources }) =>
    [...actions.map(({ due }) => due.date), ...sources.map(({ date }) => date)].flatMap((date) => {
      if (date === null) return [];
      const [year = '', , day = ''] = date.split('-');
      const inWords = (month: 'long' | 'short'): string =>
        new Date(`${date}T00:00:00Z`).toLocaleString('en-US', { month, timeZone: 'UTC' });
      const months = [inWords('long'), inWords('short')];
      return [
        date,
        ...months.flatMap((month) => [
          `${month} ${Number(day)}, ${year}`,
          `${Number(day)} ${month} ${year}`,
          `${month} ${year}`,
        ]),
      ];
    }),
  );

  it('stands in the packs alone', () => {
    const found = files.flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      return written.filter((words) => text.includes(words)).map((words) => `${file}: ${words}`);
    });
    expect(files.length).toBeGreaterThan(200);
    expect(written).toContain('September 2023');
    expect([...new Set(found)]).toEqual([]);
  });
});
