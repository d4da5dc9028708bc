import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:https';
import type { IncomingMessage } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { writeXlsx } from 'hucre/xlsx';
import { ownCertificate } from '../../../workbench/serve/certificate';
import type { Certificate } from '../../../workbench/serve/certificate';
import { addressOfServer, listen, serve } from '../../../workbench/serve/server';
import type { RunningServer } from '../../../workbench/serve/server';
import { describeWith } from '../../support/outside-programs';
import { PATIENCE } from '../support/patience';

jest.setTimeout(PATIENCE.test);

const CLIENT = 'https://appsforoffice.microsoft.com';
const ADD_IN_PAGE = `<script src="${CLIENT}/lib/1/hosted/office.js"></script>`;

let folder: string;
let certificate: Certificate;
let server: RunningServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workbench-server-'));
  certificate = await ownCertificate(join(folder, 'certificate'));
  for (const name of ['add-in', 'page']) await mkdir(join(folder, name));
  await writeFile(join(folder, 'page', 'index.html'), '<title>workbench</title>');
  await writeFile(join(folder, 'add-in', 'taskpane.html'), ADD_IN_PAGE);
  await writeFile(join(folder, 'secret.txt'), 'secret');
  server = serve(await listen(certificate, 0), {
    addIn: join(folder, 'add-in'),
    page: join(folder, 'page'),
    files: { '/samples/made.xlsx': () => Promise.resolve(Buffer.from('made')) },
  });
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

type Got = { readonly status: number; readonly heads: IncomingMessage['headers']; readonly body: Buffer };

function ask(path: string, { body, origin }: { body?: Uint8Array; origin?: string } = {}): Promise<Got> {
  return new Promise((resolve, reject) => {
    const asked = request(
      // An address object would tidy `..` away.
      {
        host: '127.0.0.1',
        port: new URL(server.address).port,
        path,
        method: body === undefined ? 'GET' : 'POST',
        headers: origin === undefined ? {} : { origin },
        rejectUnauthorized: false,
      },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, heads: answer.headers, body: Buffer.concat(parts) }),
        );
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}

describe("the workbench's server", () => {
  it('lets its page ask nobody but this server', async () => {
    const { status, heads } = await ask('/');
    expect(status).toBe(200);
    expect(heads['content-security-policy']).toMatch(/^default-src 'self';/);
  });

  it("points the one address of Microsoft's in the add-in's page at itself, and leaves the build as it is", async () => {
    const { body } = await ask('/add-in/taskpane.html');
    expect(body.toString()).toBe(ADD_IN_PAGE.replace(CLIENT, server.address));
    expect(await readFile(join(folder, 'add-in', 'taskpane.html'), 'utf8')).toBe(ADD_IN_PAGE);
  });

  it('hands out Office.js as it is installed', async () => {
    const installed = createRequire(import.meta.url).resolve('@microsoft/office-js/package.json');
    const { body } = await ask('/lib/1/hosted/office.js');
    expect(body.equals(await readFile(join(dirname(installed), 'dist', 'office.js')))).toBe(true);
  });

  it('makes a file when it is first asked for', async () => {
    const { body, heads } = await ask('/samples/made.xlsx');
    expect([body.toString(), heads['content-type']]).toEqual([
      'made',
      expect.stringContaining('spreadsheetml.sheet'),
    ]);
  });

  it.each([
    '/nothing',
    '/page/../secret.txt',
    '/add-in/..%2fsecret.txt',
    '/page/%2e%2e/secret.txt',
    '/opened/9',
  ])('has nothing at %s', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  it('keeps a file for the page that opens next, a few at most', async () => {
    const names: string[] = [];
    for (let number = 0; number < 7; number += 1) {
      const { body } = await ask('/opened', { body: Buffer.from(`file ${number}`) });
      names.push((JSON.parse(body.toString()) as { name: string }).name);
    }
    expect((await ask(`/opened/${names[6]}`)).body.toString()).toBe('file 6');
    expect((await ask(`/opened/${names[0]}`)).status).toBe(404);
  });

  it("answers no other site's page", async () => {
    const foreign = { origin: 'https://example.org', body: Buffer.from('x') };
    expect((await ask('/opened', foreign)).status).toBe(403);
    expect((await ask('/opened', { ...foreign, origin: server.address })).status).toBe(200);
  });

  it('takes the next port where the one asked for is in use', async () => {
    const port = Number(new URL(server.address).port);
    const other = await listen(certificate, port);
    expect(Number(new URL(addressOfServer(other)).port)).toBeGreaterThan(port);
    other.close();
  });

  it('says what to install where there is no LibreOffice', async () => {
    const { PATH } = process.env;
    process.env['PATH'] = '';
    try {
      const { body } = await ask('/printed', { body: Buffer.from('x') });
      expect(JSON.parse(body.toString())).toEqual({
        ok: false,
        problem: expect.stringContaining('Install LibreOffice'),
      });
    } finally {
      process.env['PATH'] = PATH;
    }
  });
});

describe('the certificate', () => {
  it('is for this machine, and made only once', async () => {
    const read = new X509Certificate(certificate.cert);
    expect(read.checkHost('localhost')).toBe('localhost');
    const again = await ownCertificate(join(folder, 'certificate'));
    expect(again.cert.equals(certificate.cert)).toBe(true);
  });
});

describeWith(['soffice'], 'a preview', () => {
  it('is a PDF', async () => {
    const file = await writeXlsx({ sheets: [{ name: 'Sheet1', rows: [['to print']] }] });
    const answer = JSON.parse((await ask('/printed', { body: file })).body.toString()) as { name: string };
    const { body, heads } = await ask(`/printed/${answer.name}`);
    expect([heads['content-type'], body.subarray(0, 5).toString()]).toEqual(['application/pdf', '%PDF-']);
  });
});
