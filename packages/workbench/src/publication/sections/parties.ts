// Who can do what, and who wants what: a row for each party.

import { type Conflict, type Decimal, type StatedPreference, type Tier, patternLetters } from '@parley/model';
import type { Line } from '@parley/report';
import type { PublicationWords } from '../publication-words.js';
import type { Section } from '../publication.js';

/** The section. */
export function partiesSection(conflict: Conflict, words: PublicationWords): Section {
  const { form } = conflict;
  return {
    id: 'parties',
    title: words.section.parties,
    blocks: [
      {
        kind: 'table',
        columns: [words.party, words.option, words.preference].map((title) => ({ title, align: 'left' })),
        rows: conflict.dms.map(({ name }, dm): Line[] => [
          [{ emphasis: 'strong', text: name }],
          form.kind === 'graph'
            ? ['–']
            : [
                form.options
                  .filter(({ controller }) => controller === dm)
                  .map((option) => option.name)
                  .join('; ') || '–',
              ],
          wants(conflict, conflict.preferences[dm], words),
        ]),
      },
    ],
  };
}

function wants({ form }: Conflict, preference: StatedPreference | undefined, words: PublicationWords): Line {
  if (preference === undefined || preference.kind === 'indifferent') return [words.noPreference];
  if (preference.kind === 'weights') {
    const named = preference.weights.map(({ option, weight }) => {
      const name = form.kind === 'options' ? (form.options[option]?.name ?? String(option)) : String(option);
      return `${name}: ${textOfDecimal(weight)}`;
    });
    return [named.join('; ')];
  }
  if (preference.kind === 'ranking')
    return [preference.tiers.map((tier, index) => `${index + 1}. ${tierText(tier, form, words)}`).join(' ')];
  return preference.statements.flatMap(({ text }, index) => [
    `${index === 0 ? '' : ' '}${index + 1}. `,
    { emphasis: 'code' as const, text },
  ]);
}

/** A decimal as it is written: digits with a point where the scale says so. */
function textOfDecimal({ digits, scale }: Decimal): string {
  const sign = digits < 0n ? '−' : '';
  const plain = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0');
  return sign + (scale === 0 ? plain : `${plain.slice(0, -scale)}.${plain.slice(-scale)}`);
}

function tierText(tier: Tier, form: Conflict['form'], words: PublicationWords): string {
  switch (tier.kind) {
    case 'rest':
      return words.otherStates;
    case 'states':
      return tier.states
        .map((state) => (form.kind === 'graph' ? (form.states[state]?.name ?? String(state)) : String(state)))
        .join(' = ');
    case 'patterns':
      return tier.patterns
        .map((pattern) => patternLetters(pattern, form.kind === 'options' ? form.options.length : 0))
        .join(' = ');
  }
}
