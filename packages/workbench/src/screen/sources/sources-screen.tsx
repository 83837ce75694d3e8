// The sources: documents with who says what in them, statements to decide on, what the case cites, what is computed.

import { useEffect, useState } from 'react';
import { Button, FileButton, NativeSelect, Switch, Tabs, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../../document/workspace.js';
import { reviewer, setReviewer } from '../../document/reviewer.js';
import { addressOf } from '../../route/route.js';
import type { EvidenceView } from '../../sources-engine/calls.js';
import type { FindingsView } from '../../sources-engine/findings-view.js';
import type { ScreenProps } from '../screens.js';
import { BuildCase } from './build/build-case.js';
import { CitedSources } from './cited-sources.js';
import { DocumentReader } from './document-reader.js';
import { Accounts } from './findings/accounts.js';
import { BalanceTable } from './findings/balance-table.js';
import { GapList } from './findings/gap-list.js';
import { NamedProvider } from './findings/named.js';
import { TensionList } from './findings/tension-list.js';
import { Timeline } from './findings/timeline.js';
import { type Evidence, useEvidence } from './use-evidence.js';
import classes from './sources-screen.module.css';

/** Leads to the panel that makes a case of statements; no statement has this name. */
const build = '+build';

const findings = ['timeline', 'gaps', 'tensions', 'balance', 'accounts'] as const;

/** The screen. `detail` names a statement of the documents or of the case that is to be shown. */
export function SourcesScreen({ detail }: ScreenProps) {
  const { t } = useTranslation('sources');
  const evidence = useEvidence();
  const conflict = useWorkspace((workspace) => workspace.standing?.conflict ?? null);
  const caseId = useWorkspace((workspace) => workspace.open?.id ?? '');
  const { view } = evidence;
  const documents = view !== null && view.sources.length > 0;
  const cites = conflict !== null && conflict.statements.length > 0;
  const inText = view?.statements.some(({ id }) => id === detail) === true;
  const [chosen, setChosen] = useState<{ readonly detail: string; readonly tab: string | null } | null>(null);
  const first = detail === build ? 'build' : (detail === '' || inText) && documents ? 'documents' : 'cited';
  // A link to a statement leads to it, whatever tab was chosen before.
  const tab = chosen?.detail === detail && chosen.tab !== null ? chosen.tab : first;
  return (
    <div>
      <div className={classes['bar']}>
        <h1>{t('title')}</h1>
        <AddDocuments evidence={evidence} />
        <Reviewer />
      </div>
      {evidence.reading && <p role="status">{t('reading')}</p>}
      <Said evidence={evidence} />
      <Tabs value={tab} onChange={(name) => setChosen({ detail, tab: name })} keepMounted={false}>
        <Tabs.List className={classes['tabs'] ?? ''}>
          {documents && <Tabs.Tab value="documents">{t('tab.documents')}</Tabs.Tab>}
          {documents && <Tabs.Tab value="build">{t('tab.build')}</Tabs.Tab>}
          <Tabs.Tab value="cited">{t('tab.cited')}</Tabs.Tab>
          {(documents || cites) &&
            findings.map((name) => (
              <Tabs.Tab key={name} value={name}>
                {t(`tab.${name}`)}
              </Tabs.Tab>
            ))}
        </Tabs.List>
        {documents && (
          <Tabs.Panel value="documents">
            <Documents evidence={evidence} view={view} shown={inText ? detail : null} />
          </Tabs.Panel>
        )}
        {documents && (
          <Tabs.Panel value="build">
            <NamedProvider caseId={caseId} findings={view.findings}>
              <BuildCase
                statements={view.statements}
                suggestions={view.suggestions}
                take={(suggestion, name) => void evidence.take(suggestion, name)}
              />
            </NamedProvider>
          </Tabs.Panel>
        )}
        <Tabs.Panel value="cited">
          {cites && conflict !== null ? (
            <CitedSources conflict={conflict} shown={detail} passages={passagesOf(view)} />
          ) : (
            <NothingCited view={view} caseId={caseId} readable={conflict !== null} />
          )}
        </Tabs.Panel>
        {view !== null &&
          findings.map((name) => (
            <Tabs.Panel key={name} value={name}>
              <NamedProvider caseId={caseId} findings={view.findings}>
                <Finding name={name} findings={view.findings} />
              </NamedProvider>
            </Tabs.Panel>
          ))}
      </Tabs>
    </div>
  );
}

interface NothingCitedProps {
  readonly view: EvidenceView | null;
  readonly caseId: string;
  readonly readable: boolean;
}

function NothingCited({ view, caseId, readable }: NothingCitedProps) {
  const { t } = useTranslation('sources');
  const accepted = view?.statements.filter(({ standing }) => standing === 'accepted').length ?? 0;
  if (accepted === 0 || readable)
    return <p className={classes['empty']}>{t((view?.sources.length ?? 0) > 0 ? 'nothingCited' : 'nothing')}</p>;
  return (
    <p className={classes['empty']}>
      {t('notReadable', { count: accepted })}{' '}
      <a href={addressOf({ kind: 'screen', caseId, screen: 'sources', detail: build })}>{t('tab.build')}</a>
    </p>
  );
}

/** Where a statement of the case stands in a document that was read, by its key. */
const passagesOf = (view: EvidenceView | null): ReadonlyMap<string, string> =>
  new Map(view?.statements.map(({ key, id }) => [key, id]) ?? []);

function Finding({
  name,
  findings: found,
}: {
  readonly name: (typeof findings)[number];
  readonly findings: FindingsView;
}) {
  switch (name) {
    case 'timeline':
      return <Timeline timeline={found.timeline} />;
    case 'gaps':
      return <GapList gaps={found.gaps} parties={found.balance} />;
    case 'tensions':
      return <TensionList tensions={found.tensions} parties={found.balance} />;
    case 'balance':
      return <BalanceTable rows={found.balance} />;
    case 'accounts':
      return <Accounts accounts={found.accounts} />;
  }
}

function AddDocuments({ evidence }: { readonly evidence: Evidence }) {
  const { t } = useTranslation('sources');
  return (
    <FileButton
      multiple
      accept=".txt,.md,.markdown,.html,.htm,.pdf,text/*,application/pdf"
      onChange={(files) => void evidence.add(files)}
    >
      {(props) => (
        <Button {...props} variant="default" size="compact-md">
          {t('add')}
        </Button>
      )}
    </FileButton>
  );
}

/** Decisions are signed: several people can read the same statement, and their readings stand side by side. */
function Reviewer() {
  const { t } = useTranslation('sources');
  const [name, setName] = useState(reviewer());
  return (
    <TextInput
      size="xs"
      w="10rem"
      label={t('reviewer')}
      value={name}
      onChange={(event) => setName(event.currentTarget.value)}
      onBlur={() => setReviewer(name.trim() === '' ? 'me' : name.trim())}
    />
  );
}

function Said({ evidence: { diagnostics } }: { readonly evidence: Evidence }) {
  if (diagnostics.length === 0) return null;
  return (
    <ul role="alert" className={classes['said']}>
      {diagnostics.map(({ code, message }, index) => (
        <li key={index}>
          {code}: {message}
        </li>
      ))}
    </ul>
  );
}

interface DocumentsProps {
  readonly evidence: Evidence;
  readonly view: EvidenceView;
  /** The statement that the address names. */
  readonly shown: string | null;
}

function Documents({ evidence, view, shown }: DocumentsProps) {
  const { t } = useTranslation('sources');
  const holds = view.statements.find(({ id }) => id === shown)?.source ?? null;
  const [chosen, setChosen] = useState(holds);
  useEffect(() => setChosen(holds), [holds]);
  const [wording, setWording] = useState(false);
  const source = view.sources.find(({ id }) => id === chosen) ?? view.sources[0];
  if (source === undefined) return null;
  return (
    <>
      <div className={classes['choose']}>
        {view.sources.length > 1 && (
          <NativeSelect
            label={t('document')}
            value={source.id}
            data={view.sources.map(({ id, title }) => ({ value: id, label: title }))}
            onChange={(event) => setChosen(event.currentTarget.value)}
          />
        )}
        <Switch
          label={t('showWording')}
          checked={wording}
          onChange={(event) => setWording(event.currentTarget.checked)}
        />
      </div>
      <DocumentReader
        key={source.id}
        source={source}
        parties={view.parties}
        shown={shown}
        statements={view.statements.filter((statement) => statement.source === source.id)}
        wording={wording}
        onDecide={(ids, decision) => void evidence.decide(ids, decision)}
      />
    </>
  );
}
