// The structure of the Garrison Diversion Unit conflict (Hipel and Fraser 1980, Water Resources Research 16(4):629-637,
// as in the shared test material): 4 parties, 9 options, 23 feasible states. Ranks are drawn, not the published ones.
import { readFileSync } from 'node:fs';
import { randomFrom } from '../../packages/engine/fixtures/random-conflict.ts';

const noBasis = { cites: [], contestedBy: [], assumption: null };

export function garrisonDefinition() {
  const file = new URL('../../packages/engine/fixtures/published/garrison-diversion.json', import.meta.url);
  const published = JSON.parse(readFileSync(file, 'utf8'));
  const controllers = published.dms.flatMap((dm, index) => dm.options.map(() => index));
  const options = controllers.map((controller, k) => ({
    id: `o${k}`,
    name: `o${k}`,
    controller,
    change: 'eitherWay',
    span: null,
  }));
  const rules = published.infeasible.map((letters, k) => ({
    id: `r${k}`,
    kind: 'patterns',
    text: letters,
    basis: noBasis,
    span: null,
    feasible: {
      kind: 'not',
      operand: {
        kind: 'all',
        operands: [...letters].flatMap((letter, option) =>
          letter === '-'
            ? []
            : [letter === 'Y' ? { kind: 'option', option } : { kind: 'not', operand: { kind: 'option', option } }],
        ),
      },
    },
  }));
  for (const [option, change] of (published.irreversible ?? []).map((entry) => [entry.option, entry.allowed])) {
    options[option].change = change === 'N->Y' ? 'onlyTaken' : 'onlyWithdrawn';
  }
  const dms = published.dms.map((dm, k) => ({ id: `p${k}`, name: dm.name, span: null }));
  const preferences = dms.map(() => ({ kind: 'indifferent', basis: noBasis, span: null }));
  return { dms, form: { kind: 'options', options, rules, merges: [], statusQuo: null }, preferences };
}

/** Random strict rankings of all states, one for each decision maker of each variant. */
export function drawVariants(seed, variants, dms, states) {
  const random = randomFrom(seed);
  return Array.from({ length: variants }, () =>
    Array.from({ length: dms }, () => {
      const table = Uint8Array.from({ length: states }, (_, s) => s);
      for (let s = states - 1; s > 0; s--) {
        const other = Math.floor(random() * (s + 1));
        [table[s], table[other]] = [table[other], table[s]];
      }
      return table;
    }),
  );
}
