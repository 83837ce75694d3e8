// `npm run bench`: the same set-up as `npm start`, then every entry of bench/ and one table.

import { nodeTrouble } from './node-version.mjs';

const trouble = nodeTrouble(process.version);
if (trouble === null) {
  const { runAfterSetUp } = await import('./run-after-set-up.mjs');
  await runAfterSetUp('bench-table.mjs', process.argv.slice(2));
} else {
  process.stderr.write(trouble);
  process.exitCode = 1;
}
