// One proof: its steps in words, the states beside each other, whether the independent check accepts it, and the statements.

import { useTranslation } from 'react-i18next';
import type { ProofView, StepView } from '../engine/handlers/proof.js';
import { LineView } from '../document-view/blocks.js';
import { partyName, useConflict } from './case-names.js';
import { Statements } from './statement-card.js';
import { Tableau } from './tableau.js';
import classes from './proof.module.css';

/** The proof. */
export function Proof({ proof }: { readonly proof: ProofView }) {
  const { t } = useTranslation('proof');
  const conflict = useConflict();
  if (conflict === null) return null;
  const party = proof.dm === null ? '' : partyName(conflict, proof.dm);
  const scope = [
    ...(proof.concepts.length > 0 ? [proof.concepts.join(', ')] : []),
    ...(conflict.perspectives.length > 0
      ? [t('readings', { letters: proof.readings.map((index) => String.fromCodePoint(65 + index)).join(' ') })]
      : []),
  ].join(' · ');
  const assumptions = [...new Set(proof.steps.flatMap(({ because }) => because?.basis?.assumption ?? []))];
  return (
    <div className={classes['proof']}>
      <p className={classes['kind']}>
        {t(`kind.${proof.kind}`, { party })}
        {scope !== '' && <span className={classes['scope']}> — {scope}</span>}
      </p>
      {proof.steps.length > 1 && (
        <ol className={classes['steps']}>
          {proof.steps.slice(1).map((step, index) => (
            <li key={index}>
              <Step step={step} focal={proof.dm} />
            </li>
          ))}
        </ol>
      )}
      <Tableau
        states={proof.steps.map(({ state }) => state)}
        titles={proof.steps.map((step, index) => titleOf(step, index, t))}
        caption={t('states')}
        against={proof.kind === 'stable' || proof.kind === 'equilibria' ? 'first' : 'before'}
      />
      {proof.verified !== null && (
        <p className={classes[proof.verified ? 'accepted' : 'rejected']}>
          <span aria-hidden="true">{proof.verified ? '✓ ' : '✗ '}</span>
          {t(proof.verified ? 'accepted' : 'rejected')}
        </p>
      )}
      {assumptions.map((assumption) => (
        <p key={assumption} className={classes['assumption']}>
          <strong>{t('assumption')}</strong> {assumption.trim()}
        </p>
      ))}
      {(proof.statements.length > 0 || proof.contesting.length > 0) && (
        <>
          <p className={classes['kind']}>{t('statements')}</p>
          <Statements ids={proof.statements} contesting={proof.contesting} />
        </>
      )}
    </div>
  );
}

type Translate = ReturnType<typeof useTranslation<'proof'>>['t'];

const titleOf = (step: StepView, index: number, t: Translate): string =>
  step.role === 'start' ? t('column.start') : t(`column.${step.role}`, { step: index });

function Step({ step, focal }: { readonly step: StepView; readonly focal: number | null }) {
  const { t } = useTranslation('proof');
  const conflict = useConflict();
  const { because } = step;
  if (conflict === null) return null;
  const judge = because === null ? '' : partyName(conflict, because.dm);
  return (
    <>
      {step.change}
      {step.change !== '' && '. '}
      {because !== null && (
        <span className={classes['because']}>
          {t(
            `because.${because.dm === focal && step.role === 'sanction' ? 'sanctioned' : 'compared'}.${because.comparison}`,
            {
              party: judge,
            },
          )}{' '}
          <LineView line={because.line} />.
        </span>
      )}
    </>
  );
}
