// `parley analyse --kernel symbolic --json`, format `symbolic-analysis`, version 1. Counts are decimal strings: they outgrow numbers.

import { type Conflict, type Pattern, patternLetters } from '@parley/model';
import type { SymbolicAnalysis } from '@parley/engine';
import { type WireChoice, kernelChoiceWire } from './kernel-choice-wire.js';
import { partyKeys } from './state-letters.js';

/** Counts by concept and party, and at most `most` patterns of equilibria for each concept. */
export function symbolicWire(
  conflict: Conflict,
  analysis: SymbolicAnalysis,
  most: number,
  choice: WireChoice | null = null,
): object {
  const { form } = conflict;
  const width = form.kind === 'options' ? form.options.length : 0;
  const keys = partyKeys(conflict);
  return {
    parley: { format: 'symbolic-analysis', version: 1 },
    title: conflict.title,
    kernel: 'symbolic',
    kernelChoice: kernelChoiceWire(choice),
    options: form.kind === 'options' ? form.options.map(({ id }) => id) : [],
    parties: conflict.dms.map(({ id, name }) => ({ id, name })),
    stateCount: String(analysis.feasible.count()),
    stable: Object.fromEntries(
      analysis.results.map(({ concept, stable }) => [
        concept,
        Object.fromEntries(stable.map((states, dm) => [keys[dm] ?? '', String(states.count())])),
      ]),
    ),
    equilibria: Object.fromEntries(
      analysis.results.map(({ concept, equilibria }) => {
        const list = equilibria.patterns(most).value;
        const patterns = list?.patterns.map((pattern: Pattern) => patternLetters(pattern, width)) ?? null;
        const patternCount = list?.count?.toString() ?? null;
        return [concept, { count: String(equilibria.count()), patternCount, patterns }];
      }),
    ),
  };
}
