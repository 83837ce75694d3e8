// The questions of a case answered under every reading, as a document.

import type { Conflict, Question } from '@parley/model';
import { type AnalysisRequest, explicitKernel } from '@parley/engine';
import { ask } from '@parley/insight';
import { type Block, answersDocument } from '@parley/report';
import type { Call } from '../calls.js';
import { parsed } from '../parsed-cases.js';
import { type ShownDiagnostic, shown } from './read.js';

/** What is asked: the text of the case and how it is analysed. */
export interface AnswersAsked {
  readonly text: string;
  readonly request: AnalysisRequest;
}

/** The document, or null with diagnostics that say why there is none. */
export interface AnswersView {
  readonly blocks: readonly Block[] | null;
  readonly diagnostics: readonly ShownDiagnostic[];
}

/** Answers the questions of a case. */
export type AnswersCall = Call<AnswersAsked, AnswersView>;

/** The handler. */
export function answers({ text, request }: AnswersAsked): AnswersView {
  const { conflict, diagnostics } = parsed(text);
  if (conflict === null) return { blocks: null, diagnostics: shown(diagnostics) };
  const outcome = ask(conflict, questionsOf(conflict), request, explicitKernel, {});
  const said = shown(outcome.diagnostics);
  if (outcome.value === null) return { blocks: null, diagnostics: said };
  return { blocks: answersDocument(conflict, outcome.value), diagnostics: said };
}

/** Those of the case, or those that every case can answer. */
function questionsOf(conflict: Conflict): readonly Question[] {
  if (conflict.questions.length > 0) return conflict.questions;
  if (conflict.form.statusQuo === null) {
    const condition = { kind: 'constant', value: true } as const;
    const asked = { kind: 'equilibrium', condition, conditionText: 'true' } as const;
    return [{ id: 'equilibria', text: 'is there an equilibrium with true', span: null, asked }];
  }
  return [
    { id: 'status-quo', text: 'is the status quo stable', span: null, asked: { kind: 'statusQuoStable' } },
    { id: 'reachable', text: 'which equilibria can be reached', span: null, asked: { kind: 'reachable' } },
  ];
}
