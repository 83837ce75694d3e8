// A stable name for all that the engine reads of a conflict. Names, texts, places and grounds do not enter it.

import type { Condition, StatedPreference } from '@parley/model';
import type { Definition } from './graph-model.js';

/** 128 bits as 32 hexadecimal digits. Not cryptographic: it tells models apart, it does not seal them. */
export function fingerprintOf(definition: Definition): string {
  return hash(JSON.stringify([formFacts(definition), definition.preferences.map(preferenceFacts)], replaceBigint));
}

const replaceBigint = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? `${value}n` : value);

function formFacts({ dms, form }: Definition): unknown {
  if (form.kind === 'graph')
    return ['graph', dms.length, form.states.length, form.moves.map(({ dm, from, to }) => [dm, from, to])];
  return [
    'options',
    dms.length,
    form.options.map(({ controller, change }) => [controller, change]),
    form.rules.map(({ feasible }) => conditionFacts(feasible)),
    form.merges.map(({ states }) => conditionFacts(states)),
  ];
}

function preferenceFacts(preference: StatedPreference): unknown {
  switch (preference.kind) {
    case 'indifferent':
      return 'indifferent';
    case 'prioritised':
      return ['prioritised', preference.statements.map(({ condition }) => conditionFacts(condition))];
    case 'weights':
      return ['weights', preference.weights.map(({ option, weight }) => [option, weight.digits, weight.scale])];
    case 'ranking':
      return [
        'ranking',
        preference.tiers.map((tier) => {
          if (tier.kind === 'patterns') return tier.patterns.map(({ yes, no }) => [yes, no]);
          return tier.kind === 'states' ? tier.states : 'rest';
        }),
      ];
  }
}

/** A condition without anything but its meaning; the type itself carries no more today, and must not by accident. */
const conditionFacts = (condition: Condition): unknown => condition;

/** Four 32-bit lanes of multiply and xor over UTF-16 units, each with its own seed and multiplier, mixed at the end. */
function hash(text: string): string {
  const lanes = [0x811c9dc5, 0x2545f491, 0x9e3779b1, 0x85ebca6b];
  const factors = [0x01000193, 0x5bd1e995, 0xcc9e2d51, 0x1b873593];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    for (let lane = 0; lane < 4; lane++)
      lanes[lane] = Math.imul((lanes[lane] ?? 0) ^ (unit + lane), factors[lane] ?? 1);
  }
  return lanes
    .map((lane, index) =>
      mix(lane ^ Math.imul(text.length + index, 0x27d4eb2f))
        .toString(16)
        .padStart(8, '0'),
    )
    .join('');
}

function mix(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
