// The verdict on one state for one coalition, and on one state for all of them.

import { type Diagnostic, type Outcome, type StateIndex, diagnose, failed, succeeded } from '@parley/model';
import type { GraphModel } from '../graph-model/graph-model.js';
import { cgmr } from './cgmr.js';
import { cnash } from './cnash.js';
import { type CoalitionImprovement, coalitionImprovements } from './coalition-improvement.js';
import type {
  CoalitionConcept,
  CoalitionConceptId,
  CoalitionDeterrence,
  CoalitionVerdict,
} from './coalition-verdict.js';
import { type Coalition, coalitionCap, coalitionsOf, everyone, tooManyCoalitions } from './coalition.js';
import { cseq } from './cseq.js';
import { csmr } from './csmr.js';

/** The coalition concepts: the only list. */
export const coalitionConceptById: Readonly<Record<CoalitionConceptId, CoalitionConcept>> = { cnash, cgmr, csmr, cseq };

/**
 * Whether a state is stable for a coalition, and the proof: every coalition improvement, ascending, with its answer;
 * or the first that nothing answers. Carries P4025 for `cseq`.
 */
export function explainCoalition(
  model: GraphModel,
  coalition: Coalition,
  s: StateIndex,
  concept: CoalitionConceptId,
): Outcome<CoalitionVerdict> {
  return succeeded(judge(model, coalition, s, concept), notesOn(concept));
}

/**
 * The coalitions for which a state is not stable, each with the improvement that nothing answers; the state is
 * universally stable under the concept exactly if there are none. P4022 where there are more than `cap` to ask.
 */
export function coalitionEscapes(
  model: GraphModel,
  s: StateIndex,
  concept: CoalitionConceptId,
  cap: number = coalitionCap,
): Outcome<readonly { readonly coalition: Coalition; readonly escape: CoalitionImprovement }[]> {
  const tooMany = tooManyCoalitions(model.dmCount, cap);
  if (tooMany !== null) return failed([tooMany]);
  const escapes = coalitionsOf(everyone(model.dmCount)).flatMap((coalition) => {
    const verdict = judge(model, coalition, s, concept);
    return verdict.kind === 'unstable' ? [{ coalition, escape: verdict.escape }] : [];
  });
  return succeeded(escapes, notesOn(concept));
}

function judge(model: GraphModel, coalition: Coalition, s: StateIndex, concept: CoalitionConceptId): CoalitionVerdict {
  const answer = coalitionConceptById[concept].answer(model, coalition, s);
  const deterrences: CoalitionDeterrence[] = [];
  for (const improvement of coalitionImprovements(model, coalition, s)) {
    const sanction = answer(improvement.to);
    const sanctioned = sanction?.at(-1)?.moves.at(-1)?.to;
    if (sanction === null || sanctioned === undefined) return { kind: 'unstable', escape: improvement };
    deterrences.push({ improvement, sanction, sanctioned });
  }
  return { kind: 'stable', deterrences };
}

const notesOn = (concept: CoalitionConceptId): readonly Diagnostic[] =>
  concept === 'cseq' ? [diagnose('P4025', null)] : [];
