// Serves the built engine to a headless Chromium and prints what the page's conformance run found.
// node bench/kernels/browser/check.mjs [path of chromium] [--models 200] [--without-isolation]
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from '../../../tools/setup/chromium.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const isolated = !process.argv.includes('--without-isolation');
const words = process.argv.slice(2);
const models = words.includes('--models') ? words[words.indexOf('--models') + 1] : '200';
const named = words.find((word) => !word.startsWith('--') && word !== models);
const available = named === undefined ? await findChromium() : { path: named };
if ('trouble' in available) {
  console.error(available.trouble);
  process.exit(1);
}
const kinds = {
  html: 'text/html',
  mjs: 'text/javascript',
  js: 'text/javascript',
  ts: 'text/javascript',
  wasm: 'application/wasm',
};

/** Workers know no import map, so that the server names the packages by their paths. */
const withPaths = (text) => text.replace(/(from\s*|import\s*)'@parley\/(\w+)'/g, "$1'/packages/$2/dist/index.js'");

function read(path) {
  const bytes = readFileSync(join(root, path));
  if (path.endsWith('.ts')) return stripTypeScriptTypes(bytes.toString());
  return /\.m?js$/.test(path) ? withPaths(bytes.toString()) : bytes;
}

const folder = mkdtempSync(join(tmpdir(), 'parley-browser-'));
const server = createServer((request, response) => {
  if (request.method === 'POST') {
    let text = '';
    request.on('data', (part) => {
      text += part;
    });
    request.on('end', () => {
      response.end();
      finish(text);
    });
    return;
  }
  const path = new URL(request.url, 'http://localhost').pathname;
  const isolation = isolated
    ? { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' }
    : {};
  try {
    const body = read(path);
    response.writeHead(200, { 'content-type': kinds[path.split('.').at(-1)] ?? 'text/plain', ...isolation });
    response.end(body);
  } catch {
    response.writeHead(404, isolation).end();
  }
});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const page = `http://127.0.0.1:${server.address().port}/bench/kernels/browser/page.html?models=${models}`;
const browser = spawn(
  available.path,
  ['--headless', '--no-sandbox', '--disable-background-networking', '--disable-gpu', `--user-data-dir=${folder}`, page],
  { stdio: 'ignore' },
);
const late = setTimeout(() => finish('failed: nothing within ten minutes'), 600_000);

function finish(text) {
  clearTimeout(late);
  console.log(text);
  process.exitCode = text.includes(' 0 differ, 0 refused') ? 0 : 1;
  browser.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  browser.kill();
  server.close();
  server.closeAllConnections();
}
