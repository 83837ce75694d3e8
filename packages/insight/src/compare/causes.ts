// What a perspective changes, part by part, and which of its parts are enough to bring its verdict about.

import {
  type Conflict,
  type DmIndex,
  type OptionIndex,
  type Perspective,
  type Question,
  underPerspective,
} from '@parley/model';
import { type AnalysisRequest, type Kernel, buildGraphModel } from '@parley/engine';
import { type VerdictKey, sameVerdict } from '../rests-on/verdict-key.js';
import { VerdictFinder } from '../rests-on/verdict-of.js';

/** One thing that a perspective changes. */
export type PerspectivePart =
  | { readonly kind: 'preference'; readonly dm: DmIndex }
  | { readonly kind: 'addedRule'; readonly rule: string }
  | { readonly kind: 'droppedRule'; readonly rule: string }
  | { readonly kind: 'optionChange'; readonly option: OptionIndex }
  | { readonly kind: 'statusQuo' };

/** Everything that a perspective changes, in a fixed order. */
export function partsOf(perspective: Perspective): readonly PerspectivePart[] {
  return [
    ...[...perspective.preferences.keys()].map((dm): PerspectivePart => ({ kind: 'preference', dm })),
    ...perspective.addedRules.map(({ id }): PerspectivePart => ({ kind: 'addedRule', rule: id })),
    ...perspective.droppedRules.map((rule): PerspectivePart => ({ kind: 'droppedRule', rule })),
    ...[...perspective.optionChanges.keys()].map((option): PerspectivePart => ({ kind: 'optionChange', option })),
    ...(perspective.statusQuo === null ? [] : [{ kind: 'statusQuo' } as const]),
  ];
}

/** The most combinations of parts that are tried for one verdict. */
const mostTried = 256;

/**
 * The minimal sets of parts that alone give the perspective's verdict, smallest first; null where there are too many parts.
 * `verdict` is that under the whole perspective.
 */
export function causesOf(
  conflict: Conflict,
  perspective: Perspective,
  question: Question,
  verdict: VerdictKey,
  request: AnalysisRequest,
  kernel: Kernel,
): readonly (readonly PerspectivePart[])[] | null {
  const parts = partsOf(perspective);
  if (2 ** parts.length > mostTried) return null;
  const finder = new VerdictFinder(request, kernel);
  const masks = Array.from({ length: 2 ** parts.length }, (_, mask) => mask).sort((a, b) => size(a) - size(b) || a - b);
  const minimal: number[] = [];
  for (const mask of masks) {
    if (minimal.some((smaller) => (smaller & mask) === smaller)) continue;
    const found = verdictWith(
      conflict,
      perspective,
      parts.filter((_, at) => ((mask >> at) & 1) === 1),
      question,
      finder,
    );
    if (found !== null && sameVerdict(found, verdict)) minimal.push(mask);
  }
  return minimal.map((mask) => parts.filter((_, at) => ((mask >> at) & 1) === 1));
}

function verdictWith(
  conflict: Conflict,
  perspective: Perspective,
  parts: readonly PerspectivePart[],
  question: Question,
  finder: VerdictFinder,
): VerdictKey | null {
  const { id, name } = perspective;
  const resolved = underPerspective({ ...conflict, perspectives: [restricted(perspective, parts)] }, id).value;
  const model = resolved === null ? null : buildGraphModel(resolved).value;
  return resolved === null || model === null
    ? null
    : finder.verdict({ perspective: id, name, conflict: resolved, model }, question);
}

function restricted(perspective: Perspective, parts: readonly PerspectivePart[]): Perspective {
  const has = (test: (part: PerspectivePart) => boolean): boolean => parts.some(test);
  return {
    ...perspective,
    preferences: new Map(
      [...perspective.preferences].filter(([dm]) => has((part) => part.kind === 'preference' && part.dm === dm)),
    ),
    addedRules: perspective.addedRules.filter(({ id }) => has((part) => part.kind === 'addedRule' && part.rule === id)),
    droppedRules: perspective.droppedRules.filter((id) =>
      has((part) => part.kind === 'droppedRule' && part.rule === id),
    ),
    optionChanges: new Map(
      [...perspective.optionChanges].filter(([option]) =>
        has((part) => part.kind === 'optionChange' && part.option === option),
      ),
    ),
    statusQuo: has((part) => part.kind === 'statusQuo') ? perspective.statusQuo : null,
  };
}

function size(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}
