// The sources that the case itself cites, with the statements that it keeps of each and what hangs on them.

import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conflict, Statement, StatementId } from '@parley/model';
import { useWorkspace } from '../../document/workspace.js';
import { addressOf } from '../../route/route.js';
import classes from './cited-sources.module.css';

interface CitedSourcesProps {
  readonly conflict: Conflict;
  /** The statement that the address names. */
  readonly shown: string;
  /** Ids of the statements that stand in a document that was read, by the key that the case gives them. */
  readonly passages: ReadonlyMap<string, string>;
}

/** The list, by source; statements of several sources stand under each. */
export function CitedSources({ conflict, shown, passages }: CitedSourcesProps) {
  const { t } = useTranslation('sources');
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const item = place.current?.querySelector<HTMLElement>(`[data-statement="${CSS.escape(shown)}"]`);
    item?.scrollIntoView({ block: 'center' });
    item?.focus({ preventScroll: true });
  }, [shown]);
  return (
    <div ref={place}>
      {conflict.sources.map((source) => {
        const statements = conflict.statements.filter(({ sources }) => sources.includes(source.id));
        const facts = [source.author, source.outlet, source.date].filter((fact) => fact !== null);
        return (
          <section
            key={source.id}
            className={classes['source']}
            aria-label={source.title ?? source.outlet ?? source.id}
          >
            <h2>{source.title ?? source.outlet ?? source.id}</h2>
            <p className={classes['facts']}>
              {facts.length === 0 ? t('cited.unknown') : facts.join(' · ')}
              {source.account !== null && ` · ${t('cited.account', { account: source.account })}`}
              {source.url !== null && <> · {source.url}</>}
            </p>
            {source.note !== null && <p className={classes['facts']}>{source.note}</p>}
            <ul>
              {statements.map((statement) => (
                <Cited
                  key={statement.id}
                  statement={statement}
                  conflict={conflict}
                  shown={shown === statement.id}
                  passage={passages.get(statement.id) ?? null}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

interface CitedProps {
  readonly statement: Statement;
  readonly conflict: Conflict;
  readonly shown: boolean;
  readonly passage: string | null;
}

function Cited({ statement, conflict, shown, passage }: CitedProps) {
  const { t } = useTranslation('sources');
  const { id, holder, paraphrase, date, place, form, note } = statement;
  const caseId = useWorkspace((workspace) => workspace.open?.id ?? '');
  const facts = [t(`cited.form.${form}`), date, place, note].filter((fact) => fact !== null);
  const uses = usesOf(conflict, id);
  return (
    <li data-statement={id} data-shown={shown || undefined} tabIndex={-1}>
      <p>
        <strong>{holder}</strong>: {paraphrase}
      </p>
      <p className={classes['facts']}>
        {facts.join(' · ')}
        {passage !== null && (
          <>
            {' · '}
            <a href={addressOf({ kind: 'screen', caseId, screen: 'sources', detail: passage })}>{t('cited.passage')}</a>
          </>
        )}
      </p>
      {uses.supports.length > 0 && (
        <p className={classes['facts']}>
          {t('cited.supports')} {uses.supports.join('; ')}
        </p>
      )}
      {uses.contests.length > 0 && (
        <p className={classes['facts']}>
          {t('cited.contests')} {uses.contests.join('; ')}
        </p>
      )}
      {uses.supports.length + uses.contests.length === 0 && <p className={classes['facts']}>{t('cited.unused')}</p>}
    </li>
  );
}

/** Rules and preferences of the case as it stands that rest on a statement or are contested by it. */
function usesOf(
  conflict: Conflict,
  id: StatementId,
): { readonly supports: readonly string[]; readonly contests: readonly string[] } {
  const rules = conflict.form.kind === 'options' ? conflict.form.rules : [];
  const wanted = conflict.preferences.flatMap((preference, dm) => {
    const name = conflict.dms[dm]?.name ?? '';
    return preference.kind === 'prioritised'
      ? preference.statements.map(({ text, basis }) => ({ words: `${name}: ${text}`, basis }))
      : [];
  });
  const elements = [...rules.map(({ text, basis }) => ({ words: text, basis })), ...wanted];
  const named = (holds: (basis: (typeof elements)[number]['basis']) => boolean): readonly string[] =>
    elements.filter(({ basis }) => holds(basis)).map(({ words }) => words);
  return {
    supports: named(({ cites }) => cites.includes(id)),
    contests: named(({ contestedBy }) => contestedBy.includes(id)),
  };
}
