// What a formula says, under the field where it is written: for those who do not read formulas, and to see that it says what
// was meant.

import { useTranslation } from 'react-i18next';
import type { Condition, Conflict } from '@parley/model';
import { conditionText } from '@parley/report';
import type { CasePath } from '@parley/lang';
import { useConflict } from '../../../proof/case-names.js';
import { useForm } from './form-context.js';
import { textAt } from './tree-access.js';
import classes from './rows.module.css';

/** The words; nothing where the formula is not one of the case as it was last understood. */
export function InWords({ path }: { readonly path: CasePath }) {
  const { i18n } = useTranslation();
  const { tree } = useForm();
  const conflict = useConflict();
  const condition = conflict === null ? null : wanted(conflict, textAt(tree, path));
  if (conflict === null || condition === null) return null;
  return <p className={classes['words']}>{conditionText(conflict, condition, i18n.language === 'fr' ? 'fr' : 'en')}</p>;
}

function wanted({ preferences }: Conflict, text: string): Condition | null {
  for (const preference of preferences) {
    if (preference.kind !== 'prioritised') continue;
    const statement = preference.statements.find((candidate) => candidate.text === text);
    if (statement !== undefined) return statement.condition;
  }
  return null;
}
