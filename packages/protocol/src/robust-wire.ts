// `parley robust --json`, version 1. Numbers of orders are strings, since they outgrow what JSON readers hold.

import { type Conflict, stateIndex } from '@parley/model';
import type { GraphModel } from '@parley/engine';
import {
  type Influence,
  type PartyOrders,
  type RobustReading,
  type Shades,
  type Share,
  type Vary,
  confidence,
} from '@parley/insight';
import { stateSpeller } from './state-letters.js';

/** Every reading that was gone through; `asked` says how. */
export function robustWire(
  conflict: Conflict,
  readings: readonly { readonly model: GraphModel; readonly found: RobustReading }[],
  asked: { readonly vary: Vary; readonly samples: number; readonly seed: number; readonly readings: number },
): object {
  const complete = readings.length === asked.readings && readings.every(({ found }) => found.complete);
  return {
    parley: { format: 'robust', version: 1 },
    title: conflict.title,
    vary: asked.vary,
    samples: asked.samples,
    seed: asked.seed,
    confidence,
    complete,
    readings: readings.map(({ model, found }) => readingWire(conflict, model, found)),
  };
}

function readingWire(conflict: Conflict, model: GraphModel, found: RobustReading): object {
  const spell = stateSpeller(model);
  const shares = (list: readonly Share[]): object =>
    Object.fromEntries(list.map((share, index) => [found.concepts[index] ?? String(index), shareWire(share)]));
  const pair = pairWire(conflict, found.parties);
  const party = (dm: number): string => conflict.dms[dm]?.id ?? 'all';
  return {
    perspective: found.perspective,
    fingerprint: model.fingerprint,
    exact: found.exact,
    uniform: found.uniform,
    complete: found.complete,
    variants: found.variants,
    orders: found.orders?.toString() ?? null,
    parties: found.parties.map(({ dm, kind, elements, orders }) => ({
      party: party(dm),
      kind,
      orders: orders?.toString() ?? null,
      elements: elements.map(({ position, text, basis, anyOrder }) => ({
        position,
        text,
        anyOrder,
        cites: basis.cites,
        assumption: basis.assumption,
      })),
    })),
    answers: found.answers.map(({ question, test, settled, byConcept }) => ({
      id: question.id,
      question: question.text,
      asked: test?.kind ?? null,
      settled,
      byConcept: byConcept.map(({ concept, yes, influence }) => ({
        concept,
        yes: shareWire(yes),
        mostInfluential:
          influence === null
            ? null
            : {
                ...pair(influence),
                bits: influence.bits,
                firstShare: influence.firstShare,
                yesIfFirst: influence.yesIfFirst,
                yesIfSecond: influence.yesIfSecond,
              },
      })),
    })),
    statusQuo: found.statusQuo === null ? null : spell(stateIndex(found.statusQuo)),
    statusQuoStable: found.stability.map((list, dm) => ({ party: party(dm), byConcept: shares(list) })),
    equilibria: found.states.map(({ state, byConcept }) => ({
      state: spell(stateIndex(state)),
      byConcept: shares(byConcept),
    })),
    next: found.next === null ? null : { ...pair(found.next), bits: found.next.bits },
    beyondOrders: shadesWire(conflict, model, found.shades),
  };
}

/** Stability under unknown comparisons, strength, certainty and attitudes, as far as the case states them. */
function shadesWire(conflict: Conflict, model: GraphModel, { findings, partial }: Shades): object {
  const spell = stateSpeller(model);
  return {
    partial,
    findings: findings.map(({ name, byConcept }) => ({
      ...name,
      byConcept: byConcept.map(({ concept, statusQuo, equilibria }) => ({
        concept,
        statusQuoStable:
          statusQuo === null
            ? null
            : Object.fromEntries(statusQuo.map((stable, dm) => [conflict.dms[dm]?.id ?? String(dm), stable])),
        equilibria: equilibria?.map(spell) ?? null,
      })),
    })),
  };
}

const shareWire = ({ yes, of, low, high }: Share): object => ({ yes, of, low, high });

function pairWire(
  conflict: Conflict,
  parties: readonly PartyOrders[],
): (where: Pick<Influence, 'party' | 'pair'>) => object {
  return ({ party, pair: [first, second] }) => ({
    party: conflict.dms[parties[party]?.dm ?? -1]?.id ?? '',
    first: parties[party]?.elements[first]?.position ?? 0,
    second: parties[party]?.elements[second]?.position ?? 0,
  });
}
