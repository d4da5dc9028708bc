import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Classification } from '../../src/classify/classification';
import type { CriterionId, Tier } from '../../src/policy/pack';
import { readDataFile } from '../../src/xlsx/read-data-file';
import {
  classified,
  classifiedIn,
  DISTRICT,
  read,
  refusalOf,
  type Row,
  SCHOOL,
  sheetOf,
} from '../support/rows';
import { describeWithSharedData, sharedData } from '../support/shared-data';

const reasons = (...lines: readonly string[]): Row => ({ 'Reason for Classification': lines.join('\n') });
const REQUIRING: Row = { 'Overall Classification': 'Requiring assistance or intervention' };
const NOT_REQUIRING: Row = { 'Overall Classification': 'Not requiring assistance or intervention' };
const percentile = (value: number | string): Row => ({ 'Accountability Percentile': value });
const federal = (value: string): Row => ({ 'Federal Designation': value });
const BROAD = 'In need of broad/comprehensive support';
const FOCUSED = 'In need of focused/targeted support';

describe('rows as the state printed them', () => {
  it.each<[name: string, cells: Row, tier: Tier, criteria: CriterionId[], watch: boolean]>([
    [
      'real-madison-2023',
      {
        ...REQUIRING,
        ...reasons(
          BROAD,
          'Underperforming school',
          'Low student group performance: Afr. Amer./Black -Low income -Hispanic/Latino -High needs',
          'Low participation rate: Students w/disabilities -EL and former EL -All students',
        ),
        ...percentile(1),
        ...federal('Comprehensive Support and Improvement (CSI)'),
      },
      'Tier 1',
      ['underperforming', 'lowest-10', 'low-groups', 'federal', 'participation'],
      false,
    ],
    [
      'real-commerce-2023',
      { ...REQUIRING, ...reasons(BROAD, 'Underperforming school'), ...percentile(10), ...federal('-') },
      'Tier 1',
      ['underperforming', 'lowest-10'],
      false,
    ],
    [
      'real-dever-2023',
      {
        ...REQUIRING,
        ...reasons(BROAD, 'Chronically underperforming school'),
        ...percentile(9),
        ...federal('-'),
      },
      'Tier 1',
      ['underperforming', 'lowest-10'],
      false,
    ],
    [
      'real-holland-2018',
      {
        ...REQUIRING,
        ...reasons(BROAD, 'Chronically underperforming school'),
        ...percentile(32),
        ...federal('-'),
      },
      'Tier 1',
      ['underperforming'],
      false,
    ],
    [
      'real-holland-2024',
      {
        ...REQUIRING,
        ...reasons(BROAD, 'Chronically underperforming school'),
        ...percentile(12),
        ...federal('-'),
      },
      'Tier 1',
      ['underperforming'],
      true,
    ],
    [
      'real-lynn-english-2023',
      {
        ...REQUIRING,
        ...reasons(
          FOCUSED,
          'Among the lowest performing 10% of schools',
          'Low student group performance: Low income -Hispanic/Latino -EL and former EL -High needs',
          'Low participation rate: Students w/disabilities',
        ),
        ...percentile(2),
        ...federal('-'),
      },
      'Tier 2',
      ['lowest-10', 'low-groups', 'participation'],
      false,
    ],
    [
      'real-lynn-english-2018',
      { ...NOT_REQUIRING, ...reasons('Partially meeting targets'), ...percentile(13), ...federal('-') },
      'Watch',
      [],
      true,
    ],
    [
      'real-brookline-2024',
      {
        ...REQUIRING,
        ...reasons(FOCUSED, 'Low participation rate: EL and former EL'),
        ...percentile(90),
        ...federal('-'),
      },
      'Tier 4',
      ['participation'],
      false,
    ],
    [
      'real-bdea-2019',
      {
        ...REQUIRING,
        ...reasons(
          FOCUSED,
          'Low graduation rate',
          'Low participation rate: Afr. Amer./Black -Economically disadvantaged -High needs -All students',
        ),
        ...percentile('-'),
        ...federal('Comprehensive Support and Improvement (CSI)'),
      },
      'Tier 3',
      ['federal', 'grad-rate', 'participation'],
      false,
    ],
    [
      'real-madison-2022',
      {
        'Overall Classification': '(none issued in 2022)',
        ...reasons(
          'Underperforming school',
          'Low student group performance: Afr. Amer./Black -High needs',
          'Low participation rate: Students w/disabilities -All students',
        ),
        ...percentile(1),
        ...federal('Comprehensive Support and Improvement (CSI)'),
      },
      'Tier 1',
      ['underperforming', 'lowest-10', 'low-groups', 'federal', 'participation'],
      false,
    ],
    [
      'real-springfield-high-2025',
      { 'Requiring assistance or intervention (flag only)': '', ...percentile(''), 'Graduation Rate': 16.3 },
      'Insufficient data',
      [],
      false,
    ],
  ])('%s', (_, cells, tier, criteria, watch) => {
    expect(classified(cells)).toMatchObject({ tier, criteria, watch });
  });

  it.each<[name: string, cells: Row, tier: Tier, criteria: CriterionId[]]>([
    [
      'real-chelsea-district-2023',
      { ...REQUIRING, ...reasons(FOCUSED, 'Low graduation rate') },
      'Tier 4',
      ['grad-rate'],
    ],
    [
      'real-worcester-district-2023',
      { ...NOT_REQUIRING, ...reasons('Moderate progress toward targets') },
      'None',
      [],
    ],
  ])('%s', (_, cells, tier, criteria) => {
    expect(classified(cells, DISTRICT)).toMatchObject({ tier, criteria, record: { kind: 'district' } });
  });

  it('real-state-2023: is left out', () => {
    const data = read(
      sheetOf(
        { ...SCHOOL, ...percentile(4) },
        { 'School Code': '00000000', 'School Name': 'State Totals', ...NOT_REQUIRING },
      ),
    );
    expect(data.skipped).toEqual([{ row: 3, reason: { code: 'state-total' } }]);
  });

  it('year-2022: without a classification nothing is invented', () => {
    const { criteria, findings } = classified({
      'Overall Classification': '(none issued in 2022)',
      ...reasons('Low participation rate: All students'),
      ...percentile(60),
    });
    expect(criteria).toEqual(['participation']);
    expect(findings.filter(({ outcome }) => outcome === 'unknown').map(({ criterion }) => criterion)).toEqual(
      ['federal'],
    );
  });
});

