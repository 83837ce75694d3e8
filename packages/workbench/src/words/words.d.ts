// Keys of the words are checked by the compiler against the English files.

import type answer from './en/answer.json';
import type caseWords from './en/case.json';
import type front from './en/front.json';
import type graph from './en/graph.json';
import type help from './en/help.json';
import type proof from './en/proof.json';
import type report from './en/report.json';
import type shell from './en/shell.json';
import type sources from './en/sources.json';
import type states from './en/states.json';
import type tour from './en/tour.json';
import type whatIf from './en/what-if.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: {
      answer: typeof answer;
      case: typeof caseWords;
      front: typeof front;
      graph: typeof graph;
      help: typeof help;
      proof: typeof proof;
      report: typeof report;
      shell: typeof shell;
      sources: typeof sources;
      states: typeof states;
      tour: typeof tour;
      'what-if': typeof whatIf;
    };
  }
}
