import { describe, expect, it } from '@jest/globals';
import { actionSheet } from '../../src/sheets/action-sheet';
import type { SheetCell, SheetDoc } from '../../src/sheets/sheet-doc';
import { ENTRY_STYLES, STYLES } from '../../src/sheets/styles';
import type { DistrictPlan } from '../../src/plan/results';
import {
  apostropheDistrict,
  exampleDistricts,
  largeDistrict,
  listedWithoutRows,
  listedWithoutSchools,
  mixedDistrict,
  unknownRegionDistrict,
  watchOnlyDistrict,
} from '../support/example-districts';
import { expectGolden } from '../support/golden';
import { action, districtPlan, result, resultsOf } from '../support/results-builder';
import { sheetAsText } from '../support/sheet-as-text';

const HERE = new URL('./', import.meta.url);

const sheetOf = (plan: DistrictPlan, asOf = '2023-10-02'): SheetDoc =>
  actionSheet(plan, resultsOf([plan], { asOf }), plan.name.slice(0, 31));

const allCells = (doc: SheetDoc): SheetCell[] =>
  doc.rows.flatMap(({ cells }) => cells.filter((cell) => cell !== null));
const texts = (doc: SheetDoc): string =>
  allCells(doc)
    .map(({ value }) => (typeof value === 'string' ? value : ''))
    .join('\n');
const keyOf = (row: SheetDoc['rows'][number]): unknown => row.cells[10]?.value ?? null;
const rowWithKey = (doc: SheetDoc, key: string) => doc.rows.findIndex((row) => keyOf(row) === key);

