import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import type { Frame, Page } from 'playwright-core';
import { CLIENT_ADDRESS, clientFile } from '../../../../workbench/host/node/client-files';
import { startBrowser } from '../../../support/browser';
import { testCertificate } from '../../../support/certificate';
import { contentType } from '../../../support/folder-server';
import { PATIENCE } from '../patience';

const HOST = 'grid.example.org';
const CLIENT_HOST = new URL(CLIENT_ADDRESS).host;
const html = (content: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Grid</title><link rel="icon" href="data:,">` +
  `<body style="margin: 0">${content}</body></html>`;

export type GridInChromium = {
  readonly page: Page;
  /** Opens a new workbook with a new add-in's page, and answers that page. */
  readonly open: () => Promise<Frame>;
  /** Errors in the pages and requests elsewhere. */
  readonly seen: readonly string[];
  readonly stop: () => Promise<void>;
};

/** A live grid in Chromium with an add-in of the test's own: a script that is bundled for its frame. */
export async function startGridInChromium(addInScript: string): Promise<GridInChromium> {
  const [grid, addIn] = await Promise.all([
    bundle('test/workbench/support/grid/grid-page.ts'),
    bundle(addInScript),
  ]);
  const files: Readonly<Record<string, string>> = {
    '/grid.html': html('<link rel="stylesheet" href="/grid.css"><script src="/grid.js"></script>'),
    '/grid.js': grid.script,
    '/grid.css': grid.style,
    '/add-in.html': html(
      `<script src="${CLIENT_ADDRESS}office.js"></script><script src="/add-in.js"></script>`,
    ),
    '/add-in.js': addIn.script,
  };
  const server = createServer(testCertificate(), ({ url = '/', headers: { host = '' } }, response) => {
    const path = new URL(url, `https://${HOST}`).pathname;
    const body = host.startsWith(CLIENT_HOST) ? clientFile(`https://${CLIENT_HOST}${path}`) : files[path];
    response
      .writeHead(body ? 200 : 404, {
        'content-type': contentType(path),
        'access-control-allow-origin': '*',
      })
      .end(body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const browser = await startBrowser([HOST, CLIENT_HOST].map((host) => `MAP ${host}:443 127.0.0.1:${port}`));
  const page = await browser.newPage({ viewport: { width: 1400, height: 860 } });
  page.setDefaultTimeout(PATIENCE.wait);
  const seen: string[] = [];
  page.on('pageerror', (error) => seen.push(`error: ${error.stack ?? String(error)}`));
  page.on('console', (message) => {
    if (message.type() === 'error') seen.push(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    const isOwn = [HOST, CLIENT_HOST].includes(host) || ['data:', 'blob:'].includes(protocol);
    if (!isOwn) seen.push(`request: ${request.url()}`);
  });
  await page.goto(`https://${HOST}/grid.html`);
  return {
    page,
    open: async () => {
      await page.evaluate('grid.open()');
      const frame = page.frames().find((candidate) => candidate.url().includes('/add-in.html'));
      if (frame === undefined) throw new Error('The add-in has no frame.');
      await frame.waitForFunction('window.addIn !== undefined');
      return frame;
    },
    seen,
    stop: async () => {
      await browser.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

async function bundle(entry: string): Promise<{ readonly script: string; readonly style: string }> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    outdir: 'out',
    format: 'iife',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  const textOf = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { script: textOf('.js'), style: textOf('.css') };
}
