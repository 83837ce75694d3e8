// Names of the statements and sources that a finding speaks of, each leading to where it stands.

import { createContext, use } from 'react';
import { visible } from '@parley/report';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../../route/route.js';
import type { FindingsView, NamedStatement } from '../../../sources-engine/findings-view.js';
import classes from './findings.module.css';

interface Named {
  readonly caseId: string;
  readonly statements: ReadonlyMap<string, NamedStatement>;
  readonly sources: ReadonlyMap<string, string>;
}

const NamedContext = createContext<Named>({ caseId: '', statements: new Map(), sources: new Map() });

interface NamedProviderProps {
  readonly caseId: string;
  readonly findings: FindingsView;
  readonly children: React.ReactNode;
}

/** Makes the names known to everything within. */
export function NamedProvider({ caseId, findings: { statements, sources }, children }: NamedProviderProps) {
  return (
    <NamedContext
      value={{
        caseId,
        statements: new Map(statements.map((statement) => [statement.id, statement])),
        sources: new Map(sources.map(({ id, title }) => [id, title])),
      }}
    >
      {children}
    </NamedContext>
  );
}

/** A source's title; its id where the case lost it. */
export function useSourceTitle(): (id: string) => string {
  const { sources } = use(NamedContext);
  return (id) => sources.get(id) ?? id;
}

/** A statement as a link to its passage: who, and the beginning of the words. */
export function StatementLink({ id }: { readonly id: string }) {
  const { t } = useTranslation('sources');
  const { caseId, statements } = use(NamedContext);
  const statement = statements.get(id);
  if (statement === undefined) return <code>{id}</code>;
  return (
    <a
      className={classes['statement']}
      href={addressOf({ kind: 'screen', caseId, screen: 'sources', detail: id })}
      lang=""
    >
      <strong>{statement.holder ?? t('nobody')}</strong>: {shortened(statement.words)}
    </a>
  );
}

/** A handful of statements as links; the rest can be opened. */
export function StatementLinks({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation('sources');
  if (ids.length === 0) return null;
  return (
    <details className={classes['more']}>
      <summary>{t('count', { count: ids.length })}</summary>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <StatementLink id={id} />
          </li>
        ))}
      </ul>
    </details>
  );
}

const most = 140;

/** The beginning of a text, cut between words. */
export function shortened(text: string): string {
  const line = visible(text.replace(/\s+/g, ' ').trim());
  return line.length <= most ? line : `${line.slice(0, most).replace(/\s\S*$/, '')} …`;
}
