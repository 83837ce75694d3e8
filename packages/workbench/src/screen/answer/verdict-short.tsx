// A verdict in a few words, concepts named only where they differ.

import { useTranslation } from 'react-i18next';
import type { VerdictKey } from '@parley/insight';
import { conceptName } from '@parley/report';

const situations = {
  holdsAlready: 'holdsAlready',
  cannotHold: 'cannotHold',
  'needsOthers gains': 'gainsNotAlone',
  'needsOthers noGain': 'notAlone',
  stays: 'stays',
  moves: 'moves',
  noStatusQuo: 'noStatusQuo',
  unanswerable: 'unanswerable',
} as const;

const outcomes = ['accepts', 'deterred', 'unwilling', 'stable', 'unstable', 'some', 'none'] as const;

/** A function that tells verdicts in the language of the page. */
export function useVerdictShort(): (verdict: VerdictKey) => string {
  const { t } = useTranslation('answer');
  return ({ situation, byConcept }) => {
    const known = situation in situations ? situations[situation as keyof typeof situations] : null;
    if (byConcept.length === 0) return known === null ? situation : t(`situation.${known}`);
    const groups = new Map<string, string[]>();
    for (const { concept, outcome } of byConcept) {
      const word = outcomes.find((one) => one === outcome);
      const said = word === undefined ? outcome : t(`short.${word}`);
      groups.set(said, [...(groups.get(said) ?? []), conceptName(concept)]);
    }
    if (groups.size === 1) return [...groups.keys()].join('');
    return [...groups].map(([said, concepts]) => `${said} (${concepts.join(', ')})`).join(', ');
  };
}
