// States beside each other as the field draws them: a row for each option, a column for each state, what changes marked.

import { useTranslation } from 'react-i18next';
import type { StateView } from '../engine/handlers/proof.js';
import { useConflict } from './case-names.js';
import classes from './tableau.module.css';

interface TableauProps {
  readonly states: readonly StateView[];
  /** What each column is called. */
  readonly titles: readonly string[];
  /** Read before the table. */
  readonly caption: string;
  /** What a column is compared with: the one before it, or the first. */
  readonly against: 'before' | 'first';
}

/** The table. In free form, where states have no options, their names in a row. */
export function Tableau({ states, titles, caption, against }: TableauProps) {
  const conflict = useConflict();
  if (conflict === null) return null;
  return (
    <div className={classes['scroll']} tabIndex={0} role="group" aria-label={caption}>
      <table className={classes['tableau']}>
        <caption className="parley-hidden">{caption}</caption>
        <thead>
          <tr>
            <td />
            {titles.map((title, column) => (
              <th key={column} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        {conflict.form.kind === 'options' ? (
          conflict.dms.map((party, dm) => (
            <PartyRows key={party.id} dm={dm} name={party.name} states={states} against={against} />
          ))
        ) : (
          <tbody>
            <tr>
              <td />
              {states.map((state, column) => (
                <td key={column}>{state.name}</td>
              ))}
            </tr>
          </tbody>
        )}
      </table>
    </div>
  );
}

function PartyRows({
  dm,
  name,
  states,
  against,
}: {
  readonly dm: number;
  readonly name: string;
  readonly states: readonly StateView[];
  readonly against: TableauProps['against'];
}) {
  const conflict = useConflict();
  if (conflict === null || conflict.form.kind !== 'options') return null;
  const own = conflict.form.options.flatMap((option, index) => (option.controller === dm ? [{ option, index }] : []));
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={states.length + 1} className={classes['party']}>
          {name}
        </th>
      </tr>
      {own.map(({ option, index }) => (
        <tr key={option.id}>
          <th scope="row">{option.name}</th>
          {states.map((state, column) => (
            <Cell
              key={column}
              taken={state.taken?.[index] ?? false}
              before={column === 0 ? null : (states[against === 'first' ? 0 : column - 1]?.taken?.[index] ?? null)}
            />
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function Cell({ taken, before }: { readonly taken: boolean; readonly before: boolean | null }) {
  const { t } = useTranslation('proof');
  const changed = before !== null && before !== taken;
  return (
    <td data-changed={changed || undefined}>
      <span aria-hidden="true">{taken ? '●' : '○'}</span>
      {changed && <span aria-hidden="true">{taken ? ' +' : ' −'}</span>}
      <span className="parley-hidden">
        {t(changed ? (taken ? 'taken.now' : 'taken.dropped') : taken ? 'taken.yes' : 'taken.no')}
      </span>
    </td>
  );
}
