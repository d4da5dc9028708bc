import { describe, expect, it } from '@jest/globals';
import { run } from '../../src/cli/run';
import { writeWorkbook } from '../../src/xlsx/write-workbook';
import { workbookDocs } from '../../src/sheets/workbook-docs';
import { shippedPolicy } from '../../src/policy/named-policy';
import { packFor } from '../../src/policy/packs';
import { assess } from '../../src/plan/assess';
import { EXAMPLE_CSV } from './example-file';
import { exampleWorld, textOf } from './example-world';

const HEADINGS =
  'District Code,School Code,School Name,Reason for Classification,Accountability Percentile,Graduation Rate';

/** A workbook with a sheet that fits and others that do not: the product's own. */
async function workbookBytes(): Promise<Uint8Array> {
  const policy = packFor('2023-24');
  if (!policy.ok) throw new Error('The pack of 2023-24 is missing.');
  const cells = [
    ['School Code', 'Percentile'],
    ['99990001', 4],
  ];
  const assessed = assess(
    { cells, firstRow: 1 },
    { file: null, sheet: null },
    shippedPolicy(policy.pack),
    '2023-10-02',
  );
  if (!assessed.ok) throw new Error('The example is refused.');
  const written = await writeWorkbook(workbookDocs(assessed.results, { districts: [] }), {
    title: 'Example',
    created: new Date(0),
  });
  return written.ok ? written.bytes : new Uint8Array();
}

describe('a file with what files have', () => {
  it('explains conflicts, the watch band, what is missing and dates that have passed', async () => {
    const rows = [
      '99990000,99990001,One,Low student group performance: High needs,12,64.6',
      '99990000,99990002,Two,,,',
      '99990000,99990000,,In need of broad/comprehensive support,,',
    ];
    const world = exampleWorld({ 'data.csv': [HEADINGS, ...rows].join('\n') });
    await run(['explain', 'data.csv', '--school', '99990001', '--as-of', '2024-05-01'], world);
    await run(['explain', 'data.csv', '--school', '99990002'], world);
    await run(['explain', 'data.csv', '--school', '99990000'], world);
    const text = world.printed();
    expect(text).toContain('Does not agree:');
    expect(text).toContain('graduation rate 64.6%');
    expect(text).toContain('Percentile 11 to 15');
    expect(text).toContain('This date has passed.');
    expect(text).toContain('The row does not tell: ');
    expect(text).toContain('District (99990000), row 4');
  });

  it('reads a workbook, by the sheet that fits or the one named', async () => {
    const world = exampleWorld();
    world.files.set('book.xlsx', await workbookBytes());
    expect(await run(['classify', 'book.xlsx'], world)).toBe(0);
    expect(world.complained()).toContain('sheet “Classification”');
    expect(await run(['classify', 'book.xlsx', '--sheet', ' CLASSIFICATION'], world)).toBe(0);
    expect(await run(['classify', 'book.xlsx', '--sheet', 'Nowhere'], world)).toBe(1);
    expect(world.complained()).toContain(
      'has no sheet “Nowhere”. Its sheets are “Index”, “Classification” and “Policy book”.',
    );
  });

  it('reports a quotation mark that is never closed, and reads on', async () => {
    const world = exampleWorld({
      'data.csv': 'School Code,School Name,Percentile\n99990001,"open,3\n99990002,Two,4\n',
    });
    expect(await run(['classify', 'data.csv'], world)).toBe(0);
    expect(world.complained()).toContain('Row 2: a quotation mark opens a cell and is never closed');
    expect(world.printed()).toContain('99990002');
  });

  it('reads a file piped in as a file', async () => {
    const world = exampleWorld({}, EXAMPLE_CSV);
    expect(await run(['classify', '-', '--json'], world)).toBe(0);
    expect(world.printed()).toContain('"file": "standard input"');
  });

  it('names several columns of one fact', async () => {
    const text = 'School Code,Participation Rate - ELA,Participation Rate - Mathematics\n99990001,94.9,95\n';
    const world = exampleWorld({ 'data.csv': text });
    await run(['classify', 'data.csv', '--json'], world);
    const { columns } = JSON.parse(world.printed()) as { columns: Record<string, string> };
    expect(columns['participationRate']).toBe('Participation Rate - ELA; Participation Rate - Mathematics');
  });
});

describe('packs of one’s own', () => {
  it('lets a warning pass and shows the first of many faults', async () => {
    const world = exampleWorld({ 'data.csv': EXAMPLE_CSV });
    await run(['policy', 'export', '--out', 'pack.json'], world);
    const wrong = textOf(world, 'pack.json').replaceAll(/"code": "0(\d+)"/g, '"code": "$1"');
    world.files.set('wrong.json', new TextEncoder().encode(wrong));
    expect(await run(['classify', 'data.csv', '--policy', 'wrong.json'], world)).toBe(1);
    expect(world.complained()).toMatch(/and \d+ more; “policy lint wrong.json” lists them all\./);
    const unused = textOf(world, 'pack.json').replace(
      '"sources": [',
      '"sources": [\n    { "id": "spare", "kind": "letter", "title": "Spare", "shortTitle": "spare", "author": null, "date": null, "address": null },',
    );
    world.files.set('spare.json', new TextEncoder().encode(unused));
    expect(await run(['policy', 'lint', 'spare.json'], world)).toBe(0);
    expect(world.printed()).toContain('warning: ');
  });

  it('says what shape of pack cannot be read', async () => {
    const world = exampleWorld({ 'data.csv': EXAMPLE_CSV, 'empty.json': '{}' });
    expect(await run(['policy', 'lint', 'empty.json'], world)).toBe(1);
    expect(await run(['sheets', 'data.csv', '--out', 'out.xlsx', '--policy', 'empty.json'], world)).toBe(1);
    expect(world.files.has('out.xlsx')).toBe(false);
  });

  it('leaves an existing export as it is', async () => {
    const world = exampleWorld({ 'pack.json': 'mine' });
    expect(await run(['policy', 'export', '--out', 'pack.json'], world)).toBe(2);
    expect(textOf(world, 'pack.json')).toBe('mine');
    expect(await run(['policy', 'export', '--policy', '2031-32'], world)).toBe(1);
    expect(await run(['policy', '--policy', '2031-32'], world)).toBe(1);
  });
});
