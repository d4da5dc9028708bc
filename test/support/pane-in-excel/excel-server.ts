import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { build } from 'esbuild';
import { CLIENT_ADDRESS, clientFile } from '../../../workbench/host/node/client-files';
import { testCertificate } from '../certificate';
import { contentType } from '../folder-server';

/** Where the build believes to be served from, and the page of "Excel" on the same host. */
export const ADD_IN_ADDRESS = 'https://tools.example.org/ssos';
const ADD_IN_PATH = new URL(ADD_IN_ADDRESS).pathname;
export const EXCEL_ADDRESS = new URL('/excel.html', ADD_IN_ADDRESS).href;
/** The same page at a port of its own, which makes it another origin; the client trusts it by its host's name. */
const EXCEL_ADDRESS_APART = EXCEL_ADDRESS.replace('.org/', '.org:8443/');
const CLIENT_HOST = new URL(CLIENT_ADDRESS).host;

/** Has pages of different origins kept in processes of their own. */
const APART_HEADS = { 'origin-agent-cluster': '?1' };

export type ServeOptions = {
  /** Whether "Excel" and the add-in are to run in processes of their own, so that each can be measured alone. */
  readonly apart?: boolean;
};

export type ExcelServer = {
  /** The address of the page of "Excel". */
  readonly excelAddress: string;
  /** Rules by which a browser takes this server for the add-in's and for Microsoft's. */
  readonly resolverRules: readonly string[];
  /** Addresses that were asked for, in their order. */
  readonly asked: readonly string[];
  /** Empties `asked`. */
  readonly forget: () => void;
  /** Names of files that are not found from now on; `office.js` is one. */
  readonly hide: (names: readonly string[]) => void;
  readonly stop: () => Promise<void>;
};

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Stand-in for Excel</title>
<link rel="icon" href="data:,">
<style>html, body, iframe { width: 100%; height: 100%; margin: 0; border: 0; display: block }</style>
<body><script type="module" src="/host-page.js"></script></body></html>`;

/** A page with nothing but the client, for a host that cannot look into the add-in's. */
const CLIENT_PAGE = `<!doctype html><title>Client</title><script src="${CLIENT_ADDRESS}office.js"></script>`;

/** Serves a build under its own address, the page around it, and the installed, unmodified Office.js under its own. */
export async function serveExcel(folder: string, { apart = false }: ServeOptions = {}): Promise<ExcelServer> {
  let asked: string[] = [];
  let hidden: readonly string[] = [];
  const hostPage = await hostPageScript();

  const content = async (host: string, path: string): Promise<string | Uint8Array> => {
    if (hidden.some((name) => path.endsWith(`/${name}`))) throw new Error(path);
    if (host.startsWith(CLIENT_HOST)) return clientFile(`https://${CLIENT_HOST}${path}`) ?? notFound(path);
    if (path === '/excel.html') return PAGE;
    if (path === '/host-page.js') return hostPage;
    if (path === '/client.html') return CLIENT_PAGE;
    if (path.startsWith(`${ADD_IN_PATH}/`)) return readFile(join(folder, path.slice(ADD_IN_PATH.length)));
    return notFound(path);
  };
  const answer = ({ url = '/', headers: { host = '' } }: IncomingMessage, response: ServerResponse) => {
    asked.push(`https://${host}${url}`);
    const path = normalize(new URL(url, EXCEL_ADDRESS).pathname);
    content(host, path).then(
      (body) => {
        const heads = {
          'content-type': contentType(path),
          'access-control-allow-origin': '*',
          ...(apart && APART_HEADS),
        };
        response.writeHead(200, heads).end(body);
      },
      () => response.writeHead(404).end(),
    );
  };
  const server = createServer(testCertificate(), answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const own = [
    `${new URL(ADD_IN_ADDRESS).host}:443`,
    new URL(EXCEL_ADDRESS_APART).host,
    `${CLIENT_HOST}:443`,
  ];
  return {
    excelAddress: apart ? EXCEL_ADDRESS_APART : EXCEL_ADDRESS,
    resolverRules: own.map((host) => `MAP ${host} 127.0.0.1:${port}`),
    get asked() {
      return asked;
    },
    forget: () => {
      asked = [];
    },
    hide: (names) => {
      hidden = names;
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function hostPageScript(): Promise<string> {
  const entry = 'test/support/pane-in-excel/host-page.ts';
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: 'esm' });
  return outputFiles[0]?.text ?? '';
}

function notFound(path: string): never {
  throw new Error(path);
}
