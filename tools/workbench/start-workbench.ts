import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { bundlePage } from '../../workbench/serve/bundle-page';
import { ownCertificate } from '../../workbench/serve/certificate';
import { addressOfServer, listen, serve } from '../../workbench/serve/server';
import type { RunningServer } from '../../workbench/serve/server';
import { assemble } from '../addin/assemble';
import { clearedForBuild } from '../addin/build-folders';
import { bundles } from '../addin/bundles';
import { readSettings } from '../addin/read-settings';
import { runWebpack } from '../addin/run-webpack';
import { IDENTITIES } from '../addin/settings';
import { allDistrictsFile, stateFile } from './state-files';

export type StartedWorkbench =
  { readonly ok: true; readonly server: RunningServer } | { readonly ok: false; readonly problem: string };

export type StartOptions = {
  /** The first port that is tried; 0 takes any. */
  readonly port: number;
  /** Where everything that is built or made is kept. */
  readonly folder: string;
  readonly tell: (line: string) => void;
};

const SAMPLE = 'samples/accountability-2023.xlsx';

/** Builds the add-in and the page around it and serves both. */
export async function startWorkbench({ port, folder, tell }: StartOptions): Promise<StartedWorkbench> {
  const answer = await readSettings('development');
  if (!answer.ok) return answer;
  tell('Making the certificate and building the page and the add-in (some seconds)…');
  const listening = await listen(await ownCertificate(join(folder, 'certificate')), port);
  const address = addressOfServer(listening);
  // Two workbenches may run at once; the manifest has the address of one.
  const own = join(folder, new URL(address).port);
  const addIn = join(own, 'add-in');
  const page = join(own, 'page');
  const settings = {
    ...answer.settings,
    address: `${address}/add-in`,
    // No other add-in is installed here, so formulas are typed as everywhere in the documentation.
    namespace: IDENTITIES.production.namespace,
  };
  try {
    const problem =
      (await clearedForBuild(addIn)) ?? (await runWebpack(bundles('development', resolve(addIn))));
    if (problem !== null) {
      listening.close();
      return { ok: false, problem };
    }
    await assemble(settings, addIn);
    await bundlePage(page);
  } catch (error) {
    listening.close();
    throw error;
  }
  const server = serve(listening, {
    addIn,
    page,
    files: {
      '/samples/accountability-2023.xlsx': () => readFile(SAMPLE),
      '/samples/state.xlsx': stateFile,
      '/samples/all-districts.xlsx': allDistrictsFile,
    },
  });
  return { ok: true, server };
}
