// What the accepted statements suggest: options, rules and wishes, each to be taken by a person or left.

import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SuggestionView } from '../../../sources-engine/calls.js';
import { Section } from '../../case/form/section.js';
import { StatementLink } from '../findings/named.js';
import classes from './build-case.module.css';

interface SuggestionsProps {
  readonly suggestions: readonly SuggestionView[];
  readonly take: (suggestion: string, name: string | null) => void;
}

/** The list; wishes and rules come once the options that they speak of are there. */
export function Suggestions({ suggestions, take }: SuggestionsProps) {
  const { t } = useTranslation('sources');
  const nameOf = (suggestion: SuggestionView): string | null =>
    suggestion.kind === 'option'
      ? `${t(`build.meaning.${suggestion.meaning}`)}${suggestion.object === '' ? '' : `: ${suggestion.object}`}`
      : null;
  if (suggestions.length === 0) return null;
  return (
    <Section title={t('build.suggested')} about={t('build.suggestedHelp')}>
      <ul className={classes['uses']}>
        {suggestions.map((suggestion) => {
          const name = nameOf(suggestion);
          const says =
            suggestion.kind === 'option'
              ? t('build.hasOption', { party: suggestion.party, name })
              : suggestion.kind === 'rule'
                ? t('build.needs', { what: suggestion.antecedent, needs: suggestion.consequent })
                : t('build.wishes', { party: suggestion.party, condition: suggestion.condition });
          return (
            <li key={`${suggestion.id} ${says}`}>
              <p>
                {says}
                {suggestion.kind === 'preference' && suggestion.assumed !== null && ` (${t('build.assumed')})`}{' '}
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={t('build.takeThis', { what: says })}
                  onClick={() => take(suggestion.id, name)}
                >
                  {t('build.take')}
                </Button>
              </p>
              {suggestion.cites.map((id) => (
                <p key={id} className={classes['used']}>
                  <StatementLink id={id} />
                </p>
              ))}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
