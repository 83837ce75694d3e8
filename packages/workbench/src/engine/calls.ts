// Everything that a screen can ask the worker, by name. A new question is one entry here and one handler in handlers/.

import type { AnswerCall } from './handlers/answer.js';
import type { CaseTreeCall } from './handlers/case-tree.js';
import type { ChangesCall } from './handlers/changes.js';
import type { ComparisonCall } from './handlers/comparison.js';
import type { DataFileCall } from './handlers/data-file.js';
import type { DependenceCall } from './handlers/dependence.js';
import type { EditCall } from './handlers/edit.js';
import type { GraphCall, SanctionsCall } from './handlers/graph.js';
import type { ImportCall } from './handlers/import-file.js';
import type { PromisesCall } from './handlers/promises.js';
import type { ProofCall } from './handlers/proof.js';
import type { DocumentCall, PublicationCall } from './handlers/publication.js';
import type { RankingsCall } from './handlers/rankings.js';
import type { ReadCall } from './handlers/read.js';
import type { OrderCall, StatesCall } from './handlers/states.js';
import type { SurenessCall } from './handlers/sureness.js';
import type { WhatIfCall } from './handlers/what-if.js';

/** A question to the worker: what it is given and what comes back; both survive a structured clone. */
export interface Call<Asked, Answered> {
  readonly asked: Asked;
  readonly answered: Answered;
}

/** The questions by name. */
export interface Calls {
  readonly read: ReadCall;
  readonly edit: EditCall;
  readonly importFile: ImportCall;
  readonly caseTree: CaseTreeCall;
  readonly rankings: RankingsCall;
  readonly answer: AnswerCall;
  readonly proof: ProofCall;
  readonly whatIf: WhatIfCall;
  readonly states: StatesCall;
  readonly stateOrder: OrderCall;
  readonly graph: GraphCall;
  readonly sanctions: SanctionsCall;
  readonly promises: PromisesCall;
  readonly publication: PublicationCall;
  readonly document: DocumentCall;
  readonly dataFile: DataFileCall;
  readonly changes: ChangesCall;
  readonly sureness: SurenessCall;
  readonly dependence: DependenceCall;
  readonly comparison: ComparisonCall;
}

/** A name of a question. */
export type CallName = keyof Calls;

/** The handler of each question. */
export type Handlers = {
  readonly [Name in CallName]: (
    asked: Calls[Name]['asked'],
    control: HandlerControl,
  ) => Calls[Name]['answered'] | Promise<Calls[Name]['answered']>;
};

/** What a handler may use while it works. */
export interface HandlerControl {
  /** Work done and work in all, shown beside what is waited for. */
  readonly progress: (done: number, total: number) => void;
}
