// In which order a focal decision maker's run keeps the options: vector lanes lowest, own options highest.
// Lanes are chosen so that few opponents own them and few orders depend on them; an opponent that does own some
// gets them exchanged for others while its blocks are swept.

/** Marks a position that no option stands at; states are repeated along it. */
export const noOption = -1;

/** What the choice needs to know of each decision maker. */
export interface Party {
  readonly own: readonly number[];
  readonly coupled: readonly number[];
  /** Its first own options are brought into the lanes, in their order, whenever its blocks are swept. */
  readonly sorted: boolean;
}

/** An opponent's lanes: exchanges of position below `lanes` with position at or above it. */
export interface LaneSwap {
  readonly lane: number;
  readonly position: number;
}

/** The positions of one focal run, in elements; positions below `innerBits` are walked together. */
export interface Arrangement {
  /** Option at each position. */
  readonly at: readonly number[];
  readonly innerBits: number;
  /** Bits of a position that are inside a vector. */
  readonly lanes: number;
  /** By decision maker. */
  readonly swaps: readonly (readonly LaneSwap[])[];
  /** Walks over all states that one round of all opponents comes to. */
  readonly cost: number;
}

/** The fewest positions walked together: a vector of bits holds 2^7 states. */
const fewestInner = 7;
/** What exchanging all lanes costs, or one of them, in walks. */
const swapCost = 1.5;

interface Cost {
  readonly total: number;
  readonly swaps: readonly LaneSwap[];
}

const coupledAmong = (party: Party, options: readonly number[]): number =>
  options.filter((option) => party.coupled.includes(option)).length;

/** What sweeping blocks inside vectors costs, in walks. */
const sortedCost = 6;

/** Own options into the lanes; null where some of them stand in the lanes already, but not all in their places. */
function sortedSwaps(party: Party, inner: readonly number[], lanes: number): readonly LaneSwap[] | null {
  const first = party.own.slice(0, lanes);
  const laneOptions = inner.slice(0, lanes);
  if (first.every((option, lane) => laneOptions[lane] === option)) return [];
  if (first.some((option) => laneOptions.includes(option))) return null;
  return first.map((option, lane) => ({ lane, position: inner.indexOf(option) }));
}

/** The cheaper of leaving the lanes and of exchanging them all, as a tile; own lanes alone where a tile does not fit. */
function opponentCost(party: Party, inner: readonly number[], lanes: number): Cost {
  if (party.own.length === 0) return { total: 0, swaps: [] };
  if (party.sorted) {
    const swaps = sortedSwaps(party, inner, lanes);
    if (swaps === null) return { total: Number.POSITIVE_INFINITY, swaps: [] };
    return { total: sortedCost + (swaps.length > 0 ? swapCost : 0), swaps };
  }
  const laneOptions = inner.slice(0, lanes);
  const spare = inner
    .map((option, position) => ({ option, position }))
    .filter(({ option, position }) => position >= lanes && !party.own.includes(option))
    .sort((a, b) => Number(party.coupled.includes(a.option)) - Number(party.coupled.includes(b.option)));
  const stay = 2 ** coupledAmong(party, laneOptions);
  const owned = laneOptions.flatMap((option, lane) => (party.own.includes(option) ? [lane] : []));
  const tile = spare.slice(0, lanes);
  const exchange =
    2 **
      coupledAmong(
        party,
        tile.map(({ option }) => option),
      ) +
    swapCost;
  if (owned.length === 0 && (tile.length < lanes || stay <= exchange)) return { total: stay, swaps: [] };
  const exchanged = tile.length === lanes ? laneOptions.map((_, lane) => lane) : owned;
  const swaps = exchanged.map((lane, k): LaneSwap => ({ lane, position: spare[k]?.position ?? lane }));
  if (tile.length === lanes) return { total: exchange, swaps };
  return {
    total:
      stay *
        2 **
          coupledAmong(
            party,
            spare.map(({ option }) => option),
          ) +
      swaps.length * swapCost,
    swaps,
  };
}

