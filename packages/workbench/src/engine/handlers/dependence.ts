// What one answer hangs on: each source and statement left out in turn, one source alone, and what carries the answer together.

import type { Conflict, StatementId } from '@parley/model';
import type { AnalysisRequest } from '@parley/engine';
import { type Dependence, type VariationResult, type VerdictKey, readingsOf, restsOn } from '@parley/insight';
import { type AnswerLanguage, conditionText, mostCitedSource, readingLetter } from '@parley/report';
import { type QuestionAsked, caseAsking } from '../asked-question.js';
import type { Call, HandlerControl } from '../calls.js';
import { kernelFor } from '../kernels.js';
import { sourceNamed } from '../named.js';

/** What is asked. */
export interface DependenceAsked extends QuestionAsked {
  readonly request: AnalysisRequest;
  readonly language: AnswerLanguage;
}

/** A verdict that becomes another under some readings. */
export interface FlipView {
  readonly letters: readonly string[];
  readonly after: VerdictKey;
}

/** A source without which the answer would be another; several where they tell one account. */
export interface BearingView {
  readonly name: string;
  readonly flips: readonly FlipView[];
}

/** A support that carries the answer: a statement, or what is assumed. */
export type CarrierView =
  | { readonly kind: 'statement'; readonly id: StatementId }
  | { readonly kind: 'assumption'; readonly party: string | null; readonly label: string; readonly reason: string };

/** What the answer hangs on. */
export interface DependenceView {
  readonly sources: number;
  /** Sources that bear it, the one that changes most readings first. */
  readonly bearing: readonly BearingView[];
  /** Statements that bear it. */
  readonly statements: readonly { readonly id: StatementId; readonly flips: readonly FlipView[] }[];
  /** The most cited source alone, and left out, against all; null where the case has fewer than two. */
  readonly alone: {
    readonly name: string;
    readonly all: readonly VerdictKey[];
    readonly only: readonly VerdictKey[];
    readonly without: readonly VerdictKey[];
  } | null;
  /** The smallest set that carries the answer of the case as it stands; null where none was found. */
  readonly carried: readonly CarrierView[] | null;
}

/** Asks what one answer hangs on; null where there is none. */
export type DependenceCall = Call<DependenceAsked, DependenceView | null>;

/** Enough to find what carries an answer of a case like the founding one within a second or two. */
const limits = { trials: 200, mostCarrying: 1 };

/** The handler. */
export async function dependence(asked: DependenceAsked, control: HandlerControl): Promise<DependenceView | null> {
  const found = caseAsking(asked);
  const [base] = found === null ? [] : (readingsOf(found.conflict).value ?? []);
  if (found === null || base === undefined) return null;
  const kernel = await kernelFor(base.model, asked.request);
  const { value } = restsOn(found.conflict, asked.request, kernel, { progress: control.progress }, limits);
  return value === null ? null : viewOf(found.conflict, value, asked.language);
}

function viewOf(conflict: Conflict, found: Dependence, language: AnswerLanguage): DependenceView {
  const { results } = found;
  const flipsOf = ({ flips }: VariationResult): readonly FlipView[] => {
    const groups = new Map<string, { letters: string[]; after: VerdictKey }>();
    for (const { perspective, after } of flips) {
      const letter = readingLetter(found.readings.indexOf(perspective));
      const key = JSON.stringify(after);
      const group = groups.get(key) ?? { letters: [], after };
      group.letters.push(letter);
      groups.set(key, group);
    }
    return [...groups.values()];
  };
  const flipping = results.filter(({ flips }) => flips.length > 0);
  return {
    sources: conflict.sources.length,
    bearing: flipping.flatMap((result) => {
      const { variation } = result;
      if (variation.kind === 'dropSource')
        return { name: sourceNamed(conflict, variation.source), flips: flipsOf(result) };
      if (variation.kind !== 'dropAccount') return [];
      const names = variation.sources.map((source) => sourceNamed(conflict, source));
      return { name: names.join(' + '), flips: flipsOf(result) };
    }),
    statements: flipping.flatMap((result) =>
      result.variation.kind === 'dropStatement' ? [{ id: result.variation.statement, flips: flipsOf(result) }] : [],
    ),
    alone: aloneOf(conflict, found),
    carried: carriedBy(conflict, found, language),
  };
}

function aloneOf(conflict: Conflict, { base, results }: Dependence): DependenceView['alone'] {
  const source = mostCitedSource(conflict);
  if (source === null) return null;
  const verdicts = (kind: 'keepSource' | 'dropSource'): readonly VerdictKey[] | null =>
    results.find(({ variation }) => variation.kind === kind && variation.source === source)?.verdicts[0] ?? null;
  const [only, without] = [verdicts('keepSource'), verdicts('dropSource')];
  if (only === null || without === null) return null;
  return { name: sourceNamed(conflict, source), all: base[0] ?? [], only, without };
}

function carriedBy(
  conflict: Conflict,
  { support }: Dependence,
  language: AnswerLanguage,
): readonly CarrierView[] | null {
  const [first] = support;
  const [smallest] = first?.sets.carrying ?? [];
  if (first === undefined || smallest === undefined) return null;
  return smallest.flatMap((position): CarrierView[] => {
    const carrier = first.supports[position];
    if (carrier === undefined) return [];
    if (carrier.kind === 'statement') return [{ kind: 'statement', id: carrier.statement }];
    const party = carrier.of === 'rule' ? null : (conflict.dms[carrier.of]?.name ?? null);
    const label = carrier.condition === null ? carrier.label : conditionText(conflict, carrier.condition, language);
    return [{ kind: 'assumption', party, label, reason: carrier.reason }];
  });
}
