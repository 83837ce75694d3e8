// Hands the workbench to the browser of this machine and saves the one case it was opened on. Answers nobody else:
// only requests that name this address, carry the key that the terminal printed, and come from the page itself.

import { randomBytes, timingSafeEqual } from 'node:crypto';
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import { userName } from '../evidence/store.js';
import { type DiskResult, readCase, saveCase } from './disk-case.js';
import { type LogResult, appendToLog, readLogFrom } from './disk-evidence.js';
import { headers, staticFile } from './static-files.js';

/** What is served. */
export interface WorkbenchServing {
  /** Folder of the built workbench. */
  readonly folder: string;
  /** The case file, or null where the workbench is opened without one. */
  readonly casePath: string | null;
  /** 0 takes any free port. */
  readonly port: number;
}

/** A workbench that is being served. */
export interface ServedWorkbench {
  readonly port: number;
  /** The address that lets a browser in; the key in it is for this run only. */
  readonly address: (hash: string) => string;
  readonly close: () => Promise<void>;
}

/** Larger texts are refused by the case file's reader as well. */
const largestText = 64 * 1024 * 1024;

/** Begins to serve on this machine alone. Rejects where the port is taken. */
export async function serveWorkbench(serving: WorkbenchServing): Promise<ServedWorkbench> {
  const key = randomBytes(16).toString('hex');
  const server = createServer((request, response) => {
    void answer(request, response, { serving, key, server }).catch(() => response.destroy());
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(serving.port, '127.0.0.1', listening);
  });
  const port = portOf(server);
  return {
    port,
    address: (hash) => `http://127.0.0.1:${port}/?key=${key}${hash}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

interface Served {
  readonly serving: WorkbenchServing;
  readonly key: string;
  readonly server: Server;
}

async function answer(request: IncomingMessage, response: ServerResponse, served: Served): Promise<void> {
  const own = `127.0.0.1:${portOf(served.server)}`;
  // A name that leads here from elsewhere (DNS rebinding) is not this address.
  if (request.headers.host !== own) return end(response, 403, 'This address is not served here.\n');
  const url = new URL(request.url ?? '/', `http://${own}`);
  if (url.pathname.startsWith('/api/')) return api(request, response, url, served);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return end(response, 405, 'Only reading is possible here.\n');
  const cookie =
    url.searchParams.get('key') === served.key
      ? `${cookieName(own)}=${served.key}; HttpOnly; SameSite=Strict; Path=/`
      : null;
  const file = staticFile(served.serving.folder, url.pathname);
  if (file === null) return end(response, 404, 'There is nothing at this address.\n');
  response.writeHead(200, {
    ...headers,
    'content-type': file.kind,
    'content-length': file.bytes.length,
    'cache-control': file.forever ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(cookie === null ? {} : { 'set-cookie': cookie }),
  });
  response.end(request.method === 'HEAD' ? undefined : file.bytes);
}

async function api(request: IncomingMessage, response: ServerResponse, url: URL, served: Served): Promise<void> {
  const { casePath } = served.serving;
  if (!allowed(request, served)) return end(response, 403, 'Open the address that the terminal printed.\n');
  const about = url.pathname.slice('/api/'.length);
  if ((about !== 'case' && about !== 'evidence') || casePath === null)
    return end(response, 404, 'There is no case file here.\n');
  const from = Number(url.searchParams.get('from') ?? '0');
  if (!Number.isSafeInteger(from) || from < 0) return end(response, 400, 'A log is read from a byte on.\n');
  if (request.method === 'GET')
    return about === 'case'
      ? tell(response, readCase(casePath))
      : tellLog(response, readLogFrom(casePath, from), casePath);
  if (request.method !== (about === 'case' ? 'PUT' : 'POST'))
    return end(response, 405, 'A case is read or saved, its evidence read or appended to.\n');
  const origin = request.headers.origin;
  if (origin !== `http://${request.headers.host}`) return end(response, 403, 'Only the workbench itself saves.\n');
  const text = await bodyOf(request);
  if (text === null) return end(response, 413, 'The text is too large.\n');
  if (about === 'evidence') return tellLog(response, appendToLog(casePath, text, from), casePath);
  return tell(response, saveCase(casePath, text, request.headers['if-match'] ?? null));
}

function allowed(request: IncomingMessage, { key, server }: Served): boolean {
  const name = cookieName(`127.0.0.1:${portOf(server)}`);
  const given = (request.headers.cookie ?? '')
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${name}=`))
    ?.slice(name.length + 1);
  return given?.length === key.length && timingSafeEqual(Buffer.from(given), Buffer.from(key));
}

/** Cookies do not know ports: each has its own name, so that two workbenches do not take each other's key. */
const cookieName = (host: string): string => `parley-${host.split(':')[1] ?? ''}`;

function tell(response: ServerResponse, result: DiskResult): void {
  if (result.kind === 'changed') return end(response, 412, 'The file was changed on disk meanwhile.\n');
  if (result.kind === 'failed') return end(response, 500, `${result.problem}\n`);
  json(response, { ...result.file, by: userName() });
}

/** The log, with the version that the case has now, so that one question tells of both files. */
function tellLog(response: ServerResponse, result: LogResult, casePath: string): void {
  if (result.kind === 'refused') return end(response, 400, 'These lines are no evidence.\n');
  if (result.kind === 'failed') return end(response, 500, `${result.problem}\n`);
  const found = readCase(casePath);
  const version = found.kind === 'file' ? found.file.version : null;
  json(response, { ...result.log, version });
}

function json(response: ServerResponse, value: unknown): void {
  response.writeHead(200, {
    ...headers,
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(JSON.stringify(value));
}

function end(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { ...headers, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  response.end(words);
}

async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > largestText) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
