// Longer horizons: the published and textbook cases, rules for ties by hand, and what is refused.

import { describe, expect, it } from 'vitest';
import { dmIndex, stateIndex } from '@parley/model';
import { elmira } from '../../fixtures/elmira.js';
import { spellAll } from '../../fixtures/lookup.js';
import { freeModel } from '../../fixtures/option-model.js';
import { definitionOf, publishedCase, publishedCases } from '../../fixtures/published-case.js';
import { limitedMove, literalGraphModel, maximin, nonMyopic, stackelberg } from '../index.js';
import { anticipate } from './anticipation.js';

const sorted = (letters: unknown): readonly string[] => [...(letters as readonly string[])].sort();

const twoParties = publishedCases.filter(({ dms }) => dms.length === 2);

describe.each(twoParties.map((published) => [published.name, published] as const))('%s', (_, published) => {
  const model = literalGraphModel(definitionOf(published));
  const { computed } = published;

  it.each(Object.entries(computed.L_h_equilibria ?? {}))('limited move, %s', (h, expected) => {
    const { value, diagnostics } = limitedMove(model, Number(h.slice(2)), 'worstForOther');
    expect(value && spellAll(model, value.equilibria)).toEqual(sorted(expected));
    expect(diagnostics).toEqual([]);
  });

  it('non-myopic', () => {
    const key = Object.keys(computed).find((name) => name.startsWith('NM_equilibria')) ?? '';
    const { value, diagnostics } = nonMyopic(model, 'worstForOther');
    expect(value && spellAll(model, value.equilibria)).toEqual(sorted(computed[key]));
    expect(diagnostics).toEqual([]);
  });

  it.each([0, 1])('Stackelberg, party %i leads', (leader) => {
    const key = Object.keys(computed).find((name) => name.startsWith('stackelberg')) ?? '';
    const expected = (computed[key] as Record<string, unknown>)[`${published.dms[leader]?.name ?? ''} leads`];
    const { value } = stackelberg(model, dmIndex(leader), 'worstForOther');
    expect(value && spellAll(model, value)).toEqual(sorted(expected));
  });
});

describe('anticipation', () => {
  // Party 0 moves 0→1; then party 1 moves 1→2; then party 0 moves 2→3. Party 0 likes 3 best and 2 least.
  const chain = literalGraphModel(
    freeModel(
      4,
      [
        [
          [0, 1],
          [2, 3],
        ],
        [[1, 2]],
      ],
      [
        [[3], [1], [0], [2]],
        [
          [2, 3],
          [0, 1],
        ],
      ],
    ),
  );
  it('G_h by hand', () => {
    const G = (h: number) => anticipate(chain, h, 'worstForOther').ends.map((table) => [...table]);
    expect(G(0)).toEqual([
      [0, 1, 2, 3],
      [0, 1, 2, 3],
    ]);
    expect(G(1)).toEqual([
      [1, 1, 3, 3],
      [0, 2, 2, 3],
    ]);
    // With two moves left party 0 sees that 1 leads to 2, and stays.
    expect(G(2)).toEqual([
      [0, 1, 3, 3],
      [0, 3, 2, 3],
    ]);
    // With three it sees through to 3.
    expect(G(3)).toEqual([
      [3, 1, 3, 3],
      [0, 3, 2, 3],
    ]);
  });

  it('stays where the best is only as good', () => {
    const equal = literalGraphModel(freeModel(2, [[[0, 1]], []], [[[0, 1]], [[0, 1]]]));
    expect([...anticipate(equal, 1, 'worstForOther').ends[0]]).toEqual([0, 1]);
  });
});

