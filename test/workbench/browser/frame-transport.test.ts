import { createServer } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from '@jest/globals';
import { build } from 'esbuild';
import { CLIENT_ADDRESS, clientFile } from '../../../workbench/host/node/client-files';
import { startBrowser } from '../../support/browser';
import { testCertificate } from '../../support/certificate';
import { describeWith } from '../../support/outside-programs';
import { inExcel } from '../support/in-excel';
import { PATIENCE } from '../support/patience';
import { EXPECTED, scenario } from './scenario';

const CLIENT_HOST = new URL(CLIENT_ADDRESS).host;

/** A page's script, as one file for the browser. */
async function bundle(entry: string): Promise<string> {
  const path = `test/workbench/browser/${entry}`;
  const { outputFiles } = await build({ entryPoints: [path], bundle: true, write: false, format: 'iife' });
  return outputFiles[0]?.text ?? '';
}

const html = (script: string) => `<!doctype html><meta charset="utf-8"><body>${script}</body>`;

async function pages(): Promise<Readonly<Record<string, readonly [type: string, text: string]>>> {
  const client = `<script src="${CLIENT_ADDRESS}office.js"></script>`;
  return {
    '/': ['text/html', html('<script src="/host-page.js"></script>')],
    '/add-in.html': ['text/html', html(`${client}<script src="/add-in-page.js"></script>`)],
    '/host-page.js': ['text/javascript', await bundle('host-page.ts')],
    '/add-in-page.js': ['text/javascript', await bundle('add-in-page.ts')],
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) {
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** Opens the host's page in Chromium and answers what it reports. */
async function reportFromChromium(): Promise<unknown> {
  const own = await pages();
  let report: (text: string) => void = () => undefined;
  const reported = new Promise<string>((resolve, reject) => {
    report = resolve;
    setTimeout(() => reject(new Error('Chromium reported nothing.')), PATIENCE.wait).unref();
  });
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { url = '/', headers } = request;
    if (url === '/report') {
      report(await textOf(request));
      response.end();
      return;
    }
    // The browser sends the client's own address here too.
    const isClient = headers.host?.startsWith(CLIENT_HOST) === true;
    const text = isClient ? clientFile(`https://${CLIENT_HOST}${url}`) : null;
    const [type, body] = own[url] ?? ['text/javascript', text];
    const heads = { 'content-type': type, 'access-control-allow-origin': '*' };
    response.writeHead(body === null ? 404 : 200, heads).end(body ?? '');
  };
  const server = createServer(testCertificate(), (request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const browser = await startBrowser([`MAP ${CLIENT_HOST}:443 127.0.0.1:${port}`]);
  try {
    const page = await browser.newPage();
    await page.goto(`https://127.0.0.1:${port}/`);
    return JSON.parse(await reported) as unknown;
  } finally {
    await browser.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

describeWith(['chromium'], 'the same scenario in Chromium', () => {
  it(
    'runs over the frame that Excel on the web uses',
    async () => {
      expect(await reportFromChromium()).toEqual({
        done: { ...EXPECTED, host: 'Excel', platform: 'OfficeOnline' },
        twice: { ok: true, value: 42 },
        missing: [],
        failures: [],
        settings: { year: '"2023-24"' },
      });
    },
    PATIENCE.test,
  );
});

describeWith([], 'the same scenario in Node', () => {
  it('runs over the bridge that Excel for Mac uses', () =>
    inExcel(async (excel) => {
      expect(await scenario(excel)).toEqual(EXPECTED);
    }));
});
