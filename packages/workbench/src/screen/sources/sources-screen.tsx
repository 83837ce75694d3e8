// The sources: documents with who says what in them, statements to decide on, what the case cites, what is computed.

import { useState } from 'react';
import { Button, FileButton, NativeSelect, Switch, Tabs, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../../document/workspace.js';
import { Blocks } from '../../document-view/blocks.js';
import type { EvidenceView } from '../../sources-engine/calls.js';
import type { ScreenProps } from '../screens.js';
import { CitedSources } from './cited-sources.js';
import { DocumentReader } from './document-reader.js';
import { type Evidence, reviewer, setReviewer, useEvidence } from './use-evidence.js';
import classes from './sources-screen.module.css';

const findings = ['gaps', 'tensions', 'balance', 'accounts'] as const;

/** The screen. `detail` names a statement of the case that is to be shown. */
export function SourcesScreen({ detail }: ScreenProps) {
  const { t } = useTranslation('sources');
  const evidence = useEvidence();
  const conflict = useWorkspace((workspace) => workspace.standing?.conflict ?? null);
  const { view } = evidence;
  const documents = view !== null && view.sources.length > 0;
  const cites = conflict !== null && conflict.statements.length > 0;
  const [tab, setTab] = useState<string | null>(null);
  const first = detail !== '' || !documents ? 'cited' : 'documents';
  return (
    <div>
      <div className={classes['bar']}>
        <h1>{t('title')}</h1>
        <AddDocuments evidence={evidence} />
        <Reviewer />
      </div>
      {evidence.reading && <p role="status">{t('reading')}</p>}
      <Said evidence={evidence} />
      <Tabs value={tab ?? first} onChange={setTab} keepMounted={false}>
        <Tabs.List className={classes['tabs'] ?? ''}>
          {documents && <Tabs.Tab value="documents">{t('tab.documents')}</Tabs.Tab>}
          <Tabs.Tab value="cited">{t('tab.cited')}</Tabs.Tab>
          {documents &&
            findings.map((name) => (
              <Tabs.Tab key={name} value={name}>
                {t(`tab.${name}`)}
              </Tabs.Tab>
            ))}
        </Tabs.List>
        {documents && (
          <Tabs.Panel value="documents">
            <Documents evidence={evidence} view={view} />
          </Tabs.Panel>
        )}
        <Tabs.Panel value="cited">
          {cites && conflict !== null ? (
            <CitedSources conflict={conflict} shown={detail} />
          ) : (
            <p className={classes['empty']}>{t(documents ? 'nothingCited' : 'nothing')}</p>
          )}
        </Tabs.Panel>
        {view !== null &&
          findings.map((name) => (
            <Tabs.Panel key={name} value={name}>
              <Blocks blocks={view.findings[name]} />
            </Tabs.Panel>
          ))}
      </Tabs>
    </div>
  );
}

function AddDocuments({ evidence }: { readonly evidence: Evidence }) {
  const { t } = useTranslation('sources');
  return (
    <FileButton multiple accept=".txt,.md,.markdown,.html,.htm,text/*" onChange={(files) => void evidence.add(files)}>
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

function Documents({ evidence, view }: { readonly evidence: Evidence; readonly view: EvidenceView }) {
  const { t } = useTranslation('sources');
  const [chosen, setChosen] = useState<string | null>(null);
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
        statements={view.statements.filter((statement) => statement.source === source.id)}
        wording={wording}
        onDecide={(ids, decision) => void evidence.decide(ids, decision)}
      />
    </>
  );
}