describe('ties', () => {
  // Party 0 is indifferent between 1 and 2, party 1 prefers 1.
  const tied = literalGraphModel(
    freeModel(
      3,
      [
        [
          [0, 1],
          [0, 2],
        ],
        [],
      ],
      [
        [[1, 2], [0]],
        [[1], [0], [2]],
      ],
    ),
  );
  it('go by the rule, and are told of', () => {
    expect(anticipate(tied, 1, 'worstForOther')).toMatchObject({ tiesDecided: 1, horizon: 1 });
    expect(anticipate(tied, 1, 'worstForOther').ends[0][0]).toBe(2);
    expect(anticipate(tied, 1, 'bestForOther').ends[0][0]).toBe(1);
    expect(limitedMove(tied, 1, 'bestForOther').diagnostics).toMatchObject([{ code: 'P4026', values: { places: 1 } }]);
    expect(nonMyopic(tied, 'bestForOther').diagnostics).toMatchObject([{ code: 'P4026' }]);
    expect(stackelberg(tied, dmIndex(0), 'bestForOther').diagnostics).toMatchObject([
      { code: 'P4026', values: { places: 2 } },
    ]);
  });

  it('go by the rule whichever comes first', () => {
    const flipped = literalGraphModel(
      freeModel(
        3,
        [
          [
            [0, 1],
            [0, 2],
          ],
          [],
        ],
        [
          [[1, 2], [0]],
          [[2], [0], [1]],
        ],
      ),
    );
    expect(anticipate(flipped, 1, 'worstForOther').ends[0][0]).toBe(1);
    expect(anticipate(flipped, 1, 'bestForOther').ends[0][0]).toBe(2);
  });

  it('that make no difference to the other are not', () => {
    const same = literalGraphModel(
      freeModel(
        3,
        [
          [
            [0, 1],
            [0, 2],
          ],
          [],
        ],
        [
          [[1, 2], [0]],
          [[1, 2], [0]],
        ],
      ),
    );
    expect(anticipate(same, 1, 'worstForOther')).toMatchObject({ tiesDecided: 0 });
    expect(anticipate(same, 1, 'worstForOther').ends[0][0]).toBe(1);
    expect(anticipate(same, 1, 'bestForOther').ends[0][0]).toBe(1);
    expect(limitedMove(same, 1, 'worstForOther').diagnostics).toEqual([]);
  });

  it('below the best do not count', () => {
    const lower = literalGraphModel(
      freeModel(
        4,
        [
          [
            [0, 1],
            [0, 2],
            [0, 3],
          ],
          [],
        ],
        [
          [[3], [1, 2], [0]],
          [[1], [0], [2, 3]],
        ],
      ),
    );
    expect(anticipate(lower, 1, 'worstForOther')).toMatchObject({ tiesDecided: 0 });
  });

  it('are followed through the horizon', () => {
    // Party 1 would move 0→1 and then depends on which of 2 and 3 party 0 takes from there.
    const deep = literalGraphModel(
      freeModel(
        4,
        [
          [
            [1, 2],
            [1, 3],
          ],
          [[0, 1]],
        ],
        [
          [
            [2, 3],
            [0, 1],
          ],
          [[2], [0], [1], [3]],
        ],
      ),
    );
    expect(limitedMove(deep, 2, 'worstForOther').value?.stable[1]?.has(0 as never)).toBe(true);
    expect(limitedMove(deep, 2, 'bestForOther').value?.stable[1]?.has(0 as never)).toBe(false);
  });
});

describe('what goes round for ever', () => {
  // Syria-Iraq: NNN is stable at h = 4 and 8, not at 5 to 7 (independent solver), so that it is not non-myopic.
  const model = literalGraphModel(definitionOf(publishedCase('syria-iraq-1975')));
  it('counts only what is stable all the way round', () => {
    expect(limitedMove(model, 8, 'worstForOther').value?.equilibria.count()).toBe(2);
    expect(nonMyopic(model, 'worstForOther').value?.equilibria.count()).toBe(0);
  });
  it.each(twoParties.map((published) => [published.name, published] as const))('by party, in %s', (_, published) => {
    const case_ = literalGraphModel(definitionOf(published));
    // Every block of these cases is far shorter than the horizons taken here.
    const tables = Array.from({ length: 24 }, (__, h) => limitedMove(case_, 40 + h, 'worstForOther').value);
    const { value } = nonMyopic(case_, 'worstForOther');
    for (const dm of [0, 1]) {
      for (let s = 0; s < case_.states.count; s++) {
        const always = tables.every((table) => table?.stable[dm]?.has(stateIndex(s)));
        expect(value?.stable[dm]?.has(stateIndex(s))).toBe(always);
      }
    }
  });

  it('is given up at a bound', () => {
    expect(nonMyopic(model, 'worstForOther', 2)).toMatchObject({
      value: null,
      diagnostics: [{ code: 'P4023', values: { horizon: 2 } }],
    });
  });
});

describe('what is defined for two parties alone', () => {
  const model = literalGraphModel(elmira);
  it.each([
    ['Limited-move stability', limitedMove(model, 2, 'worstForOther')],
    ['Non-myopic stability', nonMyopic(model, 'worstForOther')],
    ['Stackelberg stability', stackelberg(model, dmIndex(0), 'worstForOther')],
  ] as const)('%s is refused for three', (analysis, outcome) => {
    expect(outcome).toMatchObject({ value: null, diagnostics: [{ code: 'P4021', values: { analysis, parties: 3 } }] });
  });
  it('maximin is not, and says whose definition it is', () => {
    const { value, diagnostics } = maximin(model, 2);
    expect(value?.stable).toHaveLength(3);
    expect(diagnostics).toMatchObject([{ code: 'P4027', values: { analysis: 'maximin stability' } }]);
  });
});

it('maximin looks further than three turns', () => {
  // 0→1 by party 0; answers 1→2 by party 1; reply 2→3 by party 0, better than 0; answer 3→4 by party 1, worse.
  const model = literalGraphModel(
    freeModel(
      5,
      [
        [
          [0, 1],
          [2, 3],
        ],
        [
          [1, 2],
          [3, 4],
        ],
      ],
      [[[1], [3], [0], [2], [4]], [[0, 1, 2, 3, 4]]],
    ),
  );
  expect([1, 2, 3, 4, 5].map((h) => maximin(model, h).value?.stable[0]?.has(0 as never))).toEqual([
    false,
    true,
    false,
    true,
    true,
  ]);
});
