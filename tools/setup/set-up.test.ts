// The set-up's decisions, each without a network, an install or a build.

import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { commandFor } from './answer-after-set-up.mjs';
import { buildSteps } from './build.mjs';
import { fingerprintOf } from './fingerprint.mjs';
import { explainInstall } from './install-trouble.mjs';
import { missingPackages } from './installed-packages.mjs';
import { nodeTrouble } from './node-version.mjs';

const folder = mkdtempSync(join(tmpdir(), 'parley-set-up-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('Node', () => {
  it.each(['v20.19.0', 'v20.20.2', 'v22.12.0', 'v24.21.0', 'v26.0.0'])('%s is new enough', (version) => {
    expect(nodeTrouble(version)).toBeNull();
  });

  it.each(['v20.18.3', 'v18.19.0', 'v12.22.0'])('%s is told what to do', (version) => {
    expect(nodeTrouble(version)).toContain('20.19 or later');
  });
});

describe('a failed install', () => {
  it.each([
    ['npm error code ENOTFOUND', 'cannot be reached'],
    ['npm error code ECONNREFUSED', 'cannot be reached'],
    ['npm error code ENOSPC', 'full'],
    ['npm error code EACCES', 'may not write'],
    ['npm error code EROFS', 'may not write'],
    ['npm error code E404', 'refused or does not have'],
    ['npm error code E503', 'refused or does not have'],
    ['npm error code EINTEGRITY sha512-x', 'recorded hash'],
    ['npm error code EUSAGE', 'do not agree'],
    ['npm error something new', "npm's own words"],
  ])('%s', (output, advice) => {
    expect(explainInstall(output)).toContain(advice);
    expect(explainInstall(output)).toContain(output);
  });
});

describe('what npm start stands for', () => {
  it.each([
    [[], 'brief'],
    [['case.parley.yaml'], 'ask case.parley.yaml'],
    [['./case', '--json'], 'ask ./case --json'],
    [['-'], 'ask -'],
    [['check', 'a.yaml'], 'check a.yaml'],
    [['--help'], '--help'],
  ])('%s', (words, command) => {
    expect(commandFor(words).join(' ')).toContain(command);
  });
});

describe('packages in node_modules', () => {
  const lockfile = join(folder, 'package-lock.json');
  const installed = join(folder, 'installed.json');
  const record = (packages: object): string => JSON.stringify({ packages });

  it.each([
    ['nothing is missing', { 'node_modules/a': { version: '1.0.0' } }, []],
    ['another version', { 'node_modules/a': { version: '1.0.1' } }, ['node_modules/a']],
    ['absent', {}, ['node_modules/a']],
  ])('%s', (_, found, missing) => {
    mkdirSync(join(folder, 'node_modules', 'a'), { recursive: true });
    const elsewhere = { version: '1.0.0', optional: true, os: ['elsewhere'], cpu: ['x64'] };
    writeFileSync(lockfile, record({ '': {}, 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': elsewhere }));
    writeFileSync(installed, record(found));
    expect(missingPackages(lockfile, installed)).toEqual(missing);
  });
});

describe('what is built', () => {
  it('is judged by every file that it is made from', () => {
    const before = fingerprintOf(['tools/setup']);
    expect(fingerprintOf(['tools/setup'])).toBe(before);
    expect(fingerprintOf(['tools/setup'], (path) => !path.endsWith('/build.mjs'))).not.toBe(before);
    expect(fingerprintOf(['no/such/place'])).toBe(fingerprintOf(['no/such/place']));
  });

  it('has steps with different names, since the name is the stamp', () => {
    expect(new Set(buildSteps.map(({ name }) => name)).size).toBe(buildSteps.length);
  });
});
