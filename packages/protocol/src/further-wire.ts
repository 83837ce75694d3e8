// `parley coalitions`, `evolution` and `foresight` with `--json`, version 1 each.

import type { StateIndex } from '@parley/model';
import type { CoalitionBreak, Evolution, GraphModel, Move, StateSet } from '@parley/engine';
import { partyKeys, stateSpeller, statesOf } from './state-letters.js';

const movesWire = (model: GraphModel, moves: readonly Move[]): object[] => {
  const spell = stateSpeller(model);
  const keys = partyKeys(model.definition);
  return moves.map(({ dm, from, to }) => ({ party: keys[dm] ?? '', from: spell(from), to: spell(to) }));
};

/** Which coalition breaks which equilibrium. */
export function coalitionsWire(
  title: string,
  model: GraphModel,
  states: readonly StateIndex[],
  breaks: readonly CoalitionBreak[],
): object {
  const spell = stateSpeller(model);
  const keys = partyKeys(model.definition);
  const broken = new Set(breaks.map((entry) => entry.state));
  return {
    parley: { format: 'coalitions', version: 1 },
    title,
    equilibria: states.map(spell),
    coalitionStable: states.filter((s) => !broken.has(s)).map(spell),
    breaks: breaks.map(({ state, coalition, improvements }) => ({
      state: spell(state),
      coalition: coalition.map((dm) => keys[dm] ?? ''),
      improvements: improvements.map(({ to, sequence }) => ({
        state: spell(to),
        sequence: movesWire(model, sequence),
      })),
    })),
  };
}

/** What can come of the status quo. */
export function evolutionWire(title: string, model: GraphModel, evolution: Evolution): object {
  const spell = stateSpeller(model);
  const keys = partyKeys(model.definition);
  const states = [...statesOf(model)].flatMap((s) => {
    const moves = evolution.stepsTo(s);
    if (moves === null) return [];
    const lastMovers = evolution.lastMovers(s).map((dm) => keys[dm] ?? '');
    return [{ state: spell(s), moves, lastMovers, path: movesWire(model, evolution.pathTo(s) ?? []) }];
  });
  return {
    parley: { format: 'evolution', version: 1 },
    title,
    statusQuo: spell(evolution.from),
    movement: evolution.movement,
    longest: evolution.longest,
    states,
  };
}

/** Stability with a horizon: states by notion, null where the notion does not apply. */
export function foresightWire(
  title: string,
  model: GraphModel,
  rows: readonly { readonly name: string; readonly states: StateSet | null }[],
): object {
  const spell = stateSpeller(model);
  return {
    parley: { format: 'foresight', version: 1 },
    title,
    stable: Object.fromEntries(
      rows.map(({ name, states }) => [name, states === null ? null : [...states.members()].map(spell)]),
    ),
  };
}
