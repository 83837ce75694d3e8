// What `verify` says of a verdict.

import type { StateIndex } from '@parley/model';

/** What is wrong with a witness. */
export type WitnessFault =
  | 'unknownSubject'
  | 'missingImprovement'
  | 'notAnImprovement'
  | 'improvementTwice'
  | 'emptySanction'
  | 'brokenSequence'
  | 'notAnOpponent'
  | 'notAMove'
  | 'notAnImprovingStep'
  | 'moverOutOfTurn'
  | 'wrongEnd'
  | 'notASanction'
  | 'wrongReply'
  | 'counterReplyEscapes'
  | 'escapeDeterred';

/** Accepted, or rejected with the first fault found and the state it was found at. */
export type Verification =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'rejected'; readonly fault: WitnessFault; readonly at: StateIndex };
