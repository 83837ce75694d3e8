// From questions to answers: every question under every reading, with what each answer rests on.

import {
  type Conflict,
  type Diagnostic,
  type Outcome,
  type Question,
  failed,
  succeeded,
  unreachable,
} from '@parley/model';
import type { AnalysisRequest, Kernel, RunControl } from '@parley/engine';
import { answerAccept } from './answer/accept.js';
import { type AnalysedReading, analyseReadings } from './answer/analysed-reading.js';
import type { Answer, Finding } from './answer/answer.js';
import { answerEquilibrium } from './answer/equilibria-with.js';
import { answerReachable } from './answer/reachable.js';
import { answerStatusQuo } from './answer/status-quo-stable.js';
import { groundsOfFinding } from './answer/used-by.js';
import { readingsOf } from './reading.js';

/** The answers to some questions of a case, and the analysed readings behind them. */
export interface Answers {
  readonly readings: readonly AnalysedReading[];
  /** In the order of the questions. */
  readonly answers: readonly Answer[];
}

/** Answers questions about a case under every reading. Diagnostics say why where nothing can be answered. */
export function ask(
  conflict: Conflict,
  questions: readonly Question[],
  request: AnalysisRequest,
  kernel: Kernel,
  control: RunControl,
): Outcome<Answers> {
  const diagnostics: Diagnostic[] = [];
  const read = readingsOf(conflict);
  diagnostics.push(...read.diagnostics);
  if (read.value === null) return failed(diagnostics);
  const analysed = analyseReadings(read.value, request, kernel, control);
  diagnostics.push(...analysed.diagnostics);
  if (analysed.value === null) return failed(diagnostics);
  return succeeded(answersUnder(analysed.value, questions, request), diagnostics);
}

/** Answers questions under readings that are analysed already. */
export function answersUnder(
  readings: readonly AnalysedReading[],
  questions: readonly Question[],
  request: AnalysisRequest,
): Answers {
  return { readings, answers: questions.map((question) => answerOne(question, request, readings)) };
}

function answerOne(question: Question, request: AnalysisRequest, readings: readonly AnalysedReading[]): Answer {
  return {
    question,
    request,
    readings: readings.map((reading) => {
      const finding = findingOf(question, reading);
      return {
        perspective: reading.perspective,
        name: reading.name,
        stateCount: reading.model.states.count,
        finding,
        grounds: groundsOfFinding(reading, finding),
      };
    }),
  };
}

function findingOf({ asked }: Question, reading: AnalysedReading): Finding {
  switch (asked.kind) {
    case 'accept':
      return answerAccept(reading, asked.dm, asked.offer);
    case 'statusQuoStable':
      return answerStatusQuo(reading);
    case 'reachable':
      return answerReachable(reading);
    case 'equilibrium':
      return answerEquilibrium(reading, asked.condition);
    default:
      return unreachable(asked);
  }
}
