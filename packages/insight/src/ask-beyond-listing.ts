// Questions about a case whose states nobody can list: who would leave the status quo, by solver and diagrams, and how many
// equilibria have a property, by diagrams. Bargains and paths compare states one by one; they are in ask.ts alone.

import {
  type Condition,
  type Conflict,
  type Diagnostic,
  type DmIndex,
  type Outcome,
  type PerspectiveId,
  type Question,
  type StateMask,
  dmIndex,
  failed,
  holds,
  succeeded,
  underPerspective,
} from '@parley/model';
import {
  type AnalysisRequest,
  type ConceptId,
  type RunControl,
  type SymbolicAnalysis,
  type SymbolicResult,
  analyseSymbolically,
  satStability,
  countFeasible,
} from '@parley/engine';
import { statesListed } from './answer/answer.js';
import { type StateTools, outgrew, solverRounds, verdictsAtState } from './beyond-listing/single-state.js';

/** What is found about one question under one reading. */
export type CountedFinding =
  | { readonly kind: 'noStatusQuo' }
  /** The status quo is excluded by a rule of the reading. */
  | { readonly kind: 'infeasible' }
  | { readonly kind: 'statusQuoStable'; readonly statusQuo: StateMask; readonly byConcept: readonly Leavers[] }
  | {
      readonly kind: 'equilibrium';
      readonly equilibria: readonly CountedEquilibria[];
      readonly sought: readonly Sought[];
    }
  /** The question itself needs states compared one by one; told are the equilibria at which the offer holds, or all. */
  | {
      readonly kind: 'needsListing';
      readonly equilibria: readonly CountedEquilibria[];
      readonly sought: readonly Sought[];
    };

/** One equilibrium that a solver looked for, where diagrams could not count them. */
export interface Sought {
  readonly concept: 'nash' | 'gmr';
  /** Null where none was found. */
  readonly state: StateMask | null;
  /** Whether it is proved: a state found always is; that there is none, only where no longer answers could matter. */
  readonly exact: boolean;
}

/** Who would leave a state under one concept; nobody at an equilibrium. */
export interface Leavers {
  readonly concept: ConceptId;
  readonly leavers: readonly DmIndex[];
  /** Who improves without an answer of few rounds, where longer ones could not be tried: may leave or stay. */
  readonly undecided: readonly DmIndex[];
}

/** Equilibria under one concept at which a condition holds, exactly. */
export interface CountedEquilibria {
  readonly concept: ConceptId;
  readonly count: bigint;
  readonly total: bigint;
  /** The first of them in ascending order of masks; at most `statesListed`. */
  readonly states: readonly StateMask[];
}

/** One reading with what was found, in the order of the questions. */
export interface CountedReading {
  /** Null for the case as it stands. */
  readonly perspective: PerspectiveId | null;
  readonly name: string | null;
  /** Feasible states; null where they are too many to count. */
  readonly states: bigint | null;
  /** Concepts whose diagrams outgrew their memory: nothing is told of them. */
  readonly outgrown: readonly ConceptId[];
  readonly findings: readonly CountedFinding[];
}

/** Answers questions under every reading without listing a state. Diagnostics say why where diagrams do not suffice. */
export function askBeyondListing(
  conflict: Conflict,
  questions: readonly Question[],
  request: AnalysisRequest,
  tools: StateTools,
  control: RunControl,
): Outcome<readonly CountedReading[]> {
  const diagnostics: Diagnostic[] = [];
  const found: CountedReading[] = [];
  for (const perspective of [null, ...conflict.perspectives]) {
    const reading = perspective === null ? succeeded(conflict) : underPerspective(conflict, perspective.id);
    diagnostics.push(...reading.diagnostics);
    if (reading.value === null) return failed(diagnostics);
    const answered = answersTo(reading.value, questions, request, tools, control);
    diagnostics.push(...answered.diagnostics);
    if (answered.value === null) return failed(diagnostics);
    found.push({ perspective: perspective?.id ?? null, name: perspective?.name ?? null, ...answered.value });
  }
  return succeeded(found, diagnostics);
}

type Answered = Pick<CountedReading, 'states' | 'outgrown' | 'findings'>;

function answersTo(
  conflict: Conflict,
  questions: readonly Question[],
  request: AnalysisRequest,
  tools: StateTools,
  control: RunControl,
): Outcome<Answered> {
  const diagnostics: Diagnostic[] = [];
  const findings: CountedFinding[] = [];
  // One state is decided without the stability of all; those are analysed once, when a question first needs them.
  let analysed: Parts | null = null;
  for (const { asked } of questions) {
    const single =
      asked.kind === 'statusQuoStable' && request.sanctioning === 'legalSequences' && movesCanBeListed(conflict);
    if (!single && analysed === null) {
      const outcome = analyseInParts(conflict, request, tools, control);
      diagnostics.push(...outcome.diagnostics);
      if (outcome.value === null) return failed(diagnostics);
      analysed = outcome.value;
    }
    const finding =
      analysed === null || single
        ? statusQuoByTools(conflict, request, tools)
        : findingOf(conflict, analysed, asked, tools);
    diagnostics.push(...finding.diagnostics);
    if (finding.value === null) return failed(diagnostics);
    findings.push(finding.value);
  }
  const states = conflict.form.kind === 'options' ? countFeasible(conflict.form).value : null;
  return succeeded({ states, outgrown: analysed?.outgrown ?? [], findings }, diagnostics);
}

/** A verdict on one state lists the moves of its party: of more own options than this there are too many. */
const mostOwnOptions = 14;

