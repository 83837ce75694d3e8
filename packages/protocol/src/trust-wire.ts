// `parley trust --json`, version 1. Fractions are strings such as `9/10`, so that nothing is rounded.

import type { Conflict, StateIndex } from '@parley/model';
import type {
  OptionChanged,
  Range,
  Rational,
  Reading,
  TrustAnswer,
  TrustFinding,
  TrustNeed,
  TrustWay,
} from '@parley/insight';
import { partyKeys, stateSpeller } from './state-letters.js';

/** Every promise under every reading; `readings` are those of the case, in the same order. */
export function trustWire(conflict: Conflict, readings: readonly Reading[], answers: readonly TrustAnswer[]): object {
  return {
    parley: { format: 'trust', version: 1 },
    title: conflict.title,
    promises: answers.map(({ promise, readings: findings }) => ({
      id: promise.id,
      name: promise.name,
      by: conflict.dms[promise.by]?.id,
      to: conflict.dms[promise.to]?.id,
      readings: findings.flatMap(({ perspective, finding }, index) => {
        const reading = readings[index];
        return reading === undefined ? [] : [{ perspective, ...findingWire(reading, finding) }];
      }),
    })),
  };
}

function findingWire(reading: Reading, finding: TrustFinding): object {
  if (finding.kind !== 'trust') return { kind: finding.kind };
  const spell = stateSpeller(reading.model);
  const option = optionSpeller(reading);
  return {
    kind: finding.kind,
    statusQuo: spell(finding.statusQuo),
    ways: finding.ways.map((way) => wayWire(reading, way)),
    openingsFound: finding.openingsFound,
    partial: finding.partial,
    openings: finding.openings.map((way) => wayWire(reading, way)),
    raisers: finding.raisers.map((raiser) => ({
      option: option(raiser.option),
      takenAlready: raiser.takenAlready,
      holderComparesTaking: raiser.willingness?.comparison ?? null,
      promisorComparesBreaking: raiser.breaking?.comparison ?? null,
      need: raiser.need === null ? null : needWire(raiser.need),
    })),
    belief: finding.belief === null ? null : { ...rangeWire(finding.belief.belief), standing: finding.belief.standing },
    grounds: {
      statements: finding.grounds.statements,
      contesting: finding.grounds.contesting,
      sources: finding.grounds.sources,
    },
  };
}

function wayWire(reading: Reading, way: TrustWay): object {
  const spell = stateSpeller(reading.model);
  const state = (s: StateIndex | null): string | null => (s === null ? null : spell(s));
  const option = optionSpeller(reading);
  const change = ({ option: index, taken }: OptionChanged): object => ({ option: option(index), taken });
  const keys = partyKeys(reading.model.definition);
  const reason = (told: TrustWay['ifBroken']): object | null =>
    told === null
      ? null
      : {
          party: keys[told.dm],
          state: spell(told.first),
          against: spell(told.second),
          comparison: told.comparison,
          decider: told.decider,
        };
  return {
    own: way.own.map(change),
    others: way.others.map(change),
    kept: spell(way.kept),
    broken: state(way.broken),
    need: needWire(way.need),
    needOnceMoved: way.needOnceMoved === null ? null : needWire(way.needOnceMoved),
    ifKept: reason(way.ifKept),
    ifBroken: reason(way.ifBroken),
    breaking: reason(way.breaking),
    breakingDeterredUnder: way.breakingDeterred,
  };
}

function optionSpeller({ conflict }: Reading): (option: number) => string {
  const { form } = conflict;
  return (option) => (form.kind === 'options' ? (form.options[option]?.id ?? '') : '');
}

function needWire({ ordinal, exact, equalSteps }: TrustNeed): object {
  type Needed = NonNullable<TrustNeed['exact']>['needed']['atBest'];
  const needed = (at: Needed): object => ('at' in at ? { kind: at.kind, at: fractionWire(at.at) } : { kind: at.kind });
  return {
    ordinal,
    exact:
      exact === null
        ? null
        : { source: exact.source, atBest: needed(exact.needed.atBest), atWorst: needed(exact.needed.atWorst) },
    illustrationEqualSteps: equalSteps === null ? null : fractionWire(equalSteps),
  };
}

const rangeWire = ({ low, high }: Range): object => ({ low: fractionWire(low), high: fractionWire(high) });

/** A fraction as text. */
export const fractionWire = ({ num, den }: Rational): string => (den === 1n ? `${num}` : `${num}/${den}`);
