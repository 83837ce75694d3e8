// One reading with some of its supports dropped, and its verdicts then. Graph models are shared between variants with the
// same rules, ranks between variants with the same elements of one party's preference, verdicts between equal variants.

import {
  type Conflict,
  type Question,
  type StatedPreference,
  holds,
  noBasis,
  stateIndex,
  stateMask,
} from '@parley/model';
import { type AnalysisRequest, type GraphModel, type Kernel, type RankTable, buildGraphModel } from '@parley/engine';
import { maskWords, wordTest } from '../answer/mask-words.js';
import type { Reading } from '../reading.js';
import { withRanks } from '../sweep/analysed-variants.js';
import { type SupportStructure, elementsLeft, supportsOf } from './support.js';
import type { VerdictKey } from './verdict-key.js';
import { VerdictFinder } from './verdict-of.js';

/** A variant that has no verdict: without the dropped rules the states cannot be listed. */
const unanswerable: VerdictKey = { situation: 'unanswerable', byConcept: [] };

/** What variants with the same rules share. */
interface Frame {
  readonly conflict: Conflict;
  readonly model: GraphModel;
  readonly ranks: Map<string, RankTable>;
  /** By decision maker: for each state the statements that hold at it, the most important as the highest bit. */
  readonly truths: Map<number, Uint32Array>;
}

/** The variants of one reading. */
export class ReadingVariants {
  readonly structure: SupportStructure;
  /** How many variants were analysed, equal ones counted once. */
  analysed = 0;
  readonly #reading: Reading;
  readonly #questions: readonly Question[];
  readonly #finder: VerdictFinder;
  /** Positions of the elements of each decision maker's preference. */
  readonly #elementsOf: readonly (readonly number[])[];
  readonly #frames = new Map<string, Frame | null>();
  readonly #verdicts = new Map<string, (VerdictKey | undefined)[]>();

  constructor(reading: Reading, questions: readonly Question[], request: AnalysisRequest, kernel: Kernel) {
    this.#reading = reading;
    this.#questions = questions;
    this.#finder = new VerdictFinder(request, kernel);
    this.structure = supportsOf(reading.conflict);
    this.#elementsOf = reading.conflict.dms.map((_, dm) =>
      this.structure.elements.flatMap(({ of }, index) => (of === dm ? [index] : [])),
    );
  }

  /** The verdict of one question when the given supports are dropped. */
  verdict(question: number, dropped: (support: number) => boolean): VerdictKey {
    const left = elementsLeft(this.structure, dropped);
    const key = bitText(left);
    const known = this.#verdicts.get(key) ?? [];
    this.#verdicts.set(key, known);
    const before = known[question];
    if (before !== undefined) return before;
    const asked = this.#questions[question];
    const variant = this.#variant(left);
    if (known.length === 0) this.analysed++;
    const found = variant === null || asked === undefined ? unanswerable : this.#finder.verdict(variant, asked);
    known[question] = found;
    return found;
  }

  #variant(left: readonly boolean[]): Reading | null {
    const frame = this.#frame(left);
    if (frame === null) return null;
    const { conflict } = this.#reading;
    // Most verdicts look at the ranks of one party only, so that the others are never made.
    const ranks: RankTable[] = [];
    conflict.preferences.forEach((stated, dm) => {
      Object.defineProperty(ranks, dm, { enumerable: true, get: () => this.#ranks(frame, stated, dm, left) });
    });
    return { ...this.#reading, conflict: frame.conflict, model: withRanks(frame.model, ranks) };
  }

  #frame(left: readonly boolean[]): Frame | null {
    const { elements } = this.structure;
    const key = bitText(left.filter((_, index) => elements[index]?.of === 'rule'));
    const known = this.#frames.get(key);
    if (known !== undefined) return known;
    const { conflict } = this.#reading;
    const { form } = conflict;
    const stays = new Set(
      elements.flatMap(({ of, position }, index) => (of === 'rule' && left[index] === true ? [position] : [])),
    );
    const varied: Conflict =
      form.kind === 'graph'
        ? conflict
        : { ...conflict, form: { ...form, rules: form.rules.filter((_, position) => stays.has(position)) } };
    // Preferences are put in one by one later; a ranking that names no state of a larger model is found out there.
    const blank = varied.preferences.map((): StatedPreference => ({ kind: 'indifferent', basis: noBasis, span: null }));
    const model = buildGraphModel({ ...varied, preferences: blank }).value;
    const frame = model === null ? null : { conflict: varied, model, ranks: new Map(), truths: new Map() };
    this.#frames.set(key, frame);
    return frame;
  }

  #position(element: number): number {
    return this.structure.elements[element]?.position ?? 0;
  }

  #ranks(frame: Frame, stated: StatedPreference, dm: number, left: readonly boolean[]): RankTable {
    const own = (this.#elementsOf[dm] ?? [])
      .filter((index) => left[index] === true)
      .map((index) => this.#position(index));
    const key = `${dm}:${own.join()}`;
    const known = frame.ranks.get(key);
    if (known !== undefined) return known;
    const ranks =
      stated.kind === 'prioritised' && stated.statements.length <= widestWord && frame.conflict.form.kind === 'options'
        ? maskedRanks(frame, stated, dm, own)
        : derivedRanks(frame, stated, dm, own);
    frame.ranks.set(key, ranks);
    return ranks;
  }
}

