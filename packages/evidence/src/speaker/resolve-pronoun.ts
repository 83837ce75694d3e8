// To whom a pronoun refers. Recency, number, gender as far as the text itself gives it, and who spoke last.
// Candidates of equal standing stay tied; nothing is chosen by name.

import type { EntityLink } from '../attribution/attribution.js';
import type { OpenEntity } from './entity-table.js';

/** A mention already linked, as far as a later pronoun needs it. */
export interface Recent {
  readonly entity: string;
  /** Running number of the unit in the document. */
  readonly unit: number;
  readonly start: number;
  readonly holder: boolean;
  /** First name or phrase of its unit, which is most often its subject. */
  readonly leading: boolean;
  /** It stands behind "in", "to" and the like, as places do. */
  readonly place: boolean;
}

/** Units before the pronoun that are searched. */
const reach = 4;

/** The referent of a pronoun in unit `unit`, given the mentions before it. */
export function resolvePronoun(
  head: string,
  unit: number,
  recents: readonly Recent[],
  byId: (id: string) => OpenEntity | undefined,
): EntityLink {
  if (/^(?:i|we|you|who)$/.test(head)) return { kind: 'open' };
  const scores = new Map<string, number>();
  for (const recent of recents) {
    const entity = byId(recent.entity);
    if (entity === undefined || unit - recent.unit > reach || !fits(entity, head)) continue;
    const distance = unit - recent.unit;
    if (recent.place && /^(?:he|she)$/.test(head)) continue;
    const score = (recent.holder ? 3 : recent.leading ? 2 : 1) / (1 + distance) ** 1.5;
    scores.set(recent.entity, Math.max(scores.get(recent.entity) ?? 0, score));
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1]).map(([entity, score]) => ({ entity, score }));
  const best = ranked[0];
  if (best === undefined) return { kind: 'open' };
  const sure = ranked.filter(({ entity }) => byId(entity)?.pronoun === head);
  // An entity known to take this pronoun goes before those of which the text says nothing.
  // unless it was named so much earlier that somebody nearer must be meant.
  const pool = (sure[0]?.score ?? 0) >= best.score / 2 ? sure : ranked;
  const top = pool.filter(({ score }) => score === pool[0]?.score);
  const only = top.length === 1 ? top[0] : undefined;
  return only === undefined
    ? { kind: 'tied', candidates: top }
    : { kind: 'resolved', entity: only.entity, candidates: ranked };
}

function fits(entity: OpenEntity, head: string): boolean {
  if (head === 'he' || head === 'she') {
    if (entity.kind === 'group' || entity.kind === 'organisation' || entity.kind === 'place') return false;
    return entity.pronoun === null || entity.pronoun === head;
  }
  if (head === 'it')
    return entity.kind !== 'person' && entity.kind !== 'group' && entity.pronoun !== 'he' && entity.pronoun !== 'she';
  return entity.kind === 'group' || entity.kind === 'organisation' || entity.pronoun === 'they';
}

/** Two persons meant together ("the two leaders", "both"): the last two distinct persons, if there are exactly two. */
export function resolvePair(
  unit: number,
  recents: readonly Recent[],
  byId: (id: string) => OpenEntity | undefined,
): EntityLink {
  const persons: string[] = [];
  for (const recent of [...recents].reverse()) {
    if (unit - recent.unit > 12) break;
    if (byId(recent.entity)?.kind === 'person' && !persons.includes(recent.entity)) persons.push(recent.entity);
  }
  return persons.length === 2 ? { kind: 'set', entities: persons.reverse() } : { kind: 'open' };
}

/** "the former", "the latter": of the last two distinct entities that one unit names, in its order. */
export function resolveOrdinal(head: string, recents: readonly Recent[]): EntityLink {
  const last = recents.at(-1);
  if (last === undefined) return { kind: 'open' };
  const named = [...new Set(recents.filter((recent) => recent.unit === last.unit).map((recent) => recent.entity))];
  const chosen = named.length === 2 ? named[head === 'former' ? 0 : 1] : undefined;
  return chosen === undefined
    ? { kind: 'open' }
    : { kind: 'resolved', entity: chosen, candidates: [{ entity: chosen, score: 1 }] };
}
