// What accepted statements and records suggest for the case, and taking one of the suggestions: an edit of the text, and the
// record that it comes from as a line of the log. The command line lists the same under the same ids.

import {
  type CaseProposal,
  type EvidenceRecord,
  type EvidenceState,
  type PartyOf,
  acceptedStatements,
  draftRecords,
  scaffold,
} from '@parley/evidence';
import { type CaseEdit, type MapNode, caseTree } from '@parley/lang';
import { editedCase, proposalEdit, statementEdits } from '@parley/report';
import type { SourcesCalls, SuggestionView } from './calls.js';
import { stateOf, withEvents } from './folded-log.js';
import { partiesOf } from './parties-of.js';

/** A party of the text, whether or not the whole is a readable case yet. */
export interface WrittenParty {
  readonly id: string;
  readonly name: string;
  readonly options: readonly string[];
}

/** The parties of a text, by its tree. */
export function writtenParties(text: string): readonly WrittenParty[] {
  const parties = valueAt(caseTree(text), 'parties');
  if (parties?.kind !== 'map') return [];
  return parties.entries.map(({ key, value }) => {
    const name = valueAt(value, 'name');
    const options = valueAt(value, 'options');
    return {
      id: key.value,
      name: name?.kind === 'text' ? name.value : key.value,
      options: options?.kind === 'map' ? options.entries.map((entry) => entry.key.value) : [],
    };
  });
}

type Node = MapNode['entries'][number]['value'];

const valueAt = (node: Node | null, key: string): Node | null =>
  node?.kind === 'map' ? (node.entries.find((entry) => entry.key.value === key)?.value ?? null) : null;

/** What can be taken, without what the text has already. */
export function suggestionsFor(state: EvidenceState, text: string): readonly SuggestionView[] {
  const parties = writtenParties(text);
  const options = new Set(parties.flatMap((party) => party.options));
  return suggested(state, parties).proposals.flatMap((proposal): SuggestionView[] => {
    if (isTaken(proposal, options, text)) return [];
    const { id, cites } = proposal;
    const party =
      'party' in proposal ? (parties.find((one) => one.id === proposal.party)?.name ?? proposal.party) : null;
    const ready = (condition: string): boolean =>
      (condition.match(/[\p{L}\p{N}_]+/gu) ?? []).every((key) => options.has(key));
    switch (proposal.kind) {
      case 'option':
        return parties.some((one) => one.id === proposal.party)
          ? [{ id, cites, party, kind: 'option', meaning: proposal.meaning, object: proposal.object }]
          : [];
      case 'rule':
        return ready(`${proposal.antecedent} ${proposal.consequent}`)
          ? [{ id, cites, party, kind: 'rule', antecedent: proposal.antecedent, consequent: proposal.consequent }]
          : [];
      case 'preference':
        return ready(proposal.condition)
          ? [{ id, cites, party, kind: 'preference', condition: proposal.condition, assumed: proposal.assumed }]
          : [];
    }
  });
}

/** A rule or a wish stands in the text already where one with the same words does. */
function isTaken(proposal: CaseProposal, options: ReadonlySet<string>, text: string): boolean {
  const tree = caseTree(text);
  const written = (list: Node | null, key: string, words: string): boolean =>
    list?.kind === 'list' &&
    list.items.some((item) => {
      const value = valueAt(item, key);
      return value?.kind === 'text' && value.value === words;
    });
  switch (proposal.kind) {
    case 'option':
      return options.has(proposal.key);
    case 'rule':
      return written(valueAt(tree, 'rules'), 'requires', `${proposal.antecedent} -> ${proposal.consequent}`);
    case 'preference':
      return written(valueAt(valueAt(tree, 'preferences'), proposal.party), 'prefer', proposal.condition);
  }
}

function suggested(
  state: EvidenceState,
  parties: readonly WrittenParty[],
): { readonly proposals: readonly CaseProposal[]; readonly drafts: readonly EvidenceRecord[] } {
  const statements = acceptedStatements(state);
  const partyOf: PartyOf = partiesOf(parties, state, statements);
  const drafts = draftRecords(
    statements,
    state.records,
    parties.map(({ id }) => id),
    partyOf,
  );
  return { proposals: scaffold([...state.records, ...drafts], partyOf), drafts };
}

/** The handler. */
export function take({
  review,
  text,
  suggestion,
  name,
  sign,
}: SourcesCalls['take']['asked']): SourcesCalls['take']['answered'] {
  const state = stateOf(review);
  const parties = writtenParties(text);
  const { proposals, drafts } = suggested(state, parties);
  const proposal = proposals.find(({ id }) => id === suggestion);
  if (proposal === undefined) return { review, text };
  // What it cites comes along, so that the case never speaks of a statement that it does not keep.
  const cited = acceptedStatements(state).filter(({ id }) => proposal.cites.includes(id));
  const edits = cited.flatMap((statement) =>
    statementEdits(
      statement,
      state.sources.find(({ id }) => id === statement.document),
      parties.map(({ id }) => id),
    ),
  );
  const edited = editedCase(text, [...edits, named(proposalEdit(proposal), name)]).value;
  if (edited === null) return { review, text };
  const records = drafts.filter(({ id }) => proposal.records.includes(id));
  const events = records.map((record) => ({ ...sign, event: 'recorded' as const, record }));
  return { review: withEvents(review, events), text: edited };
}

/** The name is written in the language of the page. */
function named(edit: CaseEdit, name: string | null): CaseEdit {
  if (name === null || edit.kind !== 'set' || typeof edit.value !== 'object' || Array.isArray(edit.value)) return edit;
  return { ...edit, value: { ...edit.value, name } };
}
