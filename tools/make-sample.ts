// Writes the sample workbook again from its rows: npm run sample
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { sampleTable } from './sample/sample-table';
import { stateWorkbook } from './state-file/workbook';

const path = fileURLToPath(new URL('../samples/accountability-2023.xlsx', import.meta.url));
await writeFile(path, await stateWorkbook(sampleTable));
console.log(`${sampleTable.rows.length} rows written to samples/accountability-2023.xlsx`);
