// How far the party that is asked has to believe a promise, for questions about accepting what was promised.

import { useTranslation } from 'react-i18next';
import { defaultRequest } from '@parley/engine';
import type { PromiseReadingView, PromiseView } from '../../engine/handlers/promises.js';
import { useAsked } from '../../engine/use-asked.js';
import { addressOf } from '../../route/route.js';
import { useWorkspace } from '../../document/workspace.js';
import { Letters } from './letters.js';
import classes from './deep-section.module.css';

interface PromiseBeliefProps {
  readonly text: string;
  /** What would be accepted, as it was written. */
  readonly offer: string;
}

/** The promises that go with an offer; nothing where none does. */
export function PromiseBelief({ text, offer }: PromiseBeliefProps) {
  const { t } = useTranslation('answer');
  const caseId = useWorkspace((workspace) => workspace.open?.id ?? '');
  const { answered } = useAsked('promises', { text, request: defaultRequest });
  const promises = (answered ?? []).filter(({ kept }) => shareName(kept, offer));
  if (promises.length === 0) return null;
  return (
    <section>
      <h2>{t('belief.title')}</h2>
      {promises.map((promise) => (
        <Belief key={promise.id} promise={promise} />
      ))}
      <p>
        <a href={addressOf({ kind: 'screen', caseId, screen: 'what-if', detail: '' })}>{t('belief.try')}</a>
      </p>
    </section>
  );
}

/** Whether two conditions speak of one option. */
function shareName(first: string, second: string): boolean {
  const names = new Set(first.match(/\w+/g) ?? []);
  return (second.match(/\w+/g) ?? []).some((name) => names.has(name));
}

function Belief({ promise }: { readonly promise: PromiseView }) {
  const { t } = useTranslation('answer');
  const groups = new Map<string, { letters: string[]; told: PromiseReadingView }>();
  for (const told of promise.readings) {
    const key = JSON.stringify({ ...told, letter: '' });
    const group = groups.get(key) ?? { letters: [], told };
    group.letters.push(told.letter);
    groups.set(key, group);
  }
  return (
    <>
      <p className={classes['lead']}>{t('belief.of', { name: promise.name, by: promise.by, to: promise.to })}</p>
      <ul className={classes['list']}>
        {[...groups.values()].map(({ letters, told }) => (
          <li key={letters.join()}>
            <Letters letters={letters} of={promise.readings.length} />
            <Need need={told} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Need({ need }: { readonly need: PromiseReadingView }) {
  const { t, i18n } = useTranslation('answer');
  const percent = (share: number): string =>
    new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 1 }).format(share);
  const { best, worst } = need.exact ?? { best: null, worst: null };
  const said =
    best !== null && worst !== null && best.at !== null && worst.at !== null && best.kind === 'above'
      ? best.at === worst.at
        ? t('belief.above', { share: percent(best.at) })
        : t('belief.between', { low: percent(best.at), high: percent(worst.at) })
      : t(`belief.need.${need.need}`);
  return (
    <>
      {said}
      {need.others && ` ${t('belief.others')}`}
    </>
  );
}
