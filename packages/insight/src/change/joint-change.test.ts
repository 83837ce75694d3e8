// Joint changes and rankings under demands, against brute force over all rankings of all parties.

import { describe, expect, test } from 'vitest';
import { type DmIndex, dmIndex, stateIndex } from '@parley/model';
import { type ConceptId, type GraphModel, buildGraphModel, rankTable } from '@parley/engine';
import { parseCase } from '@parley/lang';
import { sketchedReading } from '../../fixtures/sketched-reading.js';
import { weakOrders } from '../../fixtures/weak-orders.js';
import { randomStream } from '../order/random.js';
import { withRanks } from '../sweep/analysed-variants.js';
import { type Demand, meets, nearestMeeting } from './constrained-ranking.js';
import { changedModel, jointChange } from './joint-change.js';
import { nearestTogether } from './nearest-rankings.js';
import { kemenyDistance } from './raised-ranks.js';
import { type ChangeGoal, raisesOf, stableFor } from './ranking-change.js';

const request = { sanctioning: 'legalSequences', strictness: 'weak' } as const;
const partiesOf = (model: GraphModel): readonly DmIndex[] =>
  Array.from({ length: model.dmCount }, (_, dm) => dmIndex(dm));

const tableOf = (order: readonly number[]) => {
  const table = rankTable(order.length, order.length);
  table.set(order);
  return table;
};

describe('a ranking under demands', () => {
  test('no ranking that meets them is nearer, and contradictory demands have none', () => {
    const random = randomStream(5, 1000);
    const orders = [...weakOrders(6)];
    let contradictory = 0;
    for (let run = 0; run < 150; run++) {
      const ranks = tableOf(orders[random.below(orders.length)] ?? []);
      const demands = Array.from({ length: 1 + random.below(4) }, (): Demand => {
        const above = random.below(6);
        return {
          above: stateIndex(above),
          below: stateIndex((above + 1 + random.below(5)) % 6),
          strict: random.below(2) === 0,
        };
      });
      let least = Infinity;
      for (const order of orders) {
        if (demands.every((demand) => meets(order, demand))) least = Math.min(least, kemenyDistance(ranks, order));
      }
      const met = nearestMeeting(ranks, demands);
      if (met === null) contradictory++;
      if (met === null || met === 'tooMany') {
        expect(least, `run ${run}`).toBe(Infinity);
        continue;
      }
      expect(met.pairs, `run ${run}`).toBe(least);
      expect(kemenyDistance(ranks, met.ranks)).toBe(least);
      expect(demands.every((demand) => meets(met.ranks, demand))).toBe(true);
    }
    expect(contradictory).toBeGreaterThan(5);
  });

  test('states that no demand names move together, whatever their number', () => {
    // 10,000 states in one chain of 100 tiers; the lowest is to pass the middle: 50 tiers of 100 lie below or level with it.
    const ranks = rankTable(10_000, 100);
    for (let s = 0; s < ranks.length; s++) ranks[s] = s % 100;
    const met = nearestMeeting(ranks, [{ above: stateIndex(0), below: stateIndex(49), strict: true }]);
    if (met === null || met === 'tooMany') throw new Error('one demand can be met');
    expect(met.pairs).toBe(50 * 100 - 1);
    expect(met.ranks[0]).toBeGreaterThan(met.ranks[49] ?? 0);
  });
});

/** The least sum of distances over all rankings of the free parties under which the state is an equilibrium, and how many do. */
function bruteForce(model: GraphModel, goal: ChangeGoal, free: readonly DmIndex[]): { least: number; ways: number } {
  const orders = free.map((dm) => {
    const own = model.ranks[dm] ?? [];
    return [...weakOrders(own.length)]
      .map((order) => ({ table: tableOf(order), distance: kemenyDistance(own, order) }))
      .sort((a, b) => a.distance - b.distance);
  });
  let least = Infinity;
  let ways = 0;
  const choose = (at: number, ranks: GraphModel['ranks'], distance: number): void => {
    if (distance > least) return;
    const dm = free[at];
    if (dm === undefined) {
      const variant = withRanks(model, ranks);
      if (!partiesOf(model).every((each) => stableFor(variant, each, goal))) return;
      ways = distance < least ? 1 : ways + 1;
      least = distance;
      return;
    }
    for (const { table, distance: own } of orders[at] ?? []) {
      if (distance + own > least) break;
      choose(
        at + 1,
        ranks.map((before, index) => (index === dm ? table : before)),
        distance + own,
      );
    }
  };
  choose(0, model.ranks, 0);
  return { least, ways };
}

