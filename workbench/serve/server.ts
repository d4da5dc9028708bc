import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:https';
import type { Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { normalize } from 'node:path/posix';
import { CLIENT_ADDRESS, clientFile } from '../host/node/client-files';
import type { Certificate } from './certificate';
import { KeptFiles } from './kept-files';
import { pdfOfWorkbook } from './pdf-of-workbook';

export type ServedParts = {
  /** The built add-in, as it is. */
  readonly addIn: string;
  /** The workbench's own page and its scripts. */
  readonly page: string;
  /** Files by their path on the server; made when they are first asked for. */
  readonly files: Readonly<Record<string, () => Promise<Uint8Array>>>;
};

export type RunningServer = {
  /** Without a slash at the end. */
  readonly address: string;
  readonly stop: () => Promise<void>;
};

type Answer = {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly policy?: string;
};

const HOST = 'localhost';
/** What is listened on: this machine alone. */
const INTERFACE = '127.0.0.1';
const PORTS_TRIED = 50;
const LARGEST_UPLOAD = 100 * 1024 * 1024;
const FILES_KEPT = 6;

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.png': 'image/png',
  '.xlsx': XLSX,
};

/** Keeps the page, and the spreadsheet's library in it, from asking anyone but this server. */
const PAGE_POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; " +
  "worker-src 'self' blob:; base-uri 'none'; form-action 'none'; object-src 'none'";

/** Where pages of add-ins load Microsoft's client from. */
const CLIENT = new URL(CLIENT_ADDRESS);

/** A server for this machine alone, not yet serving anything: its address is needed to build what it serves. */
export async function listen(certificate: Certificate, port: number): Promise<Server> {
  const server = createServer(certificate);
  for (let tried = 0; tried < PORTS_TRIED; tried += 1) {
    if (await isListening(server, port === 0 ? 0 : port + tried)) return server;
  }
  throw new Error(`The ports ${port} to ${port + PORTS_TRIED - 1} are all in use. Give another with --port.`);
}

export function addressOfServer(server: Server): string {
  const { port } = server.address() as AddressInfo;
  return `https://${HOST}:${port}`;
}

/** Answers on a listening server until it is stopped. */
export function serve(server: Server, parts: ServedParts): RunningServer {
  const address = addressOfServer(server);
  const site = new Site(parts, address);
  server.on('request', (request, response) => {
    site
      .answer(request)
      .catch((error: unknown) => plain(500, `The workbench's server failed: ${String(error)}`))
      .then(({ status, type, body, policy }) => {
        response.writeHead(status, {
          'content-type': type,
          'cache-control': 'no-store',
          ...(policy !== undefined && { 'content-security-policy': policy }),
        });
        response.end(body);
      })
      // The browser has gone; there is no one to tell.
      .catch(() => response.destroy());
  });
  return {
    address,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function isListening(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      server.off('listening', onListening);
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    const onListening = () => {
      server.off('error', onError);
      resolve(true);
    };
    server.once('error', onError);
    server.once('listening', onListening);
    server.listen(port, INTERFACE);
  });
}

class Site {
  readonly #opened = new KeptFiles(FILES_KEPT);
  readonly #printed = new KeptFiles(FILES_KEPT);
  readonly #made = new Map<string, Promise<Uint8Array>>();

  constructor(
    private readonly parts: ServedParts,
    private readonly address: string,
  ) {}

  async answer(request: IncomingMessage): Promise<Answer> {
    const path = normalize(decodeURI(new URL(request.url ?? '/', this.address).pathname));
    // Another site's page may send to this address too; its browser says where it comes from.
    const { origin } = request.headers;
    if (origin !== undefined && origin !== this.address)
      return plain(403, 'This server answers its own page.');
    if (request.method === 'POST') return this.#take(path, await bodyOf(request));
    const [, first = '', ...rest] = path.split('/');
    const name = rest.join('/');
    switch (first) {
      case '':
        return { ...(await file(this.parts.page, 'index.html')), policy: PAGE_POLICY };
      case 'page':
        return file(this.parts.page, name);
      case 'add-in':
        return extname(name) === '.html' ? this.#pageOfAddIn(name) : file(this.parts.addIn, name);
      case 'opened':
        return kept(this.#opened.get(name), XLSX, 'The file is no longer here. Open it again.');
      case 'printed':
        return kept(
          this.#printed.get(name),
          'application/pdf',
          'The preview is no longer here. Print again.',
        );
      default:
        return path.startsWith(CLIENT.pathname) ? client(path) : this.#makeOnce(path);
    }
  }

  // The built page, with the one address of Microsoft's in it, for the client, pointed at this server. Nothing is
  // written back: the build stays as it is.
  async #pageOfAddIn(name: string): Promise<Answer> {
    const answer = await file(this.parts.addIn, name);
    return {
      ...answer,
      body: Buffer.from(answer.body).toString('utf8').replaceAll(CLIENT.origin, this.address),
    };
  }

  async #take(path: string, body: Buffer | null): Promise<Answer> {
    if (body === null) return plain(413, 'The file is larger than the workbench takes.');
    if (path === '/opened') return json({ name: this.#opened.keep(body) });
    if (path !== '/printed') return plain(404, 'There is nothing here.');
    const printed = await pdfOfWorkbook(body);
    return json(
      printed.ok
        ? { ok: true, name: this.#printed.keep(printed.pdf) }
        : { ok: false, problem: printed.problem },
    );
  }

  async #makeOnce(path: string): Promise<Answer> {
    const make = this.parts.files[path];
    if (make === undefined) return plain(404, 'There is nothing here.');
    const made = this.#made.get(path) ?? make();
    this.#made.set(path, made);
    return { status: 200, type: typeOf(path), body: await made };
  }
}

function client(path: string): Answer {
  const text = clientFile(`${CLIENT.origin}${path}`);
  return text === null
    ? plain(404, 'The installed Office.js has no such file.')
    : { status: 200, type: typeOf(path), body: text };
}

async function file(folder: string, name: string): Promise<Answer> {
  // Windows takes either slash, and a path that leads out of the folder is none of its files.
  if (name.includes('..')) return plain(404, 'There is nothing here.');
  try {
    return { status: 200, type: typeOf(name), body: await readFile(join(folder, name)) };
  } catch {
    return plain(404, 'There is nothing here.');
  }
}

const kept = (found: Buffer | null, type: string, problem: string): Answer =>
  found === null ? plain(404, problem) : { status: 200, type, body: found };

const plain = (status: number, body: string): Answer => ({ status, type: 'text/plain; charset=utf-8', body });

const json = (body: unknown): Answer => ({
  status: 200,
  type: 'application/json',
  body: JSON.stringify(body),
});

const typeOf = (path: string): string => TYPES[extname(path)] ?? 'application/octet-stream';

async function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    parts.push(part as Buffer);
    size += (part as Buffer).length;
    if (size > LARGEST_UPLOAD) return null;
  }
  return Buffer.concat(parts);
}
