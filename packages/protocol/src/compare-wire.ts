// `parley compare --json`, version 1.

import type { Conflict } from '@parley/model';
import type { ComparedReadings, Hypergame, PerspectivePart } from '@parley/insight';
import { partyKeys, stateSpeller } from './state-letters.js';

/** Readings, questions with causes, equilibria, coalitions at the status quo, and the hypergame where one is stated. */
export function compareWire(conflict: Conflict, compared: ComparedReadings): object {
  const { readings, parts, questions, equilibria, coalitions, hypergame } = compared;
  const keys = partyKeys(conflict);
  const perspective = (index: number): string | null => readings[index]?.perspective ?? null;
  return {
    parley: { format: 'comparison', version: 1 },
    title: conflict.title,
    readings: readings.map(({ name, model }, index) => ({
      perspective: perspective(index),
      name,
      states: model.states.count,
      changes: (parts[index] ?? []).map((part) => partWire(conflict, part)),
    })),
    questions: questions.map(({ question, verdicts, causes }) => ({
      id: conflict.questions[question]?.id ?? String(question),
      readings: verdicts.map((verdict, index) => ({
        perspective: perspective(index),
        verdict,
        causes: causes[index]?.map((set) => set.map((part) => partWire(conflict, part))) ?? null,
      })),
    })),
    equilibria: equilibria.map(({ concept, counts, shared, statusQuo, stays }) => ({
      concept,
      shared,
      readings: counts.map((count, index) => ({
        perspective: perspective(index),
        count,
        statusQuo: statusQuo[index] ?? null,
        staysAtStatusQuo: Object.fromEntries(keys.map((key, dm) => [key, stays[index]?.[dm] ?? null])),
      })),
    })),
    coalitions: coalitions.map((found, index) => {
      const reading = readings[index];
      const spell = reading === undefined ? String : stateSpeller(reading.model);
      return {
        perspective: perspective(index),
        found:
          found?.map(({ members, count, to, sequence }) => ({
            members: members.map((dm) => keys[dm]),
            count,
            state: spell(to),
            sequence: sequence.map((move) => ({ party: keys[move.dm], from: spell(move.from), to: spell(move.to) })),
          })) ?? null,
      };
    }),
    hypergame: hypergame === null ? null : hypergameWire(keys, hypergame),
  };
}

function partWire({ dms, form }: Conflict, part: PerspectivePart): object {
  switch (part.kind) {
    case 'preference':
      return { kind: part.kind, party: dms[part.dm]?.id };
    case 'optionChange':
      return { kind: part.kind, option: form.kind === 'options' ? form.options[part.option]?.id : null };
    case 'addedRule':
    case 'droppedRule':
    case 'statusQuo':
      return part;
  }
}

function hypergameWire(keys: readonly string[], hypergame: Hypergame): object {
  const spellers = hypergame.games.map(({ model }) => stateSpeller(model));
  const first = spellers[0] ?? String;
  const byParty = <T>(values: readonly T[]): object => Object.fromEntries(keys.map((key, dm) => [key, values[dm]]));
  return {
    secondLevel: hypergame.secondLevel,
    views: hypergame.views.map(({ sees, believes }, dm) => ({ party: keys[dm], sees, believes: byParty(believes) })),
    commonStates: hypergame.commonStates,
    unseen: byParty(hypergame.unseen),
    byConcept: hypergame.byConcept.map(({ concept, equilibria, stays, expectsToStay, surprises }) => ({
      concept,
      equilibria: { count: equilibria.count, states: equilibria.states.map(first) },
      staysAtStatusQuo: byParty(stays),
      expectsToStay: byParty(expectsToStay.map((expected) => byParty(expected))),
      surprises: {
        count: surprises.count,
        listed: surprises.listed.map(({ believer, state, mover, to, foreseen }) => ({
          believer: keys[believer],
          state: spellers[believer]?.(state),
          mover: keys[mover],
          to: spellers[mover]?.(to),
          foreseen,
        })),
      },
    })),
  };
}
