// `parley ask --json`, version 1: questions, findings by reading, and what each rests on.

import { type Conflict, type StateIndex, unreachable } from '@parley/model';
import type { Deterrence, Move } from '@parley/engine';
import type {
  AcceptFinding,
  AcceptingWay,
  AnalysedReading,
  Answers,
  Finding,
  Grounds,
  OptionChanged,
  Reason,
} from '@parley/insight';
import { partyKeys, stateSpeller } from './state-letters.js';
import { verdictWire } from './verdict-wire.js';

/** The answers on the wire. */
export function answersWire(conflict: Conflict, { readings, answers }: Answers): object {
  return {
    parley: { format: 'answers', version: 1 },
    title: conflict.title,
    asOf: conflict.asOf,
    options: conflict.form.kind === 'options' ? conflict.form.options.map(({ id, name }) => ({ id, name })) : [],
    parties: conflict.dms.map(({ id, name }) => ({ id, name })),
    readings: readings.map(({ perspective, name, model }) => ({
      perspective,
      name,
      states: model.states.count,
      fingerprint: model.fingerprint,
    })),
    answers: answers.map(({ question, request, readings: byReading }) => ({
      id: question.id,
      question: question.text,
      concepts: request.concepts,
      readings: byReading.flatMap((entry, index) => {
        const reading = readings[index];
        if (reading === undefined) return [];
        return [
          {
            perspective: entry.perspective,
            finding: new Wire(reading).finding(entry.finding),
            grounds: groundsWire(conflict, entry.grounds),
          },
        ];
      }),
    })),
  };
}

function groundsWire(conflict: Conflict, grounds: Grounds): object {
  return {
    scope: grounds.scope,
    statements: grounds.statements,
    contesting: grounds.contesting,
    sources: grounds.sources,
    independentAccounts: grounds.accounts,
    elements: grounds.elements.map(({ kind, dm, label, standing, basis }) => ({
      kind,
      party: dm === null ? null : (conflict.dms[dm]?.id ?? null),
      label,
      standing,
      cites: basis.cites,
      assumption: basis.assumption,
    })),
  };
}

/** Spells the parts of findings with the states and parties of one reading. */
class Wire {
  readonly #reading: AnalysedReading;
  readonly #spell: (s: StateIndex) => string;
  readonly #keys: readonly string[];

  constructor(reading: AnalysedReading) {
    this.#reading = reading;
    this.#spell = stateSpeller(reading.model);
    this.#keys = partyKeys(reading.conflict);
  }

  finding(finding: Finding): object {
    switch (finding.kind) {
      case 'accept':
        return this.#accept(finding);
      case 'statusQuoStable':
        return {
          kind: finding.kind,
          statusQuo: this.#spell(finding.statusQuo),
          byConcept: finding.byConcept.map(({ concept, equilibrium, verdicts }) => ({
            concept,
            equilibrium,
            verdicts: verdicts.map((verdict) => verdictWire(this.#reading.conflict, this.#reading.model, verdict)),
          })),
          improvements: finding.improvements.map((reason) => this.#reason(reason)),
        };
      case 'reachable':
        return {
          kind: finding.kind,
          statusQuo: this.#spell(finding.statusQuo),
          byMovement: finding.byMovement.map(({ equilibria, ...counts }) => ({
            ...counts,
            equilibria: equilibria.map(({ state, concepts, path }) => ({
              state: this.#spell(state),
              concepts,
              path: path.map((move) => this.#move(move)),
            })),
          })),
        };
      case 'equilibrium':
        return {
          kind: finding.kind,
          equilibria: finding.equilibria.map((entry) => ({ ...entry, states: entry.states.map(this.#spell) })),
        };
      case 'noStatusQuo':
        return { kind: finding.kind };
      default:
        return unreachable(finding);
    }
  }

  #accept(finding: AcceptFinding): object {
    return {
      kind: finding.kind,
      party: this.#keys[finding.dm],
      situation: finding.situation,
      statusQuo: this.#spell(finding.statusQuo),
      acceptance: finding.acceptance.map((entry) => ({
        concept: entry.concept,
        outcome: entry.outcome,
        ...(entry.outcome === 'accepts' ? { state: this.#spell(entry.state) } : {}),
        ...(entry.outcome === 'deterred' ? { deterrence: this.#deterrence(entry.deterrence) } : {}),
      })),
      ways: finding.ways.map((way) => this.#way(way)),
      openingsFound: finding.openingsFound,
      openings: finding.openings.map((way) => this.#way(way)),
      rather: finding.rather === null ? null : this.#reason(finding.rather),
      equilibria: finding.equilibria.map((entry) => ({ ...entry, states: entry.states.map(this.#spell) })),
    };
  }

  #way(way: AcceptingWay): object {
    return {
      state: this.#spell(way.state),
      own: way.own.map((change) => this.#change(change)),
      others: way.others.map((change) => this.#change(change)),
      gains: way.gains,
      follows: way.follows,
      reasons: way.reasons.map((reason) => this.#reason(reason)),
      holding: way.holding.map(({ concept, equilibrium, leavers }) => ({
        concept,
        equilibrium,
        leavers: leavers.map((verdict) => verdictWire(this.#reading.conflict, this.#reading.model, verdict)),
      })),
    };
  }

  #change({ option, taken }: OptionChanged): object {
    const { form } = this.#reading.conflict;
    return { option: form.kind === 'options' ? form.options[option]?.id : String(option), taken };
  }

  #reason({ dm, first, second, comparison, decider }: Reason): object {
    return { party: this.#keys[dm], state: this.#spell(first), against: this.#spell(second), comparison, decider };
  }

  #deterrence({ improvement, sanction, sanctioned, bestReply }: Deterrence): object {
    return {
      improvement: this.#spell(improvement),
      sanction: sanction.map((move) => this.#move(move)),
      sanctioned: this.#spell(sanctioned),
      bestReply: bestReply === null ? null : this.#spell(bestReply),
    };
  }

  #move({ dm, from, to }: Move): object {
    return { party: this.#keys[dm], from: this.#spell(from), to: this.#spell(to) };
  }
}
