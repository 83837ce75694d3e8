// Conflicts of a wanted size, drawn from a seed: parties, options, prioritised statements, rules, one-way options.
// Invented structure only; nothing here stands for a real conflict.

/** Mulberry32: a small generator of numbers in [0, 1), the same on every machine. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const noBasis = { cites: [], contestedBy: [], assumption: null };
const literal = (option, taken) =>
  taken ? { kind: 'option', option } : { kind: 'not', operand: { kind: 'option', option } };

/** A condition of two to four options, at least one of them of `near`. */
function drawCondition(random, near, optionCount, span) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const everyone = Array.from({ length: optionCount }, (_, option) => option);
  const size = Math.min(optionCount, 1 + Math.floor(random() * span));
  const chosen = new Set(near.length > 0 && random() < 0.8 ? [pick(near)] : [pick(everyone)]);
  for (let tries = 0; chosen.size < size && tries < 50; tries++) chosen.add(pick(everyone));
  const literals = [...chosen].map((option) => literal(option, random() < 0.5));
  const kind = random();
  if (literals.length === 1 || kind < 0.35) return { kind: 'all', operands: literals };
  if (kind < 0.7) return { kind: 'any', operands: literals };
  if (kind < 0.8) return { kind: 'implies', antecedent: literals[0], consequent: { kind: 'any', operands: literals.slice(1) } };
  if (kind < 0.9) return { kind: 'iff', left: literals[0], right: { kind: 'all', operands: literals.slice(1) } };
  return { kind: 'count', atLeast: 1, atMost: Math.max(1, literals.length - 1), operands: literals };
}

function drawPreference(random, kind, own, optionCount, statements, span) {
  if (kind === 'indifferent') return { kind, basis: noBasis, span: null };
  if (kind === 'weights') {
    const weights = Array.from({ length: optionCount }, (_, option) => ({
      option, weight: { digits: BigInt(Math.floor(random() * 9) - 4), scale: 0 }, basis: noBasis, span: null,
    }));
    return { kind, weights, span: null };
  }
  return {
    kind: 'prioritised',
    statements: Array.from({ length: statements }, () => ({
      condition: drawCondition(random, own, optionCount, span), text: '', basis: noBasis, span: null,
    })),
    span: null,
  };
}

/** Rules that forbid about a third of all combinations: one pair, one triple. */
function thirdInfeasible(random, optionCount) {
  const distinct = (count) => {
    const chosen = new Set();
    while (chosen.size < count) chosen.add(Math.floor(random() * optionCount));
    return [...chosen];
  };
  return [2, 3].filter((count) => count <= optionCount).map((count, k) => ({
    id: `rule${k}`, kind: 'never', text: '', basis: noBasis, span: null,
    feasible: { kind: 'not', operand: { kind: 'all', operands: distinct(count).map((option) => literal(option, random() < 0.5)) } },
  }));
}

/**
 * A definition. `own`: options of each party. `shuffled`: options of the parties interleaved. `span`: most options of a
 * condition. `kinds`: preference kinds to draw from.
 */
export function randomDefinition(settings) {
  const { seed, own, statements = 8, span = 4, holes = false, oneWay = 0, shuffled = false, kinds = ['prioritised'] } = settings;
  const random = randomFrom(seed);
  const controllers = own.flatMap((count, dm) => Array.from({ length: count }, () => dm));
  if (shuffled) controllers.sort(() => random() - 0.5);
  const options = controllers.map((controller, k) => ({
    id: `o${k}`, name: `o${k}`, controller, span: null,
    change: random() < oneWay ? (random() < 0.5 ? 'onlyTaken' : 'onlyWithdrawn') : 'eitherWay',
  }));
  const dms = own.map((_, dm) => ({ id: `p${dm}`, name: `p${dm}`, span: null }));
  const preferences = dms.map((_, dm) => {
    const mine = controllers.flatMap((controller, option) => (controller === dm ? [option] : []));
    return drawPreference(random, kinds[Math.floor(random() * kinds.length)], mine, options.length, statements, span);
  });
  const rules = holes ? thirdInfeasible(random, options.length) : [];
  return { dms, form: { kind: 'options', options, rules, merges: [], statusQuo: null }, preferences };
}
