// Who is said to be able to act for a party, who disputes it, and whether anybody replied. Claims only: no legal verdict.
// Vocabulary of the Vienna Convention on the Law of Treaties (1969), articles 7, 8, 46 and 67(2).

import type { MandateClaim } from '../record/record.js';

/** How the claims about one person and one act stand to each other. */
export type SignatoryStanding = 'uncontested' | 'contested-without-reply' | 'contested-with-reply';

/** The claims about one actor and one act, kept apart from their premises. */
export interface SignatoryStatus {
  readonly about: string;
  /** `any` where the claims name no act. */
  readonly act: string;
  readonly standing: SignatoryStanding;
  readonly challengedBy: readonly string[];
  readonly challenges: readonly string[];
  readonly replies: readonly string[];
  /** Factual premise and what is concluded from it: checking the first does not settle the second, which stays argued. */
  readonly arguments: readonly {
    readonly claim: string;
    readonly premise: string | null;
    readonly premiseStatus: string;
    readonly conclusion: 'argued';
  }[];
  /** Others who are said to be able to act instead. */
  readonly substitutes: readonly string[];
}

/** One row for each actor and act, in order of first claim. */
export function signatoryStatuses(claims: readonly MandateClaim[]): readonly SignatoryStatus[] {
  const keys = [...new Set(claims.flatMap(({ about, act }) => (about === null ? [] : [`${about}\n${act ?? 'any'}`])))];
  return keys.map((key) => {
    const [about = '', act = 'any'] = key.split('\n');
    const own = claims.filter((claim) => claim.about === about && (claim.act ?? 'any') === act);
    const challenges = own.filter(({ position }) => position === 'challenges');
    const challengeIds = new Set(challenges.map(({ id }) => id));
    const replies = own.filter(
      ({ position, replyTo }) =>
        position === 'asserts' && (replyTo === null ? challenges.length > 0 : challengeIds.has(replyTo)),
    );
    return {
      about,
      act,
      standing:
        challenges.length === 0
          ? 'uncontested'
          : replies.length === 0
            ? 'contested-without-reply'
            : 'contested-with-reply',
      challengedBy: [...new Set(challenges.flatMap(({ by }) => (by === null ? [] : [by])))],
      challenges: challenges.map(({ id }) => id),
      replies: replies.map(({ id }) => id),
      arguments: own.map(({ id, premise, premiseStatus }) => ({
        claim: id,
        premise,
        premiseStatus: premiseStatus ?? 'unchecked',
        conclusion: 'argued' as const,
      })),
      substitutes: [...new Set(own.flatMap(({ substitute }) => (substitute === null ? [] : [substitute])))],
    };
  });
}
