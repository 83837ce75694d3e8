// What no source says, by what it is missing in.

import { useTranslation } from 'react-i18next';
import type { FindingsView } from '../../../sources-engine/findings-view.js';
import { StatementLink, useSourceTitle } from './named.js';
import { useSlotName } from './slot-name.js';
import classes from './findings.module.css';

interface GapListProps {
  readonly gaps: FindingsView['gaps'];
  readonly parties: FindingsView['balance'];
}

/** One line for each source, record or party, with all that is open of it; records and parties first, since they matter more. */
export function GapList({ gaps, parties }: GapListProps) {
  const { t } = useTranslation('sources');
  const slot = useSlotName();
  const title = useSourceTitle();
  const groups = new Map<string, FindingsView['gaps'][number][]>();
  for (const gap of gaps)
    groups.set(`${gap.kind}\n${gap.about}`, [...(groups.get(`${gap.kind}\n${gap.about}`) ?? []), gap]);
  const lines = [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ first, slots: group.map((gap) => slot(gap.slot)).join(', ') }];
  });
  const sections = [
    { name: 'people', lines: lines.filter(({ first }) => first.kind !== 'source-field') },
    { name: 'sources', lines: lines.filter(({ first }) => first.kind === 'source-field') },
  ] as const;
  if (gaps.length === 0) return <p className={classes['lead']}>{t('gap.nothing')}</p>;
  return (
    <div className={classes['findings']}>
      {sections.map(({ name, lines: own }) =>
        own.length === 0 ? null : (
          <section key={name}>
            <h2>{t(`gap.section.${name}`)}</h2>
            <ul>
              {own.map(({ first, slots }) => {
                const party = parties.find((row) => row.party === first.about);
                return (
                  <li key={`${first.kind} ${first.about}`}>
                    <strong>{party?.name ?? title(first.about)}</strong>
                    {': '}
                    {first.kind === 'own-words' ? t('gap.own-words') : `${t(`gap.${first.kind}`)}: ${slots}`}
                    {party !== undefined &&
                      party.statements.slice(0, 2).map((id) => (
                        <blockquote key={id}>
                          <StatementLink id={id} />
                        </blockquote>
                      ))}
                  </li>
                );
              })}
            </ul>
          </section>
        ),
      )}
    </div>
  );
}
