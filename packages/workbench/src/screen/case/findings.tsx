// What there is to say about the case as it stands: errors first, each leading to its place.

import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../../document/workspace.js';
import type { ShownDiagnostic } from '../../engine/handlers/read.js';
import classes from './findings.module.css';

interface FindingsProps {
  readonly show: (offset: number) => void;
}

/** One list for all drawings: a new one each time would draw for ever. */
const nothing: readonly ShownDiagnostic[] = [];

const order = ['error', 'warning', 'information'] as const;

/** The list; folded away where there are no errors. */
export function Findings({ show }: FindingsProps) {
  const { t } = useTranslation('case');
  const diagnostics = useWorkspace((workspace) => workspace.view?.diagnostics) ?? nothing;
  const counts = order.map((severity) => diagnostics.filter((one) => one.severity === severity).length);
  const [errors = 0] = counts;
  const sorted = order.flatMap((severity) => diagnostics.filter((one) => one.severity === severity));
  const words = order.flatMap((severity, index) => {
    const count = counts[index] ?? 0;
    return count === 0 ? [] : [t(`findings.${severity}`, { count })];
  });
  return (
    <div className={classes['findings']} data-errors={errors > 0 || undefined}>
      <p role="status">{words.length === 0 ? t('findings.none') : words.join(', ')}</p>
      {sorted.length > 0 && (
        <details open={errors > 0}>
          <summary>{t('findings.show')}</summary>
          <ul>
            {sorted.map((one, index) => (
              <li key={index}>
                <Finding finding={one} show={show} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Finding({
  finding: { code, severity, message, span },
  show,
}: FindingsProps & { readonly finding: ShownDiagnostic }) {
  const { t } = useTranslation('case');
  const words = `${t(`findings.one.${severity}`)} ${code}: ${message}`;
  if (span === null) return words;
  return (
    <button type="button" onClick={() => show(span.start)}>
      {words}
    </button>
  );
}
