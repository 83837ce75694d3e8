// From accepted statements to a case that answers: parties, what each statement is good for, the status quo, questions.

import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../../../document/workspace.js';
import { addressOf } from '../../../route/route.js';
import type { StatementView, SuggestionView } from '../../../sources-engine/calls.js';
import { CaseFormOf } from '../../case/form/case-form-of.js';
import { PartiesSection } from '../../case/form/parties-section.js';
import { QuestionsSection } from '../../case/form/questions-section.js';
import { StatusQuoSection } from '../../case/form/status-quo-section.js';
import { PartySuggestions } from './party-suggestions.js';
import { Suggestions } from './suggestions.js';
import { StatementUses } from './statement-uses.js';
import classes from './build-case.module.css';

interface BuildCaseProps {
  readonly statements: readonly StatementView[];
  readonly suggestions: readonly SuggestionView[];
  readonly take: (suggestion: string, name: string | null) => void;
}

/** The panel. It works on the text alone, so that it helps while there is no readable case yet. */
export function BuildCase({ statements, suggestions, take }: BuildCaseProps) {
  const { t } = useTranslation('sources');
  const caseId = useWorkspace((workspace) => workspace.open?.id ?? '');
  const show = (): void => {
    location.hash = addressOf({ kind: 'screen', caseId, screen: 'case', detail: 'text' });
  };
  return (
    <div className={classes['build']}>
      <p className={classes['lead']}>{t('build.lead')}</p>
      <CaseFormOf show={show}>
        <PartySuggestions statements={statements} />
        <PartiesSection />
        <Suggestions suggestions={suggestions} take={take} />
        <StatementUses read={new Map(statements.map((statement) => [statement.key, statement]))} />
        <StatusQuoSection />
        <QuestionsSection />
      </CaseFormOf>
      <Ready caseId={caseId} />
    </div>
  );
}

/** What is still missing, in the words of the reader, or the way to the answer. */
function Ready({ caseId }: { readonly caseId: string }) {
  const { t } = useTranslation('sources');
  const view = useWorkspace((workspace) => workspace.view);
  const missing = view?.diagnostics.filter(({ severity }) => severity === 'error') ?? [];
  return (
    <section className={classes['ready']} aria-live="polite">
      <h2>{t('build.ready')}</h2>
      {missing.length === 0 && view !== null ? (
        <>
          <p>{t('build.isReady')}</p>
          <a href={addressOf({ kind: 'screen', caseId, screen: 'answer', detail: '' })}>{t('build.answer')}</a>
          {' · '}
          <a href={addressOf({ kind: 'screen', caseId, screen: 'case', detail: '' })}>{t('build.more')}</a>
        </>
      ) : (
        <ul>
          {missing.map(({ message }, index) => (
            <li key={index}>{message}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
