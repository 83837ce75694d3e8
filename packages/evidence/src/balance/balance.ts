// Who speaks in the sources and who is only spoken about: statements by and about each party, quoted words, missing own
// words, criticism with and without reply. Counts, side by side; no score is made of them.

import type { Criticism } from '../record/record.js';
import type { StatementRecord } from '../record/statement-record.js';
import { quotedSpans } from '../independence/words.js';

/** In which way a party's position reaches us, from the weakest to the strongest. */
export type EvidenceForm = 'none' | 'paraphrase' | 'quote' | 'document';

/** The row of one party. */
export interface BalanceRow {
  readonly party: string;
  /** Statements credited to the party or to somebody who speaks for it. */
  readonly by: number;
  /** Statements of others whose content is about it. */
  readonly about: number;
  /** Statements by the party with at least one word in quotation marks. */
  readonly quotedStatements: number;
  /** Words within quotation marks in statements by the party. */
  readonly quotedWords: number;
  readonly evidenceForm: EvidenceForm;
  /** The sources speak about the party, or report it, and give none of its words. */
  readonly ownWordsMissing: boolean;
  readonly criticisms: number;
  readonly criticismsWithReply: number;
  /** Critics with a name, each once. Unnamed critics count as none, whatever their number. */
  readonly namedCritics: number;
}

/** Who belongs to which party. An actor that is no party's belongs to none. */
export type PartyOf = (actor: string) => string | null;

/** What the balance looks at beside statements. `documents` are ids of sources that are a party's own text. */
export interface BalanceFacts {
  readonly partyOf: PartyOf;
  readonly criticisms: readonly Criticism[];
  readonly ownDocuments: ReadonlyMap<string, string>;
}

/** One row for each party, in the order given. A statement of ambiguous voice counts for nobody. */
export function balance(
  parties: readonly string[],
  statements: readonly StatementRecord[],
  facts: BalanceFacts,
): readonly BalanceRow[] {
  return parties.map((party) => {
    const credited = statements.filter(({ voice }) => voice === 'attributed');
    const by = credited.filter((statement) => sideOf(statement, facts.partyOf) === party);
    const about = credited.filter(
      (statement) => sideOf(statement, facts.partyOf) !== party && isAbout(statement, party, facts.partyOf),
    );
    const words = by.map((statement) => quotedWordsOf(statement));
    const quotedWords = words.reduce((sum, count) => sum + count, 0);
    const documents = [...facts.ownDocuments.values()].filter((owner) => owner === party).length;
    const evidenceForm = documents > 0 ? 'document' : quotedWords > 0 ? 'quote' : by.length > 0 ? 'paraphrase' : 'none';
    const against = facts.criticisms.filter(
      ({ target }) => target !== null && (target === party || facts.partyOf(target) === party),
    );
    return {
      party,
      by: by.length,
      about: about.length,
      quotedStatements: words.filter((count) => count > 0).length,
      quotedWords,
      evidenceForm,
      ownWordsMissing:
        (evidenceForm === 'none' || evidenceForm === 'paraphrase') && (by.length > 0 || about.length > 0),
      criticisms: against.length,
      criticismsWithReply: against.filter(({ reply }) => reply !== null).length,
      namedCritics: new Set(
        against.flatMap((criticism) => (criticism.named === true && criticism.by !== null ? [criticism.by] : [])),
      ).size,
    };
  });
}

/** The party that a statement is credited to: the one it names if that is known, else its holder's, else the one it names. */
export function sideOf({ speaksFor, holder }: StatementRecord, partyOf: PartyOf): string | null {
  const named = speaksFor === null ? null : partyOf(speaksFor);
  return named ?? (holder === null ? null : partyOf(holder)) ?? speaksFor ?? holder;
}

const isAbout = ({ about }: StatementRecord, party: string, partyOf: PartyOf): boolean =>
  about.some((actor) => actor === party || partyOf(actor) === party);

/** Words in quotation marks; the whole content where the statement is quoted directly and its marks were left outside. */
export function quotedWordsOf({ content, form }: StatementRecord): number {
  return content.reduce((sum, { exact }) => {
    const quoted = quotedSpans(exact).map(({ start, end }) => exact.slice(start, end));
    if (quoted.length > 0) return sum + quoted.reduce((count, part) => count + wordCount(part), 0);
    return sum + (form === 'direct' ? wordCount(exact) : 0);
  }, 0);
}

const wordCount = (text: string): number => (text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*/gu) ?? []).length;
