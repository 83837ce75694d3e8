// Which states are wanted, option by option: taken, not taken, or either; the same as letters for those who type.

import { useTranslation } from 'react-i18next';
import type { Conflict } from '@parley/model';
import { TextInput } from '@mantine/core';
import classes from './states-screen.module.css';

interface OptionFilterProps {
  readonly conflict: Conflict;
  /** A letter for each option, or empty for all states. */
  readonly pattern: string;
  readonly change: (pattern: string) => void;
}

const next: Readonly<Record<string, string>> = { '-': 'Y', Y: 'N', N: '-' };

/** The filter. */
export function OptionFilter({ conflict, pattern, change }: OptionFilterProps) {
  const { t } = useTranslation('states');
  if (conflict.form.kind !== 'options') return null;
  const { options } = conflict.form;
  const full = pattern.padEnd(options.length, '-').slice(0, options.length);
  const turn = (index: number): void => {
    const turned = [...full].with(index, next[full[index] ?? '-'] ?? '-').join('');
    change(/^-*$/.test(turned) ? '' : turned);
  };
  return (
    <div>
      <div className={classes['options']} role="group" aria-label={t('filter')}>
        {conflict.dms.map((party, dm) => (
          <fieldset key={party.id} className={classes['party']}>
            <legend>{party.name}</legend>
            {options.map((option, index) => {
              if (option.controller !== dm) return null;
              const letter = full[index] ?? '-';
              const wanted = letter === 'Y' ? 'taken' : letter === 'N' ? 'notTaken' : 'either';
              return (
                <div key={option.id} className={classes['option']}>
                  <button
                    type="button"
                    data-set={letter === '-' ? undefined : true}
                    aria-label={`${option.name}: ${t(`wanted.${wanted}`)}`}
                    onClick={() => turn(index)}
                  >
                    {letter === '-' ? '–' : letter}
                  </button>
                  <span title={option.name}>{option.name}</span>
                </div>
              );
            })}
          </fieldset>
        ))}
      </div>
      <TextInput
        className={classes['pattern'] ?? ''}
        label={t('pattern')}
        description={t('patternHint')}
        value={pattern}
        placeholder={'-'.repeat(Math.min(options.length, 16))}
        onChange={(event) => change(event.currentTarget.value.toUpperCase().replaceAll(/[^YN-]/g, ''))}
      />
    </div>
  );
}
