// `parley analyse --json`, version 1. Documented in docs/json.md; a change of meaning is a new version.

import type { Analysis, GraphModel } from '@parley/engine';
import { type WireChoice, kernelChoiceWire } from './kernel-choice-wire.js';
import { partyKeys, stateSpeller, statesOf } from './state-letters.js';

/** Head of every JSON document that Parley writes. */
export interface WireHead {
  readonly format: string;
  readonly version: number;
}

/** Facts about the model and the request that both shapes share. */
interface AnalysisFacts {
  readonly parley: WireHead;
  readonly title: string;
  readonly fingerprint: string;
  readonly kernel: string;
  readonly kernelChoice: object | null;
  readonly request: { readonly concepts: readonly string[]; readonly sanctioning: string; readonly ties: string };
  /** Option ids in the order of the letters; empty in free form. */
  readonly options: readonly string[];
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  readonly stateCount: number;
}

function factsOf(
  title: string,
  model: GraphModel,
  analysis: Analysis,
  format: string,
  choice: WireChoice | null,
): AnalysisFacts {
  const { definition } = model;
  return {
    parley: { format, version: 1 },
    title,
    fingerprint: analysis.fingerprint,
    kernel: analysis.kernel,
    kernelChoice: kernelChoiceWire(choice),
    request: {
      concepts: analysis.request.concepts,
      sanctioning: analysis.request.sanctioning,
      ties: analysis.request.strictness === 'weak' ? 'sanction' : 'do not sanction',
    },
    options: definition.form.kind === 'options' ? definition.form.options.map((option) => option.id) : [],
    parties: definition.dms.map(({ id, name }) => ({ id, name })),
    stateCount: analysis.stateCount,
  };
}

/** Bytes of the process: before the run, and at its peak as predicted and as measured. */
interface WireMemory {
  readonly before: number;
  readonly predicted: number;
  readonly measured: number;
}

/** Counts alone, for models with more states than anyone reads. */
export function analysisSummary(
  title: string,
  model: GraphModel,
  analysis: Analysis,
  choice: WireChoice | null = null,
  memory: WireMemory | null = null,
): object {
  const keys = partyKeys(model.definition);
  const stable: Record<string, Record<string, number>> = {};
  const equilibria: Record<string, number> = {};
  for (const result of analysis.results) {
    stable[result.concept] = Object.fromEntries(result.stable.map((set, dm) => [keys[dm] ?? '', set.count()]));
    equilibria[result.concept] = result.equilibria.count();
  }
  const facts = factsOf(title, model, analysis, 'analysis-summary', choice);
  if (memory === null) return { ...facts, stable, equilibria };
  const { before, predicted, measured } = memory;
  return { ...facts, stable, equilibria, memory: { before, predicted, measured } };
}

/**
 * The whole analysis as pieces of JSON text: `states`, then `stable` by concept and party, then `equilibria` by
 * concept, each a list of state strings. In pieces, because the text of a large analysis does not fit one string.
 */
export function* analysisPieces(
  title: string,
  model: GraphModel,
  analysis: Analysis,
  choice: WireChoice | null = null,
): Generator<string> {
  const spell = stateSpeller(model);
  const keys = partyKeys(model.definition);
  yield JSON.stringify(factsOf(title, model, analysis, 'analysis', choice), null, 2).slice(0, -2);
  yield ',\n  "states": ';
  yield* listPieces(statesOf(model), spell);
  yield ',\n  "stable": {';
  for (const [position, result] of analysis.results.entries()) {
    yield `${position === 0 ? '' : ','}\n    ${JSON.stringify(result.concept)}: {`;
    for (const [dm, set] of result.stable.entries()) {
      yield `${dm === 0 ? '' : ','}\n      ${JSON.stringify(keys[dm] ?? '')}: `;
      yield* listPieces(set.members(), spell);
    }
    yield '\n    }';
  }
  yield '\n  },\n  "equilibria": {';
  for (const [position, result] of analysis.results.entries()) {
    yield `${position === 0 ? '' : ','}\n    ${JSON.stringify(result.concept)}: `;
    yield* listPieces(result.equilibria.members(), spell);
  }
  yield '\n  }\n}\n';
}

const pieceLength = 4096;

function* listPieces<T>(items: Iterable<T>, spell: (item: T) => string): Generator<string> {
  let piece = '[';
  let first = true;
  let count = 0;
  for (const item of items) {
    piece += `${first ? '' : ', '}${JSON.stringify(spell(item))}`;
    first = false;
    if (++count % pieceLength === 0) {
      yield piece;
      piece = '';
    }
  }
  yield `${piece}]`;
}
