// `npm run check:heavy`: the same set-up as `npm start`, then the long seeded checks that `npm test` leaves out.

import { nodeTrouble } from './node-version.mjs';

const trouble = nodeTrouble(process.version);
if (trouble === null) {
  const { runAfterSetUp } = await import('./run-after-set-up.mjs');
  await runAfterSetUp('heavy-checks.mjs', process.argv.slice(2));
} else {
  process.stderr.write(trouble);
  process.exitCode = 1;
}
