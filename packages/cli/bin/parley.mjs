#!/usr/bin/env node
// The launcher that npm links at install, when the program has not been built yet. Everything else is in src/main.ts.

import { existsSync } from 'node:fs';

const program = new URL('../dist/main.js', import.meta.url);
if (existsSync(program)) {
  await import(program.href);
} else {
  process.stderr.write('parley: the program has not been built; run `npm start` once in the root of the repository.\n');
  process.exitCode = 1;
}
