// `npm run regen`: the same set-up as `npm start`, then everything that is generated is written anew.

import { nodeTrouble } from './node-version.mjs';

const trouble = nodeTrouble(process.version);
if (trouble === null) {
  const { runAfterSetUp } = await import('./run-after-set-up.mjs');
  await runAfterSetUp('../regen/regen-all.mjs', process.argv.slice(2));
} else {
  process.stderr.write(trouble);
  process.exitCode = 1;
}
