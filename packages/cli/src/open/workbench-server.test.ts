// The workbench's server over real sockets: who is let in, what is saved, and what is never overwritten.

import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CaseOnDisk } from './disk-case.js';
import { type ServedWorkbench, serveWorkbench } from './workbench-server.js';

let folder = '';
let casePath = '';
let served: ServedWorkbench;
let origin = '';

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parley-open-'));
  mkdirSync(join(folder, 'dist', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'dist', 'index.html'), '<!doctype html><title>Parley</title>');
  writeFileSync(join(folder, 'dist', 'assets', 'a.js'), 'export {};');
  writeFileSync(join(folder, 'secret.txt'), 'not for the browser');
  casePath = join(folder, 'talks.parley.yaml');
  writeFileSync(casePath, '# a comment\r\ntitle: Talks\r\n');
  served = await serveWorkbench({ folder: join(folder, 'dist'), casePath, port: 0 });
  origin = `http://127.0.0.1:${served.port}`;
});

afterEach(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

/** A request with the headers exactly as given; `fetch` would not let a test lie about where it is. */
const ask = (method: string, path: string, headers: Record<string, string> = {}, body = ''): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: served.port, method, path, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (piece: string) => {
        text += piece;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });

/** The cookie that the printed address gives. */
async function key(): Promise<Record<string, string>> {
  const { search } = new URL(served.address('#/'));
  const { headers } = await ask('GET', `/${search}`);
  const [cookie = ''] = headers['set-cookie'] ?? [];
  return { cookie: cookie.split(';')[0] ?? '' };
}

const file = (answered: Answered): CaseOnDisk => JSON.parse(answered.body) as CaseOnDisk;

describe('files of the workbench', () => {
  test('carry the policy that lets nothing in from elsewhere', async () => {
    const { status, headers, body } = await ask('GET', '/');
    expect(status).toBe(200);
    expect(body).toContain('<title>Parley</title>');
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['content-security-policy']).not.toMatch(/script-src[^;]*unsafe-inline/);
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['cross-origin-embedder-policy']).toBe('require-corp');
  });

  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/assets',
    '/nothing.js',
  ])('%s leads nowhere', async (path) => {
    const { status, body } = await ask('GET', path);
    expect(status).toBe(404);
    expect(body).not.toContain('not for the browser');
  });
});

describe('the case', () => {
  test('is given, byte for byte, only to a browser with the key', async () => {
    expect((await ask('GET', '/api/case')).status).toBe(403);
    expect((await ask('GET', '/api/case', { cookie: `parley-${served.port}=${'0'.repeat(32)}` })).status).toBe(403);
    expect(file(await ask('GET', '/api/case', await key()))).toMatchObject({
      name: 'talks.parley.yaml',
      text: '# a comment\r\ntitle: Talks\r\n',
    });
  });

  test('is given under no other name of this machine', async () => {
    expect((await ask('GET', '/api/case', { ...(await key()), host: `evil.example:${served.port}` })).status).toBe(403);
  });

  test('is saved whole, and nothing is left beside it', async () => {
    const mine = await key();
    const { version } = file(await ask('GET', '/api/case', mine));
    const saved = await ask('PUT', '/api/case', { ...mine, origin, 'if-match': version }, 'title: Ours 🕊\r\n');
    expect(saved.status).toBe(200);
    expect(readFileSync(casePath, 'utf8')).toBe('title: Ours 🕊\r\n');
    expect(readdirSync(folder).sort()).toEqual(['dist', 'secret.txt', 'talks.parley.yaml']);
    expect(file(saved).version).toBe(file(await ask('GET', '/api/case', mine)).version);
  });

  test('is not saved over what somebody else wrote, unless that is asked for', async () => {
    const mine = await key();
    const { version } = file(await ask('GET', '/api/case', mine));
    writeFileSync(casePath, 'title: Theirs\n');
    expect((await ask('PUT', '/api/case', { ...mine, origin, 'if-match': version }, 'title: Ours\n')).status).toBe(412);
    expect(readFileSync(casePath, 'utf8')).toBe('title: Theirs\n');
    expect((await ask('PUT', '/api/case', { ...mine, origin }, 'title: Ours\n')).status).toBe(200);
    expect(readFileSync(casePath, 'utf8')).toBe('title: Ours\n');
  });

  test('is saved by no other page', async () => {
    const mine = await key();
    for (const from of [{}, { origin: 'http://evil.example' }])
      expect((await ask('PUT', '/api/case', { ...mine, ...from }, 'title: Evil\n')).status).toBe(403);
    expect(readFileSync(casePath, 'utf8')).toContain('title: Talks');
  });

  test('that is not UTF-8 is refused, since saving would not give it back', async () => {
    writeFileSync(casePath, Buffer.from([0x74, 0xff, 0x0a]));
    const { status, body } = await ask('GET', '/api/case', await key());
    expect(status).toBe(500);
    expect(body).toContain('not written in UTF-8');
  });
});

describe('the evidence log', () => {
  const line = (by: string): string =>
    `${JSON.stringify({ at: '2025-01-02T03:04:05Z', by, event: 'accepted', statement: 'st-1' })}\n`;
  const logPath = (): string => join(folder, 'talks.evidence.jsonl');
  const log = ({ body }: Answered): { from: number; size: number; text: string; version: string | null } =>
    JSON.parse(body) as { from: number; size: number; text: string; version: string | null };

  test('is empty where there is none, begins with the first event, and is told from any place on', async () => {
    const mine = await key();
    expect(log(await ask('GET', '/api/evidence', mine))).toMatchObject({ from: 0, size: 0, text: '' });
    const first = log(await ask('POST', '/api/evidence', { ...mine, origin }, line('ann')));
    expect(readFileSync(logPath(), 'utf8')).toBe(`{"parley":{"format":"evidence-log","version":1}}\n${line('ann')}`);
    expect(first.text).toContain(line('ann'));
    // Somebody else writes meanwhile: both lines come back, and neither is lost.
    appendFileSync(logPath(), line('ben'));
    const second = log(await ask('POST', `/api/evidence?from=${first.size}`, { ...mine, origin }, line('cid')));
    expect(second).toMatchObject({ from: first.size, text: line('ben') + line('cid') });
    expect(second.version).toBe(file(await ask('GET', '/api/case', mine)).version);
  });

  test('keeps what stands in it: a line that lacks its end is ended, and one that is being written is waited for', async () => {
    const mine = await key();
    writeFileSync(logPath(), `${line('ann')}{"at":"2025`);
    expect(log(await ask('GET', '/api/evidence', mine)).text).toBe(line('ann'));
    await ask('POST', '/api/evidence', { ...mine, origin }, line('ben'));
    expect(readFileSync(logPath(), 'utf8')).toBe(`${line('ann')}{"at":"2025\n${line('ben')}`);
  });

  test('takes events of the workbench alone', async () => {
    const mine = await key();
    expect((await ask('GET', '/api/evidence')).status).toBe(403);
    expect((await ask('POST', '/api/evidence', { ...mine, origin: 'http://evil.example' }, line('x'))).status).toBe(
      403,
    );
    for (const text of ['nothing\n', `${line('x')}{}\n`, line('x').trimEnd()])
      expect((await ask('POST', '/api/evidence', { ...mine, origin }, text)).status).toBe(400);
    expect((await ask('GET', '/api/evidence?from=-1', mine)).status).toBe(400);
    expect(readdirSync(folder)).not.toContain('talks.evidence.jsonl');
  });
});
