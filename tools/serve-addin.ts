// `npm start`: builds the development add-in, serves it over https and says how to get it into Excel.
import { resolve } from 'node:path';
import webpack from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
import { assemble } from './addin/assemble';
import { BUILD_FOLDERS, clearedForBuild } from './addin/build-folders';
import { bundles } from './addin/bundles';
import { developmentCertificate } from './addin/certificate';
import { FILES } from './addin/files';
import { readSettings } from './addin/read-settings';
import { sideloadSteps } from './addin/sideload-steps';

const folder = BUILD_FOLDERS.development;

const problem = await serve();
if (problem !== null) {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}

/** Null once the server runs, else what to tell the person. */
async function serve(): Promise<string | null> {
  const answer = await readSettings('development');
  if (!answer.ok) return answer.problem;
  const certificate = await developmentCertificate();
  if (!certificate.ok) return certificate.problem;
  const obstacle = await clearedForBuild(folder);
  if (obstacle !== null) return obstacle;
  await assemble(answer.settings, folder);

  const { hostname, port } = new URL(answer.settings.address);
  const server = new WebpackDevServer(
    {
      host: hostname,
      port,
      server: { type: 'https', options: { cert: certificate.cert, key: certificate.key } },
      static: { directory: resolve(folder), watch: false },
      devMiddleware: { writeToDisk: true },
      // The page under work is the page that ships: no reloading client, whose connection its policy forbids.
      client: false,
      hot: false,
      liveReload: false,
      // Excel on the web reads functions.json from another origin, and Excel everywhere caches what it may.
      headers: { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-store' },
    },
    webpack(bundles('development', resolve(folder))),
  );
  await server.start();
  process.stdout.write(`\n${sideloadSteps(answer.settings, `${folder}/${FILES.manifest}`)}`);
  return null;
}