describe('several parties', () => {
  test('no change of all rankings is smaller, though opponents may answer anew anywhere', () => {
    let compared = 0;
    for (let seed = 0; compared < 120; seed++) {
      const { model } = sketchedReading(seed, 3);
      if (model.states.count > 4) continue;
      const concept: ConceptId = (['nash', 'gmr', 'smr', 'seq', 'sseq', 'seq', 'sseq'] as const)[seed % 7] ?? 'nash';
      const strictness = seed % 3 === 0 ? 'strict' : 'weak';
      const goal: ChangeGoal = {
        state: stateIndex(seed % model.states.count),
        concept,
        request: { ...request, strictness },
      };
      const free = partiesOf(model).filter((dm) => seed % 2 === 0 || dm !== seed % model.dmCount);
      const { change, impossible } = jointChange(model, goal, new Set(free));
      const { least, ways } = bruteForce(model, goal, free);
      expect(change?.pairs ?? Infinity, `seed ${seed} ${concept}`).toBe(least);
      expect(impossible).toBe(least === Infinity);
      if (change !== null) {
        expect(change.atLeast).toBe(change.pairs);
        const listed = nearestTogether(model, free, goal, least, 100_000);
        expect(listed.complete).toBe(true);
        expect(listed.ways.length, `seed ${seed} ${concept}`).toBe(ways);
        const changed = changedModel(model, change);
        for (const dm of partiesOf(model)) expect(stableFor(changed, dm, goal)).toBe(true);
      }
      compared++;
    }
  });

  // Worked out by hand: the host's way out, `open`, stands six places above `closed`. The guest would answer it by `leave` if
  // only it turned one comparison round, and there the host is worst off.
  const text = `parley: 1
title: A door
as_of: 2025
parties:
  host: { options: { open: Open } }
  guest: { options: { leave: Leave, call: Call } }
status_quo: []
preferences:
  host: { ranking: [YNN, NNY, NYN, NYY, YNY, YYY, NNN, YYN] }
  guest: { ranking: [NNN, YNN, YYN, NNY, YNY, NYN, NYY, YYY] }
`;
  const door = (): GraphModel => {
    const conflict = parseCase(text).value?.conflict;
    const model = conflict === undefined ? null : buildGraphModel(conflict).value;
    if (model === null) throw new Error('the door is a case');
    return model;
  };
  const closed: ChangeGoal = { state: stateIndex(0), concept: 'seq', request };

  test('an answer elsewhere can cost less than raising the state', () => {
    const model = door();
    const both = partiesOf(model);
    expect(raisesOf(model, closed, both, new Set(both))?.map(({ pairs }) => pairs)).toEqual([6]);
    const { change } = jointChange(model, closed, new Set(both));
    expect(change).toMatchObject({ pairs: 1, atLeast: 1 });
    const open = 0b001;
    const openAndLeave = 0b011;
    expect(change?.shares).toMatchObject([
      { dm: 1, pairs: 1, demands: [{ above: openAndLeave, below: open, strict: true }] },
    ]);
  });

  test('a party that may not change can be kept by the answer of another', () => {
    const model = door();
    expect(jointChange(model, closed, new Set([dmIndex(1)])).change?.pairs).toBe(1);
    expect(jointChange(model, { ...closed, concept: 'nash' }, new Set([dmIndex(1)]))).toEqual({
      change: null,
      impossible: true,
    });
    expect(jointChange(model, closed, new Set())).toEqual({ change: null, impossible: true });
  });

  test('a search that is over says what is proved: a change that does it, and how small one could be', () => {
    const model = door();
    const { change, impossible } = jointChange(model, closed, new Set(partiesOf(model)), {
      steps: Infinity,
      over: () => true,
    });
    expect({ change, impossible }).toMatchObject({ change: { pairs: 6, atLeast: 0 }, impossible: false });
  });
});
