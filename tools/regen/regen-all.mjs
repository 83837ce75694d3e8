// Writes everything anew that is generated: each generated file is a snapshot that a test compares, so that generating
// is running those tests with leave to write. A person reads the difference before it is committed.

import { join } from 'node:path';
import { runChild } from '../setup/child.mjs';
import { root } from '../setup/root.mjs';

const suites = [
  'tools/regen',
  'tools/concept-pages',
  'tools/docs-examples',
  'packages/report/src/diagnostics/fixtures',
];

const { code } = await runChild(
  process.execPath,
  [join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', ...suites, '--update'],
  {
    cwd: root,
    show: true,
    env: { ...process.env, UPDATE_FIXTURES: '1', UPDATE_DOCS: '1' },
  },
);
process.exitCode = code;
