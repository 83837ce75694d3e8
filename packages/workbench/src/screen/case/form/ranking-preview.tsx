// The ranking that the stated preferences produce: how many tiers, what is on top, where the status quo stands.

import { useTranslation } from 'react-i18next';
import type { RankingsView, TierView } from '../../../engine/handlers/rankings.js';
import classes from './ranking-preview.module.css';

interface RankingPreviewProps {
  readonly rankings: RankingsView | null;
  readonly index: number;
}

/** The preview of one party. */
export function RankingPreview({ rankings, index }: RankingPreviewProps) {
  const { t } = useTranslation('case');
  if (rankings === null) return <aside />;
  if (rankings.kind === 'unreadable') return <aside className={classes['preview']}>{t('ranking.unreadable')}</aside>;
  if (rankings.kind === 'tooLarge')
    return <aside className={classes['preview']}>{t('ranking.tooLarge', { states: rankings.states })}</aside>;
  const ranking = rankings.parties[index];
  if (ranking === undefined) return <aside />;
  const { tiers, shown } = ranking;
  return (
    <aside className={classes['preview']} aria-label={t('ranking.title', { name: ranking.party })}>
      <h4>{t('ranking.summary', { tiers, states: rankings.stateCount })}</h4>
      <ol>
        {shown.map((tier, position) => (
          <Tier key={tier.place} tier={tier} gap={tier.place !== (shown[position - 1]?.place ?? 0) + 1} />
        ))}
      </ol>
    </aside>
  );
}

function Tier({
  tier: { place, count, states, hasStatusQuo },
  gap,
}: {
  readonly tier: TierView;
  readonly gap: boolean;
}) {
  const { t } = useTranslation('case');
  const more = count - states.length;
  return (
    <li value={place} data-gap={gap || undefined} data-status-quo={hasStatusQuo || undefined}>
      <span className={classes['states']}>{states.join(' ')}</span>
      {more > 0 && <span> {t('ranking.more', { count: more })}</span>}
      {hasStatusQuo && <strong> {t('ranking.statusQuo')}</strong>}
    </li>
  );
}
