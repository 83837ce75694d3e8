// What a statement does: the acts that Parley knows. The keyword rules that suggest one live in suggest-act.ts.

/** The acts, in the order of evidence records. `other` where no rule suggests one. */
export const acts = [
  'offer',
  'refuse',
  'accept',
  'precondition',
  'guarantee',
  'challenge-mandate',
  'propose-sequence',
  'propose-level',
  'readiness',
  'reason',
  'demand',
  'threaten',
  'deny',
  'criticise',
  'predict',
  'decline-comment',
  'other',
] as const;

/** One act. A suggestion until a person accepts it. */
export type Act = (typeof acts)[number];
