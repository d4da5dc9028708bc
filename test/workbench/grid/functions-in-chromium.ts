import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { build } from 'esbuild';
import type { Frame, Page } from 'playwright-core';
import { CLIENT_ADDRESS, clientFile } from '../../../workbench/host/node/client-files';
import { startBrowser } from '../../support/browser';
import { testCertificate } from '../../support/certificate';
import { contentType } from '../../support/folder-server';
import { productionBuild } from '../../support/production-build';
import { PATIENCE } from '../support/patience';
import type { GridPage } from './functions-page';

/** Where the build believes to be served from; the page with the grid lies on the same host. */
const ADD_IN = new URL('https://tools.example.org/ssos');
const CLIENT_HOST = new URL(CLIENT_ADDRESS).host;
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Grid</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/grid.css"><style>body { margin: 0 } #grid { height: 100vh } #pane { display: none }</style>
<body><script src="/grid.js"></script></body></html>`;

export type GridInChromium = {
  readonly page: Page;
  /** The add-in's own page. */
  readonly addIn: Frame;
  /** Asks the page, or does something in it. */
  readonly ask: <Name extends keyof GridPage>(
    name: Name,
    ...args: GridPage[Name] extends (...args: infer Args) => unknown ? Args : never
  ) => Promise<GridPage[Name] extends (...args: never) => infer Result ? Awaited<Result> : never>;
  /** Errors in the pages and requests elsewhere. */
  readonly seen: readonly string[];
  readonly stop: () => Promise<void>;
};

/** The built add-in in its frame, beside a live grid, in Chromium. */
export async function startGridInChromium(built = productionBuild()): Promise<GridInChromium> {
  const [script, style] = await bundle();
  const server = createServer(testCertificate(), ({ url = '/', headers: { host = '' } }, response) => {
    const path = normalize(new URL(url, ADD_IN).pathname);
    const own: Readonly<Record<string, string>> = {
      '/grid.html': PAGE,
      '/grid.js': script,
      '/grid.css': style,
    };
    const content = async () =>
      host.startsWith(CLIENT_HOST)
        ? (clientFile(`https://${CLIENT_HOST}${path}`) ?? Promise.reject(new Error(path)))
        : (own[path] ?? readFile(join(built.folder, path.slice(ADD_IN.pathname.length))));
    content().then(
      (body) =>
        response
          .writeHead(200, { 'content-type': contentType(path), 'access-control-allow-origin': '*' })
          .end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const rules = [ADD_IN.host, CLIENT_HOST].map((host) => `MAP ${host}:443 127.0.0.1:${port}`);
  const browser = await startBrowser(rules);
  const page = await browser.newPage({ viewport: { width: 1400, height: 860 } });
  page.setDefaultTimeout(PATIENCE.wait);
  const seen: string[] = [];
  page.on('pageerror', (error) => seen.push(`error: ${error.stack ?? String(error)}`));
  page.on('console', (message) => {
    if (message.type() === 'error') seen.push(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    const isOwn = [ADD_IN.host, CLIENT_HOST].includes(host) || ['data:', 'blob:'].includes(protocol);
    if (!isOwn) seen.push(`request: ${request.url()}`);
  });
  await page.goto(`${ADD_IN.origin}/grid.html?addin=${encodeURIComponent(ADD_IN.pathname)}`);
  await page.evaluate(() => Reflect.get(window, 'grid') as unknown);

  const ask = (name: string, ...args: readonly unknown[]) =>
    page.evaluate(
      async ([method, given]) => {
        const member: unknown = Reflect.get(Object(await Reflect.get(window, 'grid')), method);
        return (member as (...all: readonly unknown[]) => unknown)(...given);
      },
      [name, args] as const,
    );
  const addIn = await (await page.waitForSelector('#pane iframe', { state: 'attached' })).contentFrame();
  if (addIn === null) throw new Error('The page has no frame for the add-in.');
  return {
    page,
    addIn,
    ask: ask as GridInChromium['ask'],
    seen,
    stop: async () => {
      await browser.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

async function bundle(): Promise<readonly [script: string, style: string]> {
  const { outputFiles } = await build({
    entryPoints: ['test/workbench/grid/functions-page.ts'],
    bundle: true,
    write: false,
    outdir: 'grid',
    format: 'iife',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  const textOf = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return [textOf('.js'), textOf('.css')];
}
