// Why there is no answer, and where to mend it.

import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../../document/workspace.js';
import type { ShownDiagnostic } from '../../engine/handlers/read.js';
import { addressOf } from '../../route/route.js';

interface NoAnswerProps {
  readonly diagnostics: readonly ShownDiagnostic[];
  readonly typed: string | null;
}

/** What was found wrong, in sentences. */
export function NoAnswer({ diagnostics, typed }: NoAnswerProps) {
  const { t } = useTranslation('answer');
  const caseId = useWorkspace((workspace) => workspace.open?.id ?? '');
  const documents = useWorkspace((workspace) => (workspace.open?.parts.review.length ?? 0) > 0);
  return (
    <div role="alert">
      <h1>{typed === null ? t('none.case') : t('none.question', { typed })}</h1>
      <ul>
        {diagnostics.map((diagnostic, index) => (
          <li key={index}>
            {diagnostic.message} <span aria-hidden="true">({diagnostic.code})</span>
            {diagnostic.notes.length > 0 && (
              <ul>
                {diagnostic.notes.map((note, position) => (
                  <li key={position}>{note.message}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      {typed === null && documents && (
        <p>
          <a href={addressOf({ kind: 'screen', caseId, screen: 'sources', detail: '+build' })}>{t('none.build')}</a>
        </p>
      )}
      {typed === null && (
        <a href={addressOf({ kind: 'screen', caseId, screen: 'case', detail: 'text' })}>{t('none.mend')}</a>
      )}
    </div>
  );
}
