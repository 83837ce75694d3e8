// Which sources are one account told several times: near copies, rewrites, and what the analyst knows. Groups are the
// connected components of these links, and every link keeps what it rests on.

import type { Span } from '@parley/model';
import { type ClaimWords, alignClaims, claimWords, isSameOrder } from './claim-order.js';
import { type SharedPassage, candidatePairs, resemblance, sharedPassages, shinglesOf } from './shingles.js';
import { comparableWords, quotedSpans } from './words.js';

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

/** Most sources whose claims are all compared in pairs; beyond it only pairs that share rare words are. */
const mostForAllPairs = 300;

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
  const words = sources.map(({ text }) => comparableWords(text, quotedSpans(text)));
  const shingles = words.map(shinglesOf);
  const links: SourceLink[] = [];
  const linked = new Set<string>();
  for (const [a, b] of candidatePairs(shingles)) {
    const [from, to, x, y, wx, wy] = [sources[a], sources[b], shingles[a], shingles[b], words[a], words[b]];
    if (!from || !to || !x || !y || !wx || !wy) continue;
    const { shared, containment } = resemblance(x, y);
    if (shared < fewestSharedRuns || containment < leastContainment) continue;
    linked.add(`${a},${b}`);
    links.push({
      from: from.id,
      to: to.id,
      kind: 'near-copy',
      score: containment,
      passages: sharedPassages(wx, x, wy, y),
      claims: [],
      overruled: false,
    });
  }
  const claims = sources.map((source) => claimWords(source.claims.map(({ text }) => text)));
  for (const [a, b] of claimPairs(claims)) {
    const [from, to, x, y] = [sources[a], sources[b], claims[a], claims[b]];
    if (linked.has(`${a},${b}`) || !from || !to || !x || !y) continue;
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

/** Pairs whose claims are compared: all of few sources; of many, those that share at least six words few others have. */
function claimPairs(claims: readonly ClaimWords[]): readonly (readonly [number, number])[] {
  if (claims.length <= mostForAllPairs)
    return claims.flatMap((_, a) => claims.slice(a + 1).map((__, offset) => [a, a + 1 + offset] as const));
  const holders = new Map<string, number[]>();
  claims.forEach((list, index) => {
    for (const stem of list.holders.keys()) {
      const found = holders.get(stem);
      if (found === undefined) holders.set(stem, [index]);
      else found.push(index);
    }
  });
  const shared = new Map<number, number>();
  for (const indexes of holders.values()) {
    if (indexes.length > 20) continue;
    for (const [i, a] of indexes.entries()) {
      for (const b of indexes.slice(i + 1))
        shared.set(a * claims.length + b, (shared.get(a * claims.length + b) ?? 0) + 1);
    }
  }
  return [...shared]
    .filter(([, count]) => count >= 6)
    .map(([key]) => [Math.floor(key / claims.length), key % claims.length] as const)
    .sort(([a, b], [c, d]) => a - c || b - d);
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
  for (const id of ids) groups.set(root(id), [...(groups.get(root(id)) ?? []), id]);
  return [...groups.values()];
}
