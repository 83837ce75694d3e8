// What is computed from sources and statements, as data: the page has the words, in every language, and leads to the passages.

import type {
  AfterYouCycle,
  BalanceRow,
  CredibilityProfile,
  RankedGap,
  SignatoryStatus,
  SourceLink,
  TensionCandidate,
} from '@parley/evidence';

/** A statement as a finding names it, whether it stands in a document that was read or in the case alone. */
export interface NamedStatement {
  readonly id: string;
  readonly holder: string | null;
  readonly words: string;
  readonly source: string;
}

/** A source as a finding names it. `read` tells whether its text is here. */
export interface NamedSource {
  readonly id: string;
  readonly title: string;
  readonly read: boolean;
}

/** A time with what its words say and, once its source has a date, the days that it may stand for. */
export interface PlacedStatement {
  readonly statement: string;
  readonly source: string;
  /** The words of the text, such as "last year", or the date that the case gives. */
  readonly expression: string;
  readonly relation: 'before' | 'overlaps' | 'after' | 'unknown';
  /** Days since 1970; null on a side that is open. */
  readonly days: readonly { readonly first: number | null; readonly last: number | null }[];
}

/** When a source speaks. */
export interface Telling {
  readonly source: string;
  /** The date that the source itself gives, and the one that a person gave; either may be unknown. */
  readonly stated: string | null;
  readonly given: string | null;
}

/** Something that stands beside something else, each with the statements that it rests on. */
export type NamedTension = Omit<TensionCandidate, 'between'> & {
  readonly between: readonly (readonly string[])[];
};

/** All findings. Ids of statements and sources are looked up in the two lists. */
export interface FindingsView {
  readonly sources: readonly NamedSource[];
  readonly statements: readonly NamedStatement[];
  readonly timeline: {
    readonly items: readonly PlacedStatement[];
    readonly tellings: readonly Telling[];
    /** Pairs of which the first is said to come before the second while the days say otherwise. */
    readonly conflicts: readonly (readonly [string, string])[];
  };
  readonly accounts: {
    readonly groups: readonly (readonly string[])[];
    readonly links: readonly (Pick<SourceLink, 'from' | 'to' | 'kind' | 'score' | 'overruled'> & {
      /** Words that both share, the longest first. */
      readonly passages: readonly string[];
    })[];
  };
  readonly balance: readonly (BalanceRow & { readonly name: string; readonly statements: readonly string[] })[];
  readonly tensions: {
    readonly pairs: readonly NamedTension[];
    readonly cycles: readonly AfterYouCycle[];
    readonly mandates: readonly SignatoryStatus[];
    readonly promises: readonly CredibilityProfile[];
  };
  readonly gaps: readonly RankedGap[];
}
