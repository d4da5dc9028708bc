// Builds the add-in: `npm run build` for people (SSOS_ADDRESS says where its files will be served from),
// `npm run build:dev` for this machine. A build with a fault in it ends with a sentence and exit code 1.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { assemble } from './addin/assemble';
import { BUILD_FOLDERS, clearedForBuild } from './addin/build-folders';
import { bundles } from './addin/bundles';
import { FILES } from './addin/files';
import { readSettings } from './addin/read-settings';
import { runWebpack } from './addin/run-webpack';
import type { AddinEnvironment } from './addin/settings';
import { folderFiles } from './addin/validate/built-addin';
import { validateAddin } from './addin/validate/validate-addin';

const { values } = parseArgs({
  options: { development: { type: 'boolean', default: false }, out: { type: 'string' } },
});
const environment: AddinEnvironment = values.development ? 'development' : 'production';

const problem = await build(values.out ?? BUILD_FOLDERS[environment]);
if (problem !== null) {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}

/** Null where all went well, else what to tell the person. */
async function build(folder: string): Promise<string | null> {
  const answer = await readSettings(environment);
  if (!answer.ok) return answer.problem;
  const obstacle =
    (await clearedForBuild(folder)) ?? (await runWebpack(bundles(environment, resolve(folder))));
  if (obstacle !== null) return obstacle;
  await assemble(answer.settings, folder);

  const files = (await folderFiles(folder)) ?? new Map<string, Uint8Array>();
  const faults = validateAddin(files);
  if (faults.length > 0) {
    return ['The build is not fit for Excel:', ...faults.map(({ message }) => `- ${message}`)].join('\n');
  }
  const weight = (script: string) => `${(gzipSync(files.get(script) ?? '').length / 1024).toFixed(1)} KB`;
  process.stdout.write(
    `${answer.settings.displayName} ${answer.settings.version} for ${answer.settings.address}: ${folder}, ` +
      `${files.size} files, functions ${weight(FILES.functionsScript)} and rules ${weight(FILES.rulesScript)} gzipped.\n`,
  );
  return null;
}
