// Which sources are one account told several times: near copies, rewrites, and what the analyst knows. Groups are the
// connected components of these links, and every link keeps what it rests on.

import type { Span } from '@parley/model';
import { alignClaims, claimWords, isSameOrder, openVocabulary } from './claim-order.js';
import { claimPairs } from './claim-pairs.js';
import { type SharedPassage, candidatePairs, resemblance, runsOf, sharedPassages, shinglesOf } from './shingles.js';
import { type Word, comparableWords, quotedSpans } from './words.js';

/** A source as it is compared. `claims` are its attributed contents or its sentences, in the order of the text. */
export interface ComparedSource {
  readonly id: string;
  readonly text: string;
  readonly claims: readonly { readonly text: string; readonly span: Span | null }[];
}

/** What the analyst says of two sources. `independent` overrules what is computed for this pair. */
export interface KnownRelation {
  readonly from: string;
  readonly to: string;
  readonly relation: 'copied-from' | 'same-wire' | 'independent';
}

/** A link between two sources and what it rests on. */
export interface SourceLink {
  readonly from: string;
  readonly to: string;
  readonly kind: 'near-copy' | 'same-order' | 'copied-from' | 'same-wire';
  /** Containment for near copies, share of aligned claims for rewrites, 1 for what the analyst says. */
  readonly score: number;
  readonly passages: readonly SharedPassage[];
  /** Positions of aligned claims in both lists. */
  readonly claims: readonly (readonly [number, number])[];
  /** The analyst calls the pair independent: shown, and not counted. */
  readonly overruled: boolean;
}

/** Sources by group; both lists in the order of the sources. */
export interface IndependentGroups {
  readonly groups: readonly (readonly string[])[];
  readonly links: readonly SourceLink[];
}

/** Least shares of common runs of words of which a near copy is spoken. */
const leastContainment = 0.3;
const fewestSharedRuns = 8;

/** Groups of sources that are one account. Never joins two sources only because they quote the same words. */
export function independentGroups(
  sources: readonly ComparedSource[],
  known: readonly KnownRelation[] = [],
): IndependentGroups {
  const overruled = new Set(
    known
      .filter(({ relation }) => relation === 'independent')
      .flatMap(({ from, to }) => [`${from}\n${to}`, `${to}\n${from}`]),
  );
  const links = [...computedLinks(sources), ...knownLinks(sources, known)].map((link) => ({
    ...link,
    overruled: (link.kind === 'near-copy' || link.kind === 'same-order') && overruled.has(`${link.from}\n${link.to}`),
  }));
  return {
    groups: components(
      sources.map(({ id }) => id),
      links.filter((link) => !link.overruled),
    ),
    links,
  };
}

function computedLinks(sources: readonly ComparedSource[]): readonly SourceLink[] {
  const links: SourceLink[] = [];
  const linked = new Set<number>();
  // Of each text only the hashes of its runs are kept; the words of the few that are linked are read once more.
  const runs = sources.map(({ text }) => runsOf(wordsOf(text)));
  for (const [a, b] of candidatePairs(runs, leastContainment)) {
    const [from, to, x, y] = [sources[a], sources[b], runs[a], runs[b]];
    if (!from || !to || !x || !y) continue;
    const { shared, containment } = resemblance(x, y);
    if (shared < fewestSharedRuns || containment < leastContainment) continue;
    linked.add(a * sources.length + b);
    links.push({
      from: from.id,
      to: to.id,
      kind: 'near-copy',
      score: containment,
      passages: passagesOf(from.text, to.text),
      claims: [],
      overruled: false,
    });
  }
  const numberOf = openVocabulary();
  const claims = sources.map((source) =>
    claimWords(
      source.claims.map(({ text }) => text),
      numberOf,
    ),
  );
  for (const [a, b] of claimPairs(claims)) {
    const [from, to, x, y] = [sources[a], sources[b], claims[a], claims[b]];
    if (linked.has(a * sources.length + b) || !from || !to || !x || !y) continue;
    const alignment = alignClaims(x, y);
    if (!isSameOrder(alignment)) continue;
    links.push({
      from: from.id,
      to: to.id,
      kind: 'same-order',
      score: alignment.share,
      passages: claimPassages(from, to, alignment.pairs),
      claims: alignment.pairs,
      overruled: false,
    });
  }
  return links;
}

const wordsOf = (text: string): readonly Word[] => comparableWords(text, quotedSpans(text));

function passagesOf(from: string, to: string): readonly SharedPassage[] {
  const [x, y] = [wordsOf(from), wordsOf(to)];
  return sharedPassages(x, shinglesOf(x), y, shinglesOf(y));
}

/** The aligned claims as passages, where their places in the texts are known. */
function claimPassages(
  from: ComparedSource,
  to: ComparedSource,
  pairs: readonly (readonly [number, number])[],
): readonly SharedPassage[] {
  return pairs.flatMap(([a, b]) => {
    const [x, y] = [from.claims[a]?.span, to.claims[b]?.span];
    return x && y ? [{ from: x, to: y, words: 0 }] : [];
  });
}

function knownLinks(sources: readonly ComparedSource[], known: readonly KnownRelation[]): readonly SourceLink[] {
  const ids = new Set(sources.map(({ id }) => id));
  return known.flatMap(({ from, to, relation }): SourceLink[] =>
    relation === 'independent' || !ids.has(from) || !ids.has(to)
      ? []
      : [{ from, to, kind: relation, score: 1, passages: [], claims: [], overruled: false }],
  );
}

function components(ids: readonly string[], links: readonly SourceLink[]): readonly (readonly string[])[] {
  const parent = new Map(ids.map((id) => [id, id]));
  const root = (id: string): string => {
    let at = id;
    for (let up = parent.get(at) ?? at; up !== at; up = parent.get(at) ?? at) {
      parent.set(at, parent.get(up) ?? up);
      at = up;
    }
    return at;
  };
  for (const { from, to } of links) parent.set(root(to), root(from));
  const groups = new Map<string, string[]>();
  for (const id of ids) {
    const group = groups.get(root(id));
    if (group === undefined) groups.set(root(id), [id]);
    else group.push(id);
  }
  return [...groups.values()];
}
