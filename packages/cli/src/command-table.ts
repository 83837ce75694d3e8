// All commands, in the order of `parley --help`. A new command is one row here and one file in commands/.

import type { CommandRow } from './command.js';

/** The table of commands. */
export const commandTable: readonly CommandRow[] = [
  {
    name: 'ask', aliases: [], group: 'Answers',
    summary: 'answer the questions of a case, or one question, with reasons and grounds',
    load: async () => (await import('./commands/ask.js')).definition,
  },
  {
    name: 'analyse', aliases: ['analyze'], group: 'Answers',
    summary: 'stability of every state for every party, and the equilibria',
    load: async () => (await import('./commands/analyse.js')).definition,
  },
];
