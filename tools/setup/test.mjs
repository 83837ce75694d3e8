// `npm test`: the same set-up as `npm start`, then every check. Written for old Nodes too, like start.mjs.

import { nodeTrouble } from './node-version.mjs';

const trouble = nodeTrouble(process.version);
if (trouble === null) {
  const { runAfterSetUp } = await import('./run-after-set-up.mjs');
  await runAfterSetUp('checks.mjs', process.argv.slice(2));
} else {
  process.stderr.write(trouble);
  process.exitCode = 1;
}
