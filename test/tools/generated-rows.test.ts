import { describe, expect, it } from '@jest/globals';
import { assess } from '../../src/plan/assess';
import { shippedPolicy } from '../../src/policy/named-policy';
import { pack202324 } from '../../src/policy/packs/2023-24/index';
import { readDataFile } from '../../src/xlsx/read-data-file';
import { commaSeparated } from '../../tools/generate/comma-separated';
import { generateOptions } from '../../tools/generate/generate-options';
import { generatedRows, generatedSchools } from '../../tools/generate/generated-rows';
import { stateHeadings } from '../../tools/state-file/layout';
import { stateMatrix } from '../../tools/state-file/workbook';

const STATE_SIZE = { rows: 1_900, districts: 400, seed: 1 };

function results(size = STATE_SIZE) {
  const cells = stateMatrix({ title: 'Generated', year: 2023, rows: [...generatedRows(size)] });
  const assessed = assess(
    { cells, firstRow: 1 },
    { file: null, sheet: null },
    shippedPolicy(pack202324),
    '2023-10-02',
  );
  if (!assessed.ok) throw new Error(assessed.refusal.code);
  return assessed.results;
}

describe('a generated file of the size of the state', () => {
  const { schools, districts, skipped, issues } = results();

  it('has the rows and districts asked for, the last row being the total', () => {
    expect(schools.length + skipped.length).toBe(STATE_SIZE.rows);
    expect(skipped).toEqual([{ row: STATE_SIZE.rows + 2, reason: { code: 'state-total' } }]);
    expect(new Set(schools.map(({ classification }) => classification.record.districtCode)).size).toBe(400);
  });

  it('cannot have fewer schools than districts', () => {
    expect(() => [...generatedRows({ rows: 20, districts: 400, seed: 1 })]).toThrow('19 schools');
  });

  it('is clean: nothing had to be mended or doubted, and words and numbers agree', () => {
    expect(issues.map(({ code }) => code)).toEqual(['headings-not-used']);
    expect(schools.flatMap(({ classification }) => classification.conflicts)).toEqual([]);
  });

  it('has about the parts of 2025: 275 identified schools of 1,807 in 94 of 395 districts, 149 in the lowest tenth', () => {
    const identified = schools.filter(({ classification }) => /^Tier/.test(classification.tier)).length;
    const lowest = schools.filter(({ classification }) =>
      classification.criteria.includes('lowest-10'),
    ).length;
    expect(identified).toBeGreaterThan(230);
    expect(identified).toBeLessThan(340);
    expect(lowest).toBeGreaterThan(130);
    expect(lowest).toBeLessThan(220);
    const withIdentified = districts.filter((district) => district.identified).length;
    expect(withIdentified).toBeGreaterThan(85);
    expect(withIdentified).toBeLessThan(105);
  });

  it('has one large district and many small ones', () => {
    const sizes = districts.map((district) => district.schools.length);
    expect(Math.max(...sizes)).toBeGreaterThan(80);
    expect(sizes.filter((size) => size <= 2).length).toBeGreaterThan(100);
  });
});

describe('generating', () => {
  it('gives the same rows for the same seed, and others for another', () => {
    const small = { rows: 200, districts: 30, seed: 7 };
    expect([...generatedSchools(small)]).toEqual([...generatedSchools(small)]);
    expect([...generatedSchools(small)]).not.toEqual([...generatedSchools({ ...small, seed: 8 })]);
  });

  it.each([
    { rows: 2, districts: 1 },
    { rows: 31, districts: 30 },
    { rows: 12_001, districts: 2 },
  ])('keeps every code apart: $rows rows in $districts districts', (size) => {
    const codes = [...generatedSchools({ ...size, seed: 1 })].map(({ schoolCode }) => schoolCode);
    expect(new Set(codes).size).toBe(size.rows);
  });

  it('writes comma-separated text that reads as the same cells', async () => {
    const rows = [...generatedRows({ rows: 1_200, districts: 30, seed: 3 })];
    const text = [...commaSeparated(stateHeadings(2023), rows)].join('');
    const read = await readDataFile(new TextEncoder().encode(text));
    const cells = read.ok ? (read.sheets[0]?.cells ?? []) : [];
    expect(cells.slice(1)).toEqual(rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))));
  });

  it.each([
    [['--rows', 'many'], /whole numbers/],
    [['--lines', '5'], /options are --rows/],
    [['--rows', '1900', '--districts', '7000'], /at most 6000 districts/],
    [['--rows', '400', '--districts', '400'], /one row is the total/],
    [['--rows', '20000', '--districts', '2'], /1 to 9000 schools/],
  ])('says what is wrong with %j', (args, sentence) => {
    const read = generateOptions(args);
    expect(read.ok ? '' : read.fault).toMatch(sentence);
  });

  it('takes the size of the state where nothing is asked', () => {
    expect(generateOptions([])).toEqual({ ok: true, options: { ...STATE_SIZE, out: 'out/state-size.xlsx' } });
  });
});
