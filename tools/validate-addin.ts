// Checks what was built: `npm run validate`, or `npm run validate -- FOLDER`.
import { parseArgs } from 'node:util';
import { BUILD_FOLDERS } from './addin/build-folders';
import { folderFiles } from './addin/validate/built-addin';
import { validateAddin } from './addin/validate/validate-addin';

const { positionals } = parseArgs({ allowPositionals: true });
const folders = positionals.length > 0 ? positionals : Object.values(BUILD_FOLDERS);

process.stdout.write(
  'Our own checks of structure, ids, addresses, lengths, icons, functions and commands.\n' +
    'Microsoft’s validator needs the network: npx office-addin-manifest validate FOLDER/manifest.xml\n',
);

let looked = 0;
for (const folder of folders) {
  const files = await folderFiles(folder);
  if (files === null) {
    // Only a folder somebody asked for has to be there.
    if (positionals.length > 0) complain(`There is no folder ${folder}.`);
    continue;
  }
  looked += 1;
  const faults = validateAddin(files);
  if (faults.length === 0) process.stdout.write(`${folder}: no fault in ${files.size} files.\n`);
  else complain([`${folder}:`, ...faults.map(({ code, message }) => `- ${message} (${code})`)].join('\n'));
}
if (looked === 0)
  complain('Nothing is built yet. Run npm run build:dev, or npm run build with SSOS_ADDRESS set.');

function complain(text: string): void {
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
}
