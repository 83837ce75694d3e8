#!/usr/bin/env node
// The entry of the command line: one process, one command, one exit code.

import module from 'node:module';

// Compiled code is kept between runs where this Node can (22.8 and later); answers must come within the blink of an eye.
module.enableCompileCache?.();

const { run } = await import('./run.js');
process.exitCode = await run(process.argv.slice(2), process);
