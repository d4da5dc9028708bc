import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import * as formulas from '../../src/functions/formulas';
import { functionComments } from '../../tools/function-comments';
import { functionsJson, type FunctionsJson } from '../../tools/make-functions-json';
import { functionHelp, guideWithFunctions, HELP_PAGE, USER_GUIDE } from '../../tools/make-function-help';

const HELP = 'https://example.org/functions.html';
/** Excel cuts or drops what is longer. */
const LONGEST_HINT = 255;

describe('functions.json', () => {
  let made: FunctionsJson;

  beforeAll(async () => {
    made = await functionsJson(HELP);
  });

  it('describes the functions with their arguments in order', () => {
    const signature = ({ id, parameters, result }: FunctionsJson['functions'][number]): string => {
      const words = parameters.map(({ name, optional, dimensionality, type }) => {
        const kind = dimensionality === 'matrix' ? `${type}[][]` : type;
        return `${name}${optional === true ? '?' : ''}: ${kind}`;
      });
      return `${id}(${words.join(', ')}): ${result.type ?? 'any'}${result.dimensionality === 'matrix' ? '[][]' : ''}`;
    };
    expect(made.functions.map(signature)).toEqual([
      'TIER(row: any[][], headings?: any[][], policy?: string): string',
      'CRITERIA(row: any[][], headings?: any[][], policy?: string): string',
      'WHY(row: any[][], headings?: any[][], policy?: string): string[][]',
      'ACTIONS(row: any[][], headings?: any[][], policy?: string): any[][]',
      'DUE(about: any, kind?: string, policy?: string): number',
      'SUPPORT(district: any, policy?: string): string',
      'CONTACT(place: any, policy?: string): string',
      'CLASSIFY(rows: any[][], policy?: string): string[][]',
    ]);
  });

  it('describes what the code declares, and the script associates all of it', () => {
    const ids = made.functions.map(({ id }) => id);
    const declared = Object.entries(formulas).map(([name, code]) => [name.toUpperCase(), code.length]);
    const described = made.functions.map(({ id, parameters }) => [id, parameters.length]);
    expect(new Map(declared as [string, number][])).toEqual(new Map(described as [string, number][]));
    const script = readFileSync('src/functions/functions.ts', 'utf8');
    expect([...script.matchAll(/^ +([A-Z]+): /gm)].map(([, id]) => id)).toEqual(ids);
  });

  it('lets error cells in, keeps functions synchronous and calm, and has at most eight', () => {
    expect(made.allowErrorForDataTypeAny).toBe(true);
    expect(made.functions.filter((one) => 'options' in one)).toEqual([]);
    expect(made.functions.length).toBeLessThanOrEqual(8);
    expect(readFileSync('src/functions/formulas.ts', 'utf8')).not.toMatch(
      /\basync\b|Promise|@volatile|@streaming/,
    );
  });

  it('leads to the help page, which has each function under its name', () => {
    const page = functionHelp();
    for (const { id, helpUrl } of made.functions) {
      expect(helpUrl).toBe(`${HELP}#${id.toLowerCase()}`);
      expect(page).toContain(`\n## ${id}\n`);
    }
  });

  it('has hints that fit where Excel shows them', () => {
    const hints = made.functions.flatMap(({ description, parameters }) => [
      description,
      ...parameters.map((parameter) => parameter.description),
    ]);
    expect(hints.filter((hint) => hint.length > LONGEST_HINT || !/[.!]$/.test(hint))).toEqual([]);
  });

  it('has ids that Excel takes: letters only, at least three', () => {
    expect(made.functions.filter(({ id, name }) => id !== name || !/^[A-Z]{3,}$/.test(id))).toEqual([]);
  });
});

describe('the help page', () => {
  it('is up to date: else run `npm run functions`', () => {
    expect(readFileSync(HELP_PAGE, 'utf8')).toBe(functionHelp());
  });

  it('has its functions listed in the user guide too', () => {
    const guide = readFileSync(USER_GUIDE, 'utf8');
    expect(guide).toBe(guideWithFunctions(guide));
    expect(guide.split('](functions.md#')).toHaveLength(9);
    expect(() => guideWithFunctions('# A guide')).toThrow('marks');
  });

  it('shows at least one example of every function', () => {
    expect(functionComments().filter(({ examples }) => examples.length === 0)).toEqual([]);
  });
});
