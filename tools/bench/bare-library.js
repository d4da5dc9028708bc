// The file library alone, as a whole process: reads a workbook and writes prepared cells, without formats.
// node tools/bench/bare-library.js DATA.xlsx CELLS.json OUT.xlsx
import { readFile, writeFile } from 'node:fs/promises';
import { readXlsx, writeXlsx } from 'hucre/xlsx';

const [data, cells, out] = process.argv.slice(2);
await readXlsx(await readFile(data));
await writeFile(out, await writeXlsx({ sheets: JSON.parse(await readFile(cells, 'utf8')) }));