const movesCanBeListed = ({ form, dms }: Conflict): boolean =>
  form.kind === 'options' &&
  dms.every((_, dm) => form.options.filter(({ controller }) => controller === dm).length <= mostOwnOptions);

/** Who would leave the status quo, by a solver first and by diagrams where it cannot tell. */
function statusQuoByTools(conflict: Conflict, request: AnalysisRequest, tools: StateTools): Outcome<CountedFinding> {
  const { form, dms } = conflict;
  if (form.kind !== 'options' || form.statusQuo === null) return succeeded({ kind: 'noStatusQuo' });
  const { statusQuo } = form;
  if (!form.rules.every(({ feasible }) => holds(feasible, statusQuo))) return succeeded({ kind: 'infeasible' });
  const everyone = dms.map((_, dm) => dmIndex(dm));
  const { value, diagnostics } = verdictsAtState(conflict, everyone, statusQuo, request, tools);
  if (value === null) return failed(diagnostics);
  const byConcept = request.concepts.map((concept) => {
    const improving = value.filter(({ verdict }) => verdict.kind === 'unstable' && verdict.subject.concept === concept);
    const parties = (proved: boolean): readonly DmIndex[] =>
      improving.filter(({ rounds }) => (rounds === null) === proved).map(({ verdict }) => verdict.subject.dm);
    return { concept, leavers: parties(true), undecided: parties(false) };
  });
  return succeeded({ kind: 'statusQuoStable', statusQuo, byConcept }, diagnostics);
}

type Parts = Pick<SymbolicAnalysis, 'results'> & { readonly outgrown: readonly ConceptId[] };

/** What an opponent wants makes the diagrams of SEQ and SSEQ grow; where they outgrow their memory, the others still answer. */
function analyseInParts(
  conflict: Conflict,
  request: AnalysisRequest,
  { limits, spell }: StateTools,
  { cancelled = () => false, ...control }: RunControl,
): Outcome<Parts> {
  const sequential: readonly ConceptId[] = request.concepts.filter(
    (concept) => concept === 'seq' || concept === 'sseq',
  );
  const others = request.concepts.filter((concept) => !sequential.includes(concept));
  const results: SymbolicResult[] = [];
  const outgrown: ConceptId[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const concepts of [others, sequential].filter((part) => part.length > 0)) {
    const over = spell();
    // What was analysed in time may still be asked when the spell is over.
    let working = true;
    const analysed = analyseSymbolically(conflict, { ...request, concepts }, limits, {
      ...control,
      cancelled: () => cancelled() || (working && over()),
    });
    working = false;
    if (analysed.value !== null) {
      diagnostics.push(...analysed.diagnostics);
      results.push(...analysed.value.results);
    } else if (!cancelled() && outgrew(analysed.diagnostics)) outgrown.push(...concepts);
    else return failed([...diagnostics, ...analysed.diagnostics]);
  }
  return succeeded({ results, outgrown }, diagnostics);
}

function findingOf(
  conflict: Conflict,
  analysis: Parts,
  asked: Question['asked'],
  tools: StateTools,
): Outcome<CountedFinding> {
  const told = (kind: 'equilibrium' | 'needsListing', condition: Condition): Outcome<CountedFinding> => {
    const having = counted(analysis, condition);
    if (having.value === null) return failed(having.diagnostics);
    return succeeded({ kind, equilibria: having.value, sought: sought(conflict, analysis, condition, tools) });
  };
  switch (asked.kind) {
    case 'statusQuoStable':
      return succeeded(statusQuoFinding(conflict, analysis));
    case 'equilibrium':
      return told('equilibrium', asked.condition);
    case 'accept':
      return told('needsListing', asked.offer);
    case 'reachable':
      return told('needsListing', { kind: 'constant', value: true });
  }
}

function statusQuoFinding({ form, dms }: Conflict, { results }: Parts): CountedFinding {
  if (form.kind !== 'options' || form.statusQuo === null) return { kind: 'noStatusQuo' };
  const { statusQuo } = form;
  if (!form.rules.every(({ feasible }) => holds(feasible, statusQuo))) return { kind: 'infeasible' };
  const byConcept = results.map(({ concept, stable }) => ({
    concept,
    leavers: dms.map((_, dm) => dmIndex(dm)).filter((dm) => stable[dm]?.has(statusQuo) === false),
    undecided: [],
  }));
  return { kind: 'statusQuoStable', statusQuo, byConcept };
}

/** What a solver finds of Nash and GMR equilibria where diagrams could not count them. */
function sought(
  conflict: Conflict,
  { outgrown }: Parts,
  where: Condition,
  { freshSolver }: StateTools,
): readonly Sought[] {
  const dms = conflict.dms.map((_, dm) => dm);
  return (['nash', 'gmr'] as const).flatMap((concept): readonly Sought[] => {
    if (!outgrown.includes(concept)) return [];
    const asked = satStability(conflict, { concept, dms, rounds: solverRounds, where }, freshSolver());
    const answer = asked.value?.anyState() ?? { kind: 'unknown' as const };
    if (answer.kind === 'found') return [{ concept, state: answer.state, exact: true }];
    return answer.kind === 'none' ? [{ concept, state: null, exact: answer.exact }] : [];
  });
}

function counted({ results }: Parts, condition: Condition): Outcome<readonly CountedEquilibria[]> {
  const equilibria: CountedEquilibria[] = [];
  for (const { concept, equilibria: all } of results) {
    const having = all.where(condition);
    if (having.value === null) return failed(having.diagnostics);
    const first = having.value.first(statesListed);
    if (first.value === null) return failed(first.diagnostics);
    equilibria.push({ concept, count: having.value.count(), total: all.count(), states: first.value });
  }
  return succeeded(equilibria);
}
