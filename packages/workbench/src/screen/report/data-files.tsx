// The data of the case as files: a row for each table, a button for each format.

import { useId, useState } from 'react';
import { Button, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { readingLetter } from '@parley/report';
import { askEngine } from '../../engine/ask-engine.js';
import { type DataFile, type DataFileAsked, tableNames } from '../../engine/handlers/data-file.js';
import { useConflict } from '../../proof/case-names.js';
import type { Downloads } from './use-downloads.js';
import classes from './report-screen.module.css';

interface DataFilesProps {
  readonly asked: Omit<DataFileAsked, 'file' | 'reading'>;
  readonly downloads: Downloads;
}

/** The part of the screen; folded, since most people come for the report. */
export function DataFiles({ asked, downloads }: DataFilesProps) {
  const { t } = useTranslation('report');
  const conflict = useConflict();
  const [reading, setReading] = useState(0);
  const title = useId();
  const names = [t('asItStands'), ...(conflict?.perspectives ?? []).map(({ name }) => name)];
  const take = (file: DataFile, ending: string) => (): void =>
    downloads.take(ending, async () => {
      const found = await askEngine('dataFile', { ...asked, reading, file });
      return found.kind === 'file' ? found.blob : found.kind;
    });
  return (
    <details className={classes['data']}>
      <summary>
        <h2 id={title}>{t('data')}</h2>
      </summary>
      {names.length > 1 && (
        <NativeSelect
          label={t('under')}
          value={String(reading)}
          onChange={(event) => setReading(Number(event.currentTarget.value))}
          data={names.map((name, index) => ({ value: String(index), label: `${readingLetter(index)} ${name}` }))}
          maw="28rem"
        />
      )}
      <table className={classes['tables']} aria-labelledby={title}>
        <thead>
          <tr>
            <th scope="col">{t('table')}</th>
            <th scope="col">{t('format')}</th>
          </tr>
        </thead>
        <tbody>
          {tableNames.map((table) => (
            <Row key={table} name={t(`tables.${table}`)} busy={downloads.busy}>
              {[
                ['CSV', take({ format: 'csv', table }, `.${table}.csv`)],
                ['Parquet', take({ format: 'parquet', table }, `.${table}.parquet`)],
                ...(table === 'sources' ? [['CSL', take({ format: 'csl' }, '.sources.csl.json')] as const] : []),
              ]}
            </Row>
          ))}
          <Row name={t('tables.graph')} busy={downloads.busy}>
            {[
              ['GraphML', take({ format: 'graphml' }, '.graphml')],
              ['DOT', take({ format: 'dot' }, '.dot')],
            ]}
          </Row>
          <Row name={t('tables.all')} busy={downloads.busy}>
            {[['JSON', take({ format: 'json' }, '.data.json')]]}
          </Row>
        </tbody>
      </table>
    </details>
  );
}

interface RowProps {
  readonly name: string;
  readonly busy: boolean;
  /** Formats by name with what a click does. */
  readonly children: readonly (readonly [string, () => void])[];
}

function Row({ name, busy, children }: RowProps) {
  const { t } = useTranslation('report');
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        {children.map(([format, take]) => (
          <Button
            key={format}
            variant="subtle"
            size="compact-sm"
            disabled={busy}
            onClick={take}
            aria-label={t('get', { table: name, format })}
          >
            {format}
          </Button>
        ))}
      </td>
    </tr>
  );
}
