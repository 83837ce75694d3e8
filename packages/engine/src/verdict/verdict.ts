// A verdict with its witness: the data that proves it. Built on demand, accepted by `verify` or a bug of ours.

import type { DmIndex, StateIndex } from '@parley/model';
import type { AnalysisRequest } from '../analysis/request.js';
import type { ConceptId } from '../concept.js';

/** One move. */
export interface Move {
  readonly dm: DmIndex;
  readonly from: StateIndex;
  readonly to: StateIndex;
}

/** What answers an improvement: the opponents' sequence from it, and where symmetric concepts ask, the focal DM's best way out. */
export interface Deterrence {
  readonly improvement: StateIndex;
  /** Legal sequence of opponents' moves from `improvement`; for SIM the opponents' simultaneous moves from the state itself. */
  readonly sanction: readonly Move[];
  /** Where the sanction ends. */
  readonly sanctioned: StateIndex;
  /** For SMR and SSEQ: the focal DM's most preferred counter-reply from there, or null where it has no move. */
  readonly bestReply: StateIndex | null;
}

/** Whose stability is meant, where, and in which sense. */
export interface VerdictSubject {
  readonly dm: DmIndex;
  readonly state: StateIndex;
  readonly concept: ConceptId;
  readonly request: Pick<AnalysisRequest, 'sanctioning' | 'strictness'>;
}

/** Stable: every improvement is answered (none to answer is the Nash case). Unstable: `escape` is an improvement that nothing deters. */
export type Verdict =
  | { readonly kind: 'stable'; readonly subject: VerdictSubject; readonly deterrences: readonly Deterrence[] }
  | { readonly kind: 'unstable'; readonly subject: VerdictSubject; readonly escape: StateIndex };