async function cellsOf(name: string): Promise<ReturnType<typeof sheetOf>> {
  const file = await readDataFile(new Uint8Array(readFileSync(sharedData(name))));
  if (!file.ok || file.sheets[0] === undefined) throw new Error(`${name} was not read.`);
  return file.sheets[0].cells;
}

/** The test's own small reading of a row's words: a phrase stands in the cells, or it does not. */
function criteriaByWords(cells: readonly unknown[]): readonly CriterionId[] {
  const words = cells.join('\n').toLowerCase();
  const percentileCell = Number(cells[14]);
  const isDistrict = cells[1] === 'District';
  const designated =
    /^(chronically )?underperforming school$/m.test(words) ||
    (/broad\/comprehensive support/.test(words) && !/^low |^among /m.test(words));
  const said: readonly [CriterionId, boolean][] = [
    ['underperforming', designated],
    [
      'lowest-10',
      /lowest performing 10%/.test(words) ||
        (designated && !isDistrict && percentileCell >= 1 && percentileCell <= 10),
    ],
    ['low-groups', /^low (subgroup|student group) performance/m.test(words)],
    ['federal', /\((csi|tsi|atsi)\)/.test(words)],
    ['grad-rate', /^low graduation rate/m.test(words)],
    ['participation', /^low participation rate/m.test(words)],
  ];
  return said.flatMap(([id, met]) => (met ? [id] : []));
}

describeWithSharedData('real files of the state', () => {
  it('every row of 2018 to 2024 gets the criteria its own words say', async () => {
    const cells = await cellsOf('state-report-rows-2018-2024.csv');
    const data = read(cells);
    const rows = classifiedIn(data);
    expect(rows.map(({ record, criteria }) => [record.row, criteria])).toEqual(
      rows.map(({ record }) => [record.row, criteriaByWords(cells[record.row - 1] ?? [])]),
    );
    expect([rows.filter(isSchool).length, rows.filter((row) => !isSchool(row)).length]).toEqual([24, 12]);
    expect(data.skipped.map(({ reason }) => reason.code)).toEqual(['state-total']);
  });

  it('schools-2025: tiers, flags and the watch list add up to the figures known of it', async () => {
    const data = read(await cellsOf('schools-2025.csv'));
    const rows = classifiedIn(data);
    const count = (tier: Tier): number => rows.filter((row) => row.tier === tier).length;
    expect(rows).toHaveLength(1807);
    expect(data.skipped).toEqual([]);
    expect(data.dataYear).toBe(2025);
    expect(count('Tier 2')).toBe(149);
    expect(count('Tier 1') + count('Tier 2') + count('Tier 3') + count('Tier 4') + count('Check')).toBe(275);
    expect(count('Watch')).toBe(55);
    expect(rows.filter(({ watch }) => watch)).toHaveLength(75);
    expect(count('Tier 1') + count('Tier 3')).toBe(0);
    expect(data.issues.filter(({ code }) => code === 'code-not-of-district')).toHaveLength(2);
    expect(data.issues).toContainEqual(
      expect.objectContaining({
        code: 'heading-chosen-by-year',
        fact: 'graduationRate',
        column: expect.stringContaining('2023-24'),
      }),
    );
  });

  it.each<[file: string, refusal: object]>([
    ['schools-2017-codes-stripped.csv', { code: 'older-framework', row: 1 }],
    ['schools-short-list-zeros-lost.csv', { code: 'no-accountability-column', row: 1 }],
    ['participation/grade-10-all-students-2022-semicolon-bom.csv', { code: 'several-rows-a-school' }],
    ['participation/grades-3-8-students-with-disabilities-2022.csv', { code: 'several-rows-a-school' }],
    ['state-workbooks/selectedpopulations.xlsx', { code: 'no-accountability-column', row: 6 }],
    ['state-workbooks/enrollmentbyracegender-school.xlsx', { code: 'no-accountability-column', row: 5 }],
  ])('%s is refused with the right reason', async (file, refusal) => {
    expect(refusalOf(await cellsOf(file))).toMatchObject(refusal);
  });

  it('gradrates.xlsx: padded text is read, and every school without a percentile stays below a tier or in Tier 4', async () => {
    const data = read(await cellsOf('state-workbooks/gradrates.xlsx'));
    const tiers = new Set(classifiedIn(data).map(({ tier }) => tier));
    expect([...tiers].sort()).toEqual(['Insufficient data', 'Tier 4']);
    expect(data.facts.length + data.skipped.length).toBe(384);
  });

  it('the graduation rates of all years are read as percents, one row a school and year', async () => {
    const data = read(await cellsOf('graduation-four-year-2017-2025.csv'));
    expect(data.issues.map(({ code }) => code)).toContain('several-years');
    expect(data.facts.length + data.skipped.length).toBe(3530);
    expect(data.issues.some(({ code }) => code === 'percent-scale-mixed')).toBe(false);
  });
});

const isSchool = ({ record }: Classification): boolean => record.kind === 'school';
