// The handler of every question, by name. What the first answer does not need is loaded when it is first asked.

import type { HandlerControl, Handlers } from '../calls.js';
import { answer } from './answer.js';
import { edit } from './edit.js';
import { promises } from './promises.js';
import { proof } from './proof.js';
import { read } from './read.js';

/** All handlers. */
export const handlers: Handlers = {
  read,
  edit,
  answer,
  proof,
  promises,
  caseTree: later(async () => (await import('./case-tree.js')).readTree),
  changes: later(async () => (await import('./changes.js')).changes),
  comparison: later(async () => (await import('./comparison.js')).comparison),
  dataFile: later(async () => (await import('./data-file.js')).dataFile),
  dependence: later(async () => (await import('./dependence.js')).dependence),
  document: later(async () => (await import('./publication.js')).document),
  graph: later(async () => (await import('./graph.js')).graph),
  importFile: later(async () => (await import('./import-file.js')).importFile),
  publication: later(async () => (await import('./publication.js')).publication),
  rankings: later(async () => (await import('./rankings.js')).rankings),
  sanctions: later(async () => (await import('./graph.js')).sanctions),
  stateOrder: later(async () => (await import('./states.js')).stateOrder),
  states: later(async () => (await import('./states.js')).states),
  sureness: later(async () => (await import('./sureness.js')).sureness),
  whatIf: later(async () => (await import('./what-if.js')).whatIf),
};

/** A handler that is loaded when it is first asked. */
function later<Asked, Answered>(
  load: () => Promise<(asked: Asked, control: HandlerControl) => Answered | Promise<Answered>>,
): (asked: Asked, control: HandlerControl) => Promise<Answered> {
  return async (asked, control) => (await load())(asked, control);
}
