// Writes a made-up file of the state's size: npm run generate -- --rows 1900 --districts 400 --seed 1 --out FILE
import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { commaSeparated } from './generate/comma-separated';
import { generateOptions, USAGE, type GenerateOptions } from './generate/generate-options';
import { generatedRows } from './generate/generated-rows';
import { stateHeadings } from './state-file/layout';
import { stateWorkbook } from './state-file/workbook';

const YEAR = 2023;

const read = generateOptions(process.argv.slice(2));
if (read.ok) {
  await generate(read.options);
  console.log(`${read.options.rows} rows written to ${read.options.out}`);
} else {
  console.error(`${read.fault}\n${USAGE}`);
  process.exitCode = 2;
}

async function generate(options: GenerateOptions): Promise<void> {
  await mkdir(dirname(options.out), { recursive: true });
  if (options.out.endsWith('.csv')) {
    const lines = commaSeparated(stateHeadings(YEAR), generatedRows(options));
    await pipeline(Readable.from(lines), createWriteStream(options.out));
    return;
  }
  const title = `${YEAR} accountability results of a made-up state (seed ${options.seed})`;
  await writeFile(options.out, await stateWorkbook({ title, year: YEAR, rows: [...generatedRows(options)] }));
}
