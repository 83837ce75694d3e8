// `node tools/agree/run.mjs [--models 100000] [--seed 1] [--from 0]`: the whole agreement run, with progress.
// `--from N --models 1` looks at one model again. Exit code 1 at the first disagreement.

import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** @param {string} flag @param {string} otherwise */
function argument(flag, otherwise) {
  const at = process.argv.indexOf(flag);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', 'tools/agree'], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    PARLEY_AGREE_MODELS: argument('--models', '100000'),
    PARLEY_AGREE_SEED: argument('--seed', '1'),
    PARLEY_AGREE_FROM: argument('--from', '0'),
  },
});
process.exitCode = status ?? 1;