/** As many statements fit into one word of truths. */
const widestWord = 31;

/**
 * Ranks by the statements that are left, which are not dense: a state's word of truths without the bits of the others.
 * The first statement that separates two states decides, as it does between the words.
 */
function maskedRanks(frame: Frame, stated: Prioritised, dm: number, own: readonly number[]): RankTable {
  const truths = frame.truths.get(dm) ?? truthsOf(frame, stated);
  frame.truths.set(dm, truths);
  let mask = 0;
  for (const position of own) mask |= 1 << (stated.statements.length - 1 - position);
  return truths.map((word) => word & mask);
}

type Prioritised = Extract<StatedPreference, { readonly kind: 'prioritised' }>;

function truthsOf({ model }: Frame, { statements }: Prioritised): Uint32Array {
  const truths = new Uint32Array(model.states.count);
  const words = maskWords(model);
  for (const { condition } of statements) {
    const test = words === null ? null : wordTest(condition);
    for (let s = 0; s < truths.length; s++) {
      const isTrue =
        test !== null && words !== null
          ? test(words[s] ?? 0)
          : holds(condition, model.states.masksOf(stateIndex(s))[0] ?? stateMask(0n));
      truths[s] = (((truths[s] ?? 0) << 1) | (isTrue ? 1 : 0)) >>> 0;
    }
  }
  return truths;
}

/** Ranks of weights, a ranking or indifference, by the engine's own derivation. */
function derivedRanks(frame: Frame, stated: StatedPreference, dm: number, own: readonly number[]): RankTable {
  const left = preferenceLeft(stated, new Set(own));
  const preferences = frame.conflict.preferences.map(
    (_, index): StatedPreference => (index === dm ? left : { kind: 'indifferent', basis: noBasis, span: null }),
  );
  const { value } = buildGraphModel({ ...frame.conflict, preferences });
  // Without a rule a ranking may miss states; nothing is known then about how the party compares them.
  return value?.ranks[dm] ?? new Uint8Array(frame.model.states.count);
}

function preferenceLeft(stated: StatedPreference, own: ReadonlySet<number>): StatedPreference {
  switch (stated.kind) {
    case 'prioritised':
      return { ...stated, statements: stated.statements.filter((_, position) => own.has(position)) };
    case 'weights':
      return { ...stated, weights: stated.weights.filter((_, position) => own.has(position)) };
    case 'ranking':
      return own.has(0) ? stated : { kind: 'indifferent', basis: noBasis, span: stated.span };
    case 'indifferent':
      return stated;
  }
}

const bitText = (bits: readonly boolean[]): string => bits.map((bit) => (bit ? '1' : '0')).join('');
