// `npm start`: sets up what is missing or stale, then answers the founding case or the file that was named.
// Written for old Nodes too, so that one that is too old gets a sentence and not a syntax error.

import { nodeTrouble } from './node-version.mjs';

const trouble = nodeTrouble(process.version);
if (trouble === null) {
  const { answerAfterSetUp } = await import('./answer-after-set-up.mjs');
  await answerAfterSetUp(process.argv.slice(2));
} else {
  process.stderr.write(trouble);
  process.exitCode = 1;
}
