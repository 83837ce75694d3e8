// When: what the words of each source say about before and after, and days as soon as a source has a date.

import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../../../document/workspace.js';
import type { FindingsView, PlacedStatement, Telling } from '../../../sources-engine/findings-view.js';
import { StatementLink, useSourceTitle } from './named.js';
import { type PlacedRow, axisOf, placedRows } from './time-axis.js';
import classes from './timeline.module.css';

interface TimelineProps {
  readonly timeline: FindingsView['timeline'];
}

/** The timeline: first what has days, by day; then each source without a date, with its partial order. */
export function Timeline({ timeline: { items, tellings, conflicts } }: TimelineProps) {
  const { t } = useTranslation('sources');
  const rows = placedRows(items);
  const open = tellings.filter(({ source }) => items.some((item) => item.source === source && item.days.length === 0));
  if (items.length === 0) return <p className={classes['empty']}>{t('timeline.nothing')}</p>;
  return (
    <div className={classes['timeline']}>
      <Conflicts conflicts={conflicts} />
      {rows.length > 0 && <Days rows={rows} />}
      {open.map((telling) => (
        <Order
          key={telling.source}
          telling={telling}
          items={items.filter(({ source, days }) => source === telling.source && days.length === 0)}
        />
      ))}
      <Anchors tellings={tellings} />
    </div>
  );
}

function Conflicts({ conflicts }: { readonly conflicts: readonly (readonly [string, string])[] }) {
  const { t } = useTranslation('sources');
  if (conflicts.length === 0) return null;
  return (
    <section>
      <h2>{t('timeline.conflicts')}</h2>
      <ul className={classes['conflicts']}>
        {conflicts.map(([before, after]) => (
          <li key={`${before} ${after}`}>
            {t('timeline.conflict')} <StatementLink id={before} /> → <StatementLink id={after} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A table for everybody; the bars repeat for the eye what the first column says. */
function Days({ rows }: { readonly rows: readonly PlacedRow[] }) {
  const { t, i18n } = useTranslation('sources');
  const axis = axisOf(rows);
  const day = new Intl.DateTimeFormat([...tagsOf(i18n.language)], { dateStyle: 'medium', timeZone: 'UTC' });
  const said = (at: number | null): string => (at === null ? '…' : day.format(new Date(at * 86_400_000)));
  return (
    <section>
      <h2>{t('timeline.days')}</h2>
      <table className={classes['days']}>
        <thead>
          <tr>
            <th scope="col">{t('timeline.when')}</th>
            <th scope="col">{t('timeline.words')}</th>
            <th scope="col">{t('timeline.what')}</th>
            <th scope="col" className={classes['axis']}>
              <span>{said(axis.first)}</span>
              <span>{said(axis.last)}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ item, bars }) => (
            <tr key={item.statement}>
              <td>
                {item.days
                  .map(({ first, last }) => (first === last ? said(first) : `${said(first)} – ${said(last)}`))
                  .join(` ${t('timeline.or')} `)}
              </td>
              <td>{item.expression}</td>
              <td>
                <StatementLink id={item.statement} />
              </td>
              <td className={classes['bars']} aria-hidden="true">
                {bars.map(({ start, width }, index) => (
                  <span key={index} style={{ insetInlineStart: `${start}%`, inlineSize: `${width}%` }} />
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The person's own variety of the page's language writes dates the way they are used to. */
const tagsOf = (language: string): readonly string[] => [
  ...navigator.languages.filter((tag) => tag.startsWith(language)),
  language,
];

const relations = ['before', 'overlaps', 'after', 'unknown'] as const;

/** What is known of a source without a date: what lies before its telling, around it, and after. */
function Order({ telling, items }: { readonly telling: Telling; readonly items: readonly PlacedStatement[] }) {
  const { t } = useTranslation('sources');
  const title = useSourceTitle();
  return (
    <section>
      <h2>{title(telling.source)}</h2>
      <p className={classes['note']}>{t('timeline.noDate')}</p>
      <div className={classes['order']}>
        {relations.map((relation) => {
          const own = items.filter((item) => item.relation === relation);
          return own.length === 0 ? null : (
            <div key={relation}>
              <h3>{t(`timeline.relation.${relation}`)}</h3>
              <ul>
                {own.map(({ statement, expression }) => (
                  <li key={statement}>
                    <em>{expression}</em> · <StatementLink id={statement} />
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </div>
    </section>
  );
}

/** Where a person gives a source its date. Taking it away leads back to the partial order. */
function Anchors({ tellings }: { readonly tellings: readonly Telling[] }) {
  const { t } = useTranslation('sources');
  const title = useSourceTitle();
  const anchors = useWorkspace((workspace) => workspace.open?.parts.anchors) ?? {};
  const keep = useWorkspace((workspace) => workspace.keep);
  const set = (source: string, date: string): void => {
    const others = Object.fromEntries(Object.entries(anchors).filter(([id]) => id !== source));
    keep({ anchors: date === '' ? others : { ...others, [source]: date } }, 'anchor');
  };
  return (
    <section>
      <h2>{t('timeline.anchors')}</h2>
      <p className={classes['note']}>{t('timeline.anchorsHelp')}</p>
      <ul className={classes['anchors']}>
        {tellings.map(({ source, stated }) => (
          <li key={source}>
            <TextInput
              type="date"
              label={title(source)}
              description={stated === null ? t('timeline.notStated') : t('timeline.stated', { date: stated })}
              value={anchors[source] ?? ''}
              onChange={(event) => set(source, event.currentTarget.value)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
