// A graph model of chosen states only: for looking closely at one state of a conflict whose states nobody can list.
// Moves and ranks between chosen states are those of the whole conflict; what leads elsewhere is left out.

import { type OptionForm, type Outcome, type StateMask, failed, hasError, succeeded } from '@parley/model';
import { deriveRanks } from '../preference/derive-ranks.js';
import { once } from './assemble.js';
import { fingerprintOf } from './fingerprint.js';
import type { Definition, GraphModel, RankTable } from './graph-model.js';
import { isMove, optionControls } from './option-control.js';
import { optionColumns } from './option-columns.js';
import { sparseTable } from './state-tables.js';

/** The model of the given feasible masks. A verdict on it holds for the whole if every state that it looks at is given. */
export function partialGraphModel(
  definition: Definition,
  form: OptionForm,
  masks: Iterable<StateMask>,
): Outcome<GraphModel> {
  const listed = [...new Set(masks)].sort((a, b) => (a < b ? -1 : 1));
  const source = { kind: 'wide', masks: listed } as const;
  const states = sparseTable(listed.length, () => source);
  const columns = once(() => optionColumns(source, form.options.length));
  const ranked = definition.dms.map((dm, index) =>
    deriveRanks(definition.preferences[index] ?? { kind: 'prioritised', statements: [], span: null }, dm, {
      table: states,
      optionCount: form.options.length,
      columns,
    }),
  );
  const diagnostics = ranked.flatMap((outcome) => outcome.diagnostics);
  if (hasError(diagnostics)) return failed(diagnostics);
  const controls = optionControls(form, definition.dms.length);
  const at = (s: number): StateMask => listed[s] ?? (0n as StateMask);
  const has: GraphModel['moves']['has'] = (dm, from, to) => {
    const control = controls[dm];
    return control !== undefined && isMove(control, at(from), at(to));
  };
  return succeeded({
    definition,
    fingerprint: fingerprintOf(definition),
    dmCount: definition.dms.length,
    states,
    ranks: ranked.map(({ value }): RankTable => value ?? new Uint8Array(listed.length)),
    moves: {
      of: (dm, s) => listed.flatMap((_, q) => (has(dm, s, q as never) ? [q as never] : [])),
      has,
      transitive: true,
    },
  });
}
