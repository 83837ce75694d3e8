// `parley change --json`, version 1. Counts of rankings are strings, because they outgrow numbers.

import type { Conflict } from '@parley/model';
import type {
  AcceptanceChange,
  Change,
  PartyChange,
  Reading,
  Reason,
  StatementEdit,
  TargetChange,
} from '@parley/insight';
import { partyKeys, stateSpeller } from './state-letters.js';

/** The smallest changes for one target under some concepts; `readings` are those of the case, in the same order. */
export function changeWire(conflict: Conflict, readings: readonly Reading[], changes: readonly Change[]): object {
  const target = changes[0]?.request.target;
  const first = readings[0];
  return {
    parley: { format: 'change', version: 1 },
    title: conflict.title,
    target:
      target === undefined || first === undefined
        ? null
        : target.kind === 'condition'
          ? { condition: target.text }
          : { state: stateSpeller(first.model)(target.state) },
    concepts: changes.map(({ request, complete, readings: found }) => ({
      concept: request.concept,
      complete,
      readings: found.flatMap((one, index) => {
        const reading = readings[index];
        if (reading === undefined) return [];
        const { perspective, targetCount, lookedAt, targets, acceptance } = one;
        return [
          {
            perspective,
            acceptance: acceptance === null ? null : acceptanceWire(reading, acceptance),
            targetCount,
            lookedAt,
            targets: targets.map((each) => targetWire(reading, each)),
          },
        ];
      }),
    })),
  };
}

function targetWire(reading: Reading, target: TargetChange): object {
  const { state, parties, joint, together, fixed, impossible } = target;
  const spell = stateSpeller(reading.model);
  const keys = partyKeys(reading.model.definition);
  return {
    state: spell(state),
    equilibrium: parties.length === 0 && fixed.length === 0,
    impossible,
    impossibleBecauseOf: impossible ? fixed.map((dm) => keys[dm]) : [],
    joint:
      joint === null
        ? null
        : {
            comparisons: joint.pairs,
            atLeast: joint.atLeast,
            shares: joint.shares.map(({ dm, pairs, demands }) => ({
              party: keys[dm],
              comparisons: pairs,
              ranks: demands.map(({ above, below, strict }) => ({
                state: spell(above),
                against: spell(below),
                strict,
              })),
            })),
            nearest:
              together === null
                ? null
                : {
                    complete: together.complete,
                    ways: together.ways.map((way) =>
                      way.map(({ dm, tiers }) => ({ party: keys[dm], ranking: tiers.map((tier) => tier.map(spell)) })),
                    ),
                  },
          },
    parties: parties.map((party) => partyWire(reading, party)),
  };
}

/** What one party would have to change to accept an offer. */
export function acceptanceWire(reading: Reading, { dm, kind, change }: AcceptanceChange): object {
  const spell = stateSpeller(reading.model);
  const party = partyKeys(reading.model.definition)[dm];
  if (change === null) return { party, kind };
  return {
    party,
    kind,
    comparisons: change.pairs,
    accepting: spell(change.accepting),
    below: reasonWire(reading, change.below),
    statements: statementsWire(reading, change.statements),
  };
}

function reasonWire({ model }: Reading, { first, second, comparison, decider }: Reason): object {
  const spell = stateSpeller(model);
  return { state: spell(first), against: spell(second), comparison, decider };
}

function statementsWire(reading: Reading, statements: PartyChange['statements']): object | null {
  if (statements === null) return null;
  return {
    found: statements.found,
    complete: statements.complete,
    changes: statements.changes.map(({ edits }) => edits.map((edit) => editWire(reading, edit))),
  };
}

function partyWire(reading: Reading, change: PartyChange): object {
  const spell = stateSpeller(reading.model);
  const { statements, rankings, count } = change;
  return {
    party: partyKeys(reading.model.definition)[change.dm],
    leaves: reasonWire(reading, change.leaves),
    ranking: {
      above: reasonWire(reading, change.over),
      comparisons: change.pairs,
      nearest:
        rankings === null
          ? null
          : {
              complete: rankings.complete,
              rankings: rankings.rankings.map((tiers) => tiers.map((tier) => tier.map(spell))),
            },
      count: count === null ? null : { stable: `${count.stable}`, all: `${count.all}` },
    },
    statements: statementsWire(reading, statements),
  };
}

/** Positions count from 1, as people count priorities. */
function editWire({ conflict }: Reading, edit: StatementEdit): object {
  if (edit.kind === 'move') return { edit: 'move', priority: edit.statement + 1, to: edit.to + 1 };
  if (edit.kind === 'drop') return { edit: 'drop', priority: edit.statement + 1 };
  if (edit.kind === 'reword')
    return { edit: edit.stronger ? 'strengthen' : 'soften', priority: edit.statement + 1, condition: edit.text };
  const { form } = conflict;
  const option = form.kind === 'options' ? form.options[edit.option]?.id : undefined;
  return { edit: 'add', to: edit.to + 1, option, taken: edit.taken };
}