describe('an action sheet', () => {
  it.each([
    ['mixed', mixedDistrict],
    ['large', largeDistrict],
    ['apostrophe', apostropheDistrict],
    ['listed-without-schools', listedWithoutSchools],
    ['listed-without-rows', listedWithoutRows],
    ['unknown-region', unknownRegionDistrict],
  ])('reads as its golden copy: %s', (name, plan) => {
    expectGolden(HERE, `action-sheet-${name}`, sheetAsText(sheetOf(plan)));
  });

  it('has the district as its one title in A1', () => {
    const doc = sheetOf(mixedDistrict);
    expect(doc.rows[0]?.cells[0]).toEqual({ value: 'Example Regional', style: 'title' });
    expect(allCells(doc).filter(({ style, value }) => style === 'title' && value !== null)).toHaveLength(1);
  });

  it('merges no cell of a school or an action', () => {
    for (const plan of exampleDistricts) {
      const doc = sheetOf(plan);
      const keyed = doc.rows.flatMap((row, index) => (keyOf(row) === null ? [] : [index]));
      expect(doc.merges.filter(({ firstRow }) => keyed.includes(firstRow))).toEqual([]);
    }
  });

  it('names every row that people type in, once, in the hidden column', () => {
    for (const plan of exampleDistricts) {
      const doc = sheetOf(plan);
      const typed = doc.rows.filter(({ cells }) =>
        cells.some((cell) => cell !== null && ENTRY_STYLES.includes(cell.style)),
      );
      const keys = typed.map(keyOf);
      expect(keys.every((key) => /^action:[a-z-]+$/.test(`${key}`))).toBe(true);
      expect(new Set(keys).size).toBe(keys.length);
      expect(doc.columns[doc.keyColumn ?? -1]?.hidden).toBe(true);
    }
  });

  it('gives a status to choose, and nothing to fill in where the state acts', () => {
    const doc = sheetOf(mixedDistrict);
    const [required] = doc.validations;
    expect(required?.values).toEqual(['Not started', 'In progress', 'Done', 'Not applicable']);
    expect(doc.rows[required?.range.firstRow ?? -1]?.cells[7]?.value).toBe('Not started');
    const state = doc.rows[rowWithKey(doc, 'action:outreach-october')]?.cells ?? [];
    expect(state.some((cell) => cell !== null && ENTRY_STYLES.includes(cell.style))).toBe(false);
  });

  it('compares due dates with its own as-of date', () => {
    const doc = sheetOf(mixedDistrict);
    const [overdue] = doc.conditionalFormats;
    const row = (overdue?.range.firstRow ?? 0) + 1;
    const asOf = /<\$([A-Z]+)\$(\d+)/.exec(overdue?.formula ?? '');
    expect(overdue?.formula).toBe(
      `AND(ISNUMBER($B${row}),$B${row}<$${asOf?.[1]}$${asOf?.[2]},$H${row}<>"Done",$H${row}<>"Not applicable")`,
    );
    const column = (asOf?.[1] ?? '').charCodeAt(0) - 65;
    expect(doc.rows[Number(asOf?.[2]) - 1]?.cells[column]?.value).toEqual({ date: '2023-10-02' });
  });

  it('prints a date that has passed as passed, and still prints it', () => {
    const doc = sheetOf(mixedDistrict, '2023-11-15');
    const cells = doc.rows[rowWithKey(doc, 'action:grant')]?.cells ?? [];
    expect(cells[1]?.value).toEqual({ date: '2023-10-31' });
    expect(cells[2]?.value).toMatch(/\nThis date has passed\.$/);
    const onTheDay = sheetOf(mixedDistrict, '2023-10-31');
    expect(onTheDay.rows[rowWithKey(onTheDay, 'action:grant')]?.cells[2]?.value).not.toMatch(/passed/);
  });

  it('keeps a rate as a number with all its decimals', () => {
    const doc = sheetOf(mixedDistrict);
    const evening = doc.rows[rowWithKey(doc, 'school:09990510')]?.cells ?? [];
    expect(evening[7]).toEqual({ value: 0.6665, style: 'rate' });
    expect(evening[1]?.value).toBe('at least Tier 4');
    expect(evening[9]?.value).toBe('Missing: reasons.');
  });

  it('cites the category of the letter, not the source of its limit', () => {
    const onChart = { source: 'help-page', section: null, item: null };
    const school = result({
      met: ['lowest-10', 'grad-rate'],
      findings: { 'lowest-10': { source: onChart } },
    });
    const doc = sheetOf(districtPlan({ schools: [school] }));
    expect(doc.rows[rowWithKey(doc, 'school:09990005')]?.cells[3]?.value).toBe(
      'Lowest 10%; low graduation rate\nletter of Sep 21, sections 2 and 5',
    );
  });

  it('tells tiers apart by sign and by word', () => {
    const doc = sheetOf(mixedDistrict);
    const leads = doc.rows
      .filter((row) => `${keyOf(row)}`.startsWith('school:'))
      .map(({ cells }) => [cells[0]?.value, cells[1]?.value]);
    expect(leads).toEqual([
      ['■', 'Tier 1'],
      ['▣', 'Tier 2'],
      ['▨', 'Tier 3'],
      ['▢', 'at least Tier 4'],
      ['?', 'Check'],
      ['○', 'Watch'],
    ]);
  });

  it('puts the district’s own row first where it is identified, and does not count it', () => {
    const doc = sheetOf(unknownRegionDistrict);
    const keys = doc.rows.map(keyOf).filter((key) => `${key}`.startsWith('school:'));
    expect(keys[0]).toBe('school:09940000');
    expect(texts(doc)).toContain('1 of 1 school identified');
  });

  it('shows every team, labelled, where the region is unknown', () => {
    const doc = sheetOf(unknownRegionDistrict);
    const contacts = allCells(doc).filter(({ link }) => link?.to === 'mail');
    expect(contacts.map(({ value }) => value)).toEqual([
      'If your region is Shore: Example Director · director@shore.example',
      'If your region is Hills: First Director · first@hills.example',
      'If your region is Hills: Second Director · second@hills.example',
    ]);
  });

  it.each([
    [
      'a listed district without identified schools',
      listedWithoutSchools,
      'The one school of this district in the data file is not identified.',
    ],
    [
      'a listed district that the file does not have',
      listedWithoutRows,
      'The data file has no row for this district or its schools',
    ],
    [
      'an identified district that is not listed',
      apostropheDistrict,
      'Confirm your assistance team with SSoS or OEPI',
    ],
    ['a derived region', apostropheDistrict, 'Derived regions follow the map'],
    ['a designation that can still change', mixedDistrict, 'Designations are decided later.'],
    [
      'a conflict',
      mixedDistrict,
      'Check: the state does not name “low participation”, but the file shows participation rate 93.2%.',
    ],
    ['a pending designation', unknownRegionDistrict, 'Pending: a designation is not yet decided.'],
    ['schools with too little data', mixedDistrict, 'Insufficient data: Example Early Learning Center.'],
    ['that tiers are a reading', mixedDistrict, 'The tiers are a reading'],
    ['where 95 percent is from', mixedDistrict, 'The line of 95 percent is from the help page.'],
  ])('says so: %s', (_, plan, sentence) => {
    expect(texts(sheetOf(plan))).toContain(sentence);
  });

  it('warns where the data are of another year than the rules', () => {
    const results = resultsOf([mixedDistrict]);
    const doc = actionSheet(
      mixedDistrict,
      { ...results, source: { ...results.source, dataYear: 2025 } },
      'Example',
    );
    expect(texts(doc)).toContain(
      'The data are of 2025, but these rules and dates are for the results of 2023',
    );
  });

  it('repeats headings that are true above schools and above actions', () => {
    const doc = sheetOf(largeDistrict);
    const { first, last } = doc.print.titleRows ?? { first: -1, last: -1 };
    expect(doc.rows.slice(first, last + 1).map(({ cells }) => cells.map((cell) => cell?.value))).toEqual([
      [
        '■',
        'Tier',
        'School',
        'Why',
        'Percentile',
        'Low student groups',
        'Federal',
        'Graduation',
        'Participation',
        'Note',
      ],
      [
        '☐',
        'Due',
        'Action',
        'Because, and where it is written',
        'Who',
        'For',
        'Owner',
        'Status',
        'Done on',
        'Notes',
      ],
    ]);
  });

  it('tells the tier of a district that has a row of its own and no schools, not how many of none', () => {
    const doc = sheetOf(
      districtPlan({ own: result({ met: ['grad-rate'], record: { kind: 'district' } }), schools: [] }),
    );
    expect(allCells(doc).find(({ style }) => style === 'count')?.value).toBe('Tier 4');
    expect(texts(doc)).toContain('District itself: Tier 4; no schools in the data');
    expect(texts(doc)).not.toContain('0 of 0');
  });

  it('has rows right below its headings where schools are only watched', () => {
    const doc = sheetOf(watchOnlyDistrict);
    const { last } = doc.print.titleRows ?? { last: NaN };
    expect(doc.rows[last + 1]?.cells[1]?.value).toBe('Watch');
    expect(texts(doc).match(/Watch list/g)).toHaveLength(1);
  });

  it('keeps counts apart from days, so that no program takes a count for a day', () => {
    for (const { style, value } of allCells(sheetOf(mixedDistrict))) {
      if (typeof value === 'number') expect(STYLES[style].numberFormat).not.toMatch(/[dmy]/);
    }
  });

  it('shows nothing of the hidden column that names the rows', () => {
    const keys = sheetOf(mixedDistrict).rows.flatMap(({ cells }) => cells[10]?.style ?? []);
    expect(new Set(keys)).toEqual(new Set(['key']));
    expect(STYLES.key.numberFormat).toBe(';;;');
  });

  it('keeps to few styles, since the live workbook pays for each', () => {
    for (const plan of exampleDistricts) {
      expect(new Set(allCells(sheetOf(plan)).map(({ style }) => style)).size).toBeLessThanOrEqual(17);
    }
  });

  it('has no actions and no headings to repeat for a district without schools and steps', () => {
    const doc = sheetOf(districtPlan({ schools: [], actions: [] }));
    expect(doc.print.titleRows).toBeNull();
    expect(doc.validations).toEqual([]);
  });

  it('names up to three schools of an action, and counts more', () => {
    const schools = [1, 2, 3, 4].map((number) =>
      result({
        met: ['lowest-10'],
        record: { schoolName: `Example ${number}`, schoolCode: `0999000${number}` },
      }),
    );
    const forWhom = (count: number, all: number) => {
      const doc = sheetOf(
        districtPlan({
          schools: schools.slice(0, all),
          actions: [action('grant', schools.slice(0, count))],
        }),
      );
      return doc.rows[rowWithKey(doc, 'action:grant')]?.cells[5]?.value;
    };
    expect(forWhom(3, 4)).toBe('Example 1\nExample 2\nExample 3');
    expect(forWhom(4, 4)).toBe('all 4 identified schools');
    expect(forWhom(0, 4)).toBe('the district');
  });

  it.each<[string, Parameters<typeof result>[0], (string | number | null)[]]>([
    [
      'a group named by its number',
      {
        met: ['low-groups'],
        findings: {
          'low-groups': {
            basis: 'computed',
            evidence: {
              fact: 'studentGroupPercentile',
              value: 4,
              operator: 'at-most',
              limit: 5,
              of: 'High needs',
            },
          },
        },
      },
      ['–', 'High needs: percentile 4', '–', '–', '–'],
    ],
    [
      'a number of no named group',
      {
        met: ['low-groups'],
        findings: {
          'low-groups': {
            basis: 'computed',
            evidence: { fact: 'studentGroupPercentile', value: 4, operator: 'at-most', limit: 5 },
          },
        },
      },
      ['–', 'a student group: percentile 4', '–', '–', '–'],
    ],
    [
      'a participation rate of a group',
      {
        met: ['participation'],
        findings: {
          participation: {
            basis: 'computed',
            evidence: {
              fact: 'participationRate',
              value: 93.2,
              operator: 'below',
              limit: 95,
              of: 'EL and former EL',
            },
          },
        },
      },
      ['–', '–', '–', '–', 'EL and former EL: 93.2%'],
    ],
    [
      'the lowest of several participation rates',
      {
        met: ['federal'],
        record: {
          federalDesignations: ['CSI'],
          participationRates: [
            { of: 'A', value: 97000 },
            { of: 'B', value: 96100 },
            { of: 'C', value: 99000 },
          ],
        },
      },
      ['–', '–', 'CSI', '–', 0.961],
    ],
  ])('shows what a school is identified by: %s', (_, example, values) => {
    const doc = sheetOf(districtPlan({ schools: [result(example)] }));
    const cells = doc.rows[rowWithKey(doc, 'school:09990005')]?.cells ?? [];
    expect(cells.slice(4, 9).map((cell) => cell?.value)).toEqual(values);
  });

  it('finds a way to name what has no name and no code', () => {
    const nameless = result({ met: ['federal'], record: { schoolName: null, schoolCode: null, row: 12 } });
    const doc = sheetOf(districtPlan({ code: null, schools: [nameless] }));
    const cells = doc.rows[rowWithKey(doc, 'school:row-12')]?.cells ?? [];
    expect(cells[2]?.value).toBe('School without a name');
    expect(texts(doc)).toContain('District code not in the data');
    expect(doc.print.header?.left).toEqual(['Example Regional']);
  });

  it('names the end of a long path in its foot, and no file for pasted rows', () => {
    const foot = (file: string | null) => {
      const results = resultsOf([mixedDistrict]);
      const doc = actionSheet(mixedDistrict, { ...results, source: { ...results.source, file } }, 'Example');
      return doc.print.footer?.center;
    };
    expect(foot('/home/example/data/file.xlsx')).toEqual(['As of Oct 2, 2023 · data: file.xlsx']);
    expect(foot(`${'long-'.repeat(20)}name.xlsx`)?.[0]).toMatch(/^As of Oct 2, 2023 · data: ….{59}$/);
    expect(foot(null)).toEqual(['As of Oct 2, 2023']);
  });
});