/** Candidates for the lanes: the bits of one owner that trouble the others least, and the least troubling of all. */
function laneChoices(parties: readonly Party[], focal: number, inner: readonly number[], lanes: number): number[][] {
  const trouble = (option: number, except: number): number =>
    parties.reduce((sum, party, dm) => {
      if (dm === focal || dm === except) return sum;
      return sum + (party.own.includes(option) ? 3 : party.coupled.includes(option) ? 2 : 0);
    }, option / 1000);
  const best = (from: readonly number[], except: number): number[] =>
    [...from].sort((a, b) => trouble(a, except) - trouble(b, except)).slice(0, lanes);
  const choices = parties.map((party, dm) =>
    party.sorted && dm !== focal
      ? party.own.slice(0, lanes)
      : best(
          inner.filter((option) => party.own.includes(option)),
          dm,
        ),
  );
  choices.push(best(inner, -1));
  return choices.filter((choice) => choice.length === lanes);
}

function innerOptions(parties: readonly Party[], focal: number, lanes: number): { inner: number[]; outer: number[] } {
  const own = parties[focal]?.own ?? [];
  const contexts = parties.flatMap((party, dm) => (dm === focal ? [] : party.own)).sort((a, b) => a - b);
  const largest = Math.max(0, ...parties.map((party, dm) => (dm === focal ? 0 : party.own.length)));
  const needed = Math.max(fewestInner, largest + lanes) - contexts.length;
  const taken = Math.min(Math.max(0, needed), own.length);
  const trouble = (option: number): number => parties.filter((party) => party.coupled.includes(option)).length;
  const byTrouble = [...own].sort((a, b) => trouble(a) - trouble(b) || a - b);
  const inside = byTrouble.slice(0, taken).sort((a, b) => a - b);
  const outer = own.filter((option) => !inside.includes(option));
  const dummies = Array.from({ length: Math.max(0, needed - taken) }, () => noOption);
  return { inner: [...contexts, ...inside].sort((a, b) => a - b).concat(dummies), outer };
}

function withLanes(inner: readonly number[], lanes: readonly number[]): number[] {
  const rest = [...inner];
  for (const option of lanes) rest.splice(rest.indexOf(option), 1);
  return [...lanes, ...rest];
}

/**
 * The cheapest arrangement found for one focal decision maker, or null where own options of sorted parties do not come into
 * the lanes; `lanes` is log2 of the elements in a vector.
 */
export function arrange(parties: readonly Party[], focal: number, lanes: number): Arrangement | null {
  const { inner, outer } = innerOptions(parties, focal, lanes);
  const owned = laneChoices(
    parties,
    focal,
    inner.filter((option) => option !== noOption),
    lanes,
  );
  const empty = inner.filter((option) => option === noOption).slice(0, lanes);
  const filled = [...empty, ...inner.filter((option) => option !== noOption)].slice(0, lanes);
  let best: { total: number; inner: number[]; swaps: (readonly LaneSwap[])[] } | null = null;
  for (const choice of [...owned, filled]) {
    const candidate = withLanes(inner, choice);
    const costs = parties.map((party, dm) =>
      dm === focal ? { total: 0, swaps: [] } : opponentCost(party, candidate, lanes),
    );
    const total = costs.reduce((sum, cost) => sum + cost.total, 0);
    if (best === null || total < best.total) best = { total, inner: candidate, swaps: costs.map((cost) => cost.swaps) };
  }
  if (best?.total === Number.POSITIVE_INFINITY) return null;
  const chosen = best ?? { inner, swaps: parties.map(() => []) };
  return {
    at: [...chosen.inner, ...outer],
    innerBits: inner.length,
    lanes,
    swaps: chosen.swaps,
    cost: best?.total ?? 1,
  };
}
