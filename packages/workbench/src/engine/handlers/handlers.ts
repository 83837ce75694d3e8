// The handler of every question, by name.

import type { Handlers } from '../calls.js';
import { answer } from './answer.js';
import { readTree } from './case-tree.js';
import { dataFile } from './data-file.js';
import { edit } from './edit.js';
import { importFile } from './import-file.js';
import { promises } from './promises.js';
import { proof } from './proof.js';
import { document, publication } from './publication.js';
import { rankings } from './rankings.js';
import { read } from './read.js';
import { stateOrder, states } from './states.js';
import { whatIf } from './what-if.js';

/** All handlers. */
export const handlers: Handlers = {
  read,
  edit,
  importFile,
  caseTree: readTree,
  rankings,
  answer,
  proof,
  whatIf,
  states,
  stateOrder,
  promises,
  publication,
  document,
  dataFile,
};
