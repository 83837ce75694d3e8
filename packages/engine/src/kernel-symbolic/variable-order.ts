// An order of options in which those that occur together stand together: what keeps diagrams narrow.
// FORCE (Aloul, Markov, Sakallah 2003) from several starts, one of them breadth first (Cuthill, McKee 1969).

import { type OptionForm, type StatedPreference, optionsOf } from '@parley/model';

/** Options that should stand together: those of one condition, of one rule, of one decision maker. */
type Edge = readonly number[];

const mostRounds = 60;

/** The options, first on top. Deterministic; the declared order is kept where no other is better. */
export function variableOrder(
  form: OptionForm,
  preferences: readonly StatedPreference[],
  dmCount: number,
): readonly number[] {
  const edges = hyperedges(form, preferences, dmCount);
  const declared = form.options.map((_, option) => option);
  const starts = [declared, breadthFirst(edges, declared.length)];
  const candidates = starts.flatMap((start) => [start, settled(start, edges)]);
  return candidates.reduce((best, next) => (spanOf(next, edges) < spanOf(best, edges) ? next : best));
}

function hyperedges(form: OptionForm, preferences: readonly StatedPreference[], dmCount: number): readonly Edge[] {
  const own = Array.from({ length: dmCount }, (_, dm) =>
    form.options.flatMap((option, index) => (option.controller === dm ? [index] : [])),
  );
  const wanted = preferences.flatMap((preference, dm) => {
    const of = mentionedBy(preference);
    // Whoever compares states holds its own options and all that it looks at in mind at once.
    return [...of, [...new Set([...(own[dm] ?? []), ...of.flat()])]];
  });
  return [...own, ...wanted, ...form.rules.map(({ feasible }) => optionsOf(feasible))].filter(
    (edge) => edge.length > 1,
  );
}

/** The options of each part of a preference that is compared as a whole. */
export function mentionedBy(preference: StatedPreference): readonly Edge[] {
  switch (preference.kind) {
    case 'prioritised':
      return preference.statements.map(({ condition }) => optionsOf(condition));
    case 'weights':
      return [preference.weights.map(({ option }) => option)];
    case 'ranking':
    case 'indifferent':
      return [];
  }
}

/** Sum over the edges of how far apart their outermost options stand. */
function spanOf(order: readonly number[], edges: readonly Edge[]): number {
  const place = placesOf(order);
  return edges.reduce((sum, edge) => {
    let first = order.length;
    let last = 0;
    for (const option of edge) {
      first = Math.min(first, place[option] ?? 0);
      last = Math.max(last, place[option] ?? 0);
    }
    return sum + last - first;
  }, 0);
}

function placesOf(order: readonly number[]): Int32Array {
  const place = new Int32Array(order.length);
  order.forEach((option, at) => {
    place[option] = at;
  });
  return place;
}

/** Moves every option to the mean of the centres of its edges, again and again while the span shrinks. */
function settled(start: readonly number[], edges: readonly Edge[]): readonly number[] {
  let best = start;
  let bestSpan = spanOf(start, edges);
  let order = start;
  for (let round = 0; round < mostRounds; round++) {
    order = drawnTogether(order, edges);
    const span = spanOf(order, edges);
    if (span < bestSpan) {
      best = order;
      bestSpan = span;
    }
  }
  return best;
}

function drawnTogether(order: readonly number[], edges: readonly Edge[]): readonly number[] {
  const place = placesOf(order);
  const sum = new Float64Array(order.length);
  const degree = new Int32Array(order.length);
  for (const edge of edges) {
    const centre = edge.reduce((total, option) => total + (place[option] ?? 0), 0) / edge.length;
    for (const option of edge) {
      sum[option] = (sum[option] ?? 0) + centre;
      degree[option] = (degree[option] ?? 0) + 1;
    }
  }
  const aim = (option: number): number =>
    degree[option] === 0 ? (place[option] ?? 0) : (sum[option] ?? 0) / (degree[option] ?? 1);
  return [...order].sort((a, b) => aim(a) - aim(b) || (place[a] ?? 0) - (place[b] ?? 0));
}

/** Options as a breadth-first walk meets them, from an option at the rim of each connected part. */
function breadthFirst(edges: readonly Edge[], optionCount: number): readonly number[] {
  const neighbours = Array.from({ length: optionCount }, () => new Set<number>());
  for (const edge of edges) for (const a of edge) for (const b of edge) if (a !== b) neighbours[a]?.add(b);
  const order: number[] = [];
  const met = new Uint8Array(optionCount);
  for (let start = 0; start < optionCount; start++) {
    if (met[start] === 1) continue;
    const rim = walk(start, neighbours, met.slice()).at(-1) ?? start;
    order.push(...walk(rim, neighbours, met));
  }
  return order;
}

function walk(start: number, neighbours: readonly ReadonlySet<number>[], met: Uint8Array): readonly number[] {
  const queue = [start];
  met[start] = 1;
  for (const at of queue) {
    const next = [...(neighbours[at] ?? [])].filter((option) => met[option] === 0);
    next.sort((a, b) => (neighbours[a]?.size ?? 0) - (neighbours[b]?.size ?? 0) || a - b);
    for (const option of next) {
      met[option] = 1;
      queue.push(option);
    }
  }
  return queue;
}
