// All commands, in the order of `parley --help`. A new command is one row here and one file in commands/.

import type { CommandRow } from './command.js';

/** The table of commands. */
export const commandTable: readonly CommandRow[] = [
  {
    name: 'ask',
    aliases: [],
    group: 'Answers',
    summary: 'answer the questions of a case, or one question, with reasons and grounds',
    load: async () => (await import('./commands/ask.js')).definition,
  },
  {
    name: 'analyse',
    aliases: ['analyze'],
    group: 'Answers',
    summary: 'stability of every state for every party, and the equilibria',
    load: async () => (await import('./commands/analyse.js')).definition,
  },
  {
    name: 'explain',
    aliases: [],
    group: 'Answers',
    summary: 'the proof of why a state is stable or not, party by party',
    load: async () => (await import('./commands/explain.js')).definition,
  },
  {
    name: 'coalitions',
    aliases: [],
    group: 'Answers',
    summary: 'which coalition would leave which equilibrium, step by step',
    load: async () => (await import('./commands/coalitions.js')).definition,
  },
  {
    name: 'evolution',
    aliases: [],
    group: 'Answers',
    summary: 'what can come of the status quo, in how few moves, by whom',
    load: async () => (await import('./commands/evolution.js')).definition,
  },
  {
    name: 'foresight',
    aliases: [],
    group: 'Answers',
    summary: 'stability with a horizon: limited move, non-myopic, Stackelberg, Maximin',
    load: async () => (await import('./commands/foresight.js')).definition,
  },
  {
    name: 'rests-on',
    aliases: [],
    group: 'Answers',
    summary: 'which sources and statements the answers hang on',
    load: async () => (await import('./commands/rests-on.js')).definition,
  },
  {
    name: 'graph',
    aliases: [],
    group: 'Answers',
    summary: 'the graph of states and moves, as DOT or Mermaid',
    load: async () => (await import('./commands/graph.js')).definition,
  },
  {
    name: 'new',
    aliases: [],
    group: 'The case file',
    summary: 'a small, commented case file to start from',
    load: async () => (await import('./commands/new.js')).definition,
  },
  {
    name: 'check',
    aliases: [],
    group: 'The case file',
    summary: 'everything there is to say about a case file, with line, column and a way out',
    load: async () => (await import('./commands/check.js')).definition,
  },
  {
    name: 'format',
    aliases: [],
    group: 'The case file',
    summary: 'canonical layout of a case file; comments stay',
    load: async () => (await import('./commands/format.js')).definition,
  },
  {
    name: 'convert',
    aliases: [],
    group: 'The case file',
    summary: 'between the case file and the GMCR+ save file',
    load: async () => (await import('./commands/convert.js')).definition,
  },
  {
    name: 'read',
    aliases: [],
    group: 'Evidence',
    summary: 'who says what in articles: sources, sentences and proposed attributions',
    load: async () => (await import('./commands/read.js')).definition,
  },
  {
    name: 'completion',
    aliases: [],
    group: 'The program',
    summary: 'a completion script for bash, zsh or fish',
    load: async () => (await import('./commands/completion.js')).definition,
  },
];
