// What pulls against what, demands that wait for each other, contested mandates, promises and what they leave open.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingsView } from '../../../sources-engine/findings-view.js';
import { StatementLink } from './named.js';
import { useSlotName } from './slot-name.js';
import classes from './findings.module.css';

interface TensionListProps {
  readonly tensions: FindingsView['tensions'];
  readonly parties: FindingsView['balance'];
}

/** The lists; what it means that two statements stand against each other is for a person to say. */
export function TensionList({ tensions: { pairs, cycles, mandates, promises }, parties }: TensionListProps) {
  const { t } = useTranslation('sources');
  const slot = useSlotName();
  const nameOf = (id: string): string => parties.find(({ party }) => party === id)?.name ?? id;
  if (pairs.length + cycles.length + mandates.length + promises.length === 0)
    return <p className={classes['lead']}>{t('tension.nothing')}</p>;
  return (
    <div className={classes['findings']}>
      <Section title={t('tension.pairs')}>
        {pairs.map(({ kind, within, party, between, explanation }, index) => (
          <li key={index}>
            <strong>{party === null ? t('tension.oneDocument') : nameOf(party)}</strong>
            {party !== null && ` (${t(`tension.within.${within}`)})`}: {t(`tension.kind.${kind}`)};{' '}
            {explanation === null ? t('tension.unexplained') : t('tension.explained', { explanation })}
            {between.flat().map((id) => (
              <blockquote key={id}>
                <StatementLink id={id} />
              </blockquote>
            ))}
          </li>
        ))}
      </Section>
      <Section title={t('tension.cycles')}>
        {cycles.map(({ demands, parties: waiting }, index) => (
          <li key={index}>
            <strong>{waiting.map(nameOf).join(', ')}</strong>:{' '}
            {demands.map(({ on, requires }) => t('tension.waits', { on, requires })).join('; ')}
          </li>
        ))}
      </Section>
      <Section title={t('tension.mandates')}>
        {mandates.map(({ about, act, standing, challengedBy, substitutes }) => (
          <li key={`${about} ${act}`}>
            <strong>{nameOf(about)}</strong> ({t(`tension.act.${act}` as 'tension.act.sign', { defaultValue: act })}):{' '}
            {t(`tension.standing.${standing}`)}
            {challengedBy.length > 0 &&
              `; ${t('tension.challengedBy', { names: challengedBy.map(nameOf).join(', ') })}`}
            {substitutes.length > 0 && `; ${t('tension.instead', { names: substitutes.join(', ') })}`}
          </li>
        ))}
      </Section>
      <Section title={t('tension.promises')}>
        {promises.map(({ commitment, promisor, enforcement, selfGuaranteed, hostControlled, openSlots }) => (
          <li key={commitment}>
            <strong>{promisor === null ? t('nobody') : nameOf(promisor)}</strong>:{' '}
            {t('tension.enforced', { by: t(`tension.enforcement.${enforcement}`) })}
            {selfGuaranteed && `; ${t('tension.selfGuaranteed')}`}
            {hostControlled && `; ${t('tension.hostControlled')}`}
            {openSlots.length > 0 && `; ${t('tension.open', { slots: openSlots.map(slot).join(', ') })}`}
          </li>
        ))}
      </Section>
    </div>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: readonly ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>{children}</ul>
    </section>
  );
}
