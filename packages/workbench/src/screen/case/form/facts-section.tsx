// What the case is called and which date it describes.

import { useTranslation } from 'react-i18next';
import { Section } from './section.js';
import { TextField } from './text-field.js';
import classes from './rows.module.css';

/** The part. */
export function FactsSection() {
  const { t } = useTranslation('case');
  return (
    <Section title={t('facts.title')} about={t('facts.about')}>
      <div className={classes['pair']}>
        <TextField path={['title']} label={t('facts.name')} required />
        <TextField path={['as_of']} label={t('facts.asOf')} placeholder="2025-09-07" />
      </div>
      <TextField path={['note']} label={t('facts.note')} long />
    </Section>
  );
}
