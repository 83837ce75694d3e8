// The data of a case as tables: states, improving moves, verdicts, statements, sources.

import { type Conflict, type StateMask, dmIndex, stateIndex, stateLetters, stateMask } from '@parley/model';
import type { GraphModel } from '@parley/engine';
import { type AnalysedReading, type Answer, verdictKey } from '@parley/insight';
import { type AnswerWords, conceptName, questionTitle, readingLetter } from '@parley/report';
import type { DataColumn, DataTable } from './data-table.js';

/** Every state with the options taken, each party's rank from the top, and its stability under each concept. */
export function statesTable({ conflict, model, analysis }: AnalysedReading): DataTable {
  const { form } = conflict;
  const options = form.kind === 'options' ? form.options : [];
  const { letters, taken } = maskReader(model, options.length);
  const columns: DataColumn[] = [
    {
      name: 'state',
      kind: 'text',
      at: (row) => (form.kind === 'graph' ? (form.states[row]?.id ?? null) : letters(row)),
    },
    ...options.map(
      ({ id }, option): DataColumn => ({
        name: `option.${id}`,
        kind: 'truth',
        at: (row) => taken(row, option),
      }),
    ),
    ...conflict.dms.map(
      ({ id }, dm): DataColumn => ({ name: `place.${id}`, kind: 'integer', values: places(model.ranks[dm]) }),
    ),
    ...analysis.results.flatMap(({ concept, stable, equilibria }): DataColumn[] => [
      ...conflict.dms.map(
        ({ id }, dm): DataColumn => ({
          name: `stable.${concept}.${id}`,
          kind: 'truth',
          at: (row) => stable[dm]?.has(stateIndex(row)) ?? false,
        }),
      ),
      { name: `equilibrium.${concept}`, kind: 'truth', at: (row) => equilibria.has(stateIndex(row)) },
    ]),
  ];
  return { name: 'states', rows: model.states.count, columns };
}

/** Reads the options of states; up to 32 of them as plain numbers, since a million states are asked for each of theirs. */
function maskReader(
  model: GraphModel,
  options: number,
): { readonly letters: (row: number) => string; readonly taken: (row: number, option: number) => boolean } {
  const mask = (row: number): StateMask => model.states.masksOf(stateIndex(row))[0] ?? stateMask(0n);
  if (options > 32)
    return {
      letters: (row) => stateLetters(mask(row), options),
      taken: (row, option) => ((mask(row) >> BigInt(option)) & 1n) === 1n,
    };
  const masks = new Uint32Array(model.states.count);
  for (let row = 0; row < masks.length; row++) masks[row] = Number(mask(row));
  const taken = (row: number, option: number): boolean => (((masks[row] ?? 0) >>> option) & 1) === 1;
  const letters = (row: number): string => {
    let found = '';
    for (let option = 0; option < options; option++) found += taken(row, option) ? 'Y' : 'N';
    return found;
  };
  return { letters, taken };
}

/** Places from the top: 1 is most preferred, equal places are ties. */
function places(ranks: ArrayLike<number> | undefined): Uint32Array {
  const found = new Uint32Array(ranks?.length ?? 0);
  let highest = 0;
  for (let s = 0; s < found.length; s++) highest = Math.max(highest, ranks?.[s] ?? 0);
  for (let s = 0; s < found.length; s++) found[s] = highest - (ranks?.[s] ?? 0) + 1;
  return found;
}

/** Beyond this many moves a list of them is no longer of use to anybody; the states say the same. */
export const mostMoves = 2_000_000;

/** Every legal move with whether it improves the mover's position; null where there are too many. */
export function movesTable({ conflict, model }: AnalysedReading): DataTable | null {
  const from: number[] = [];
  const to: number[] = [];
  const mover: number[] = [];
  for (let s = 0; s < model.states.count; s++) {
    for (let dm = 0; dm < model.dmCount; dm++) {
      for (const target of model.moves.of(dmIndex(dm), stateIndex(s))) {
        from.push(s);
        to.push(target);
        mover.push(dm);
      }
    }
    if (from.length > mostMoves) return null;
  }
  return {
    name: 'moves',
    rows: from.length,
    columns: [
      { name: 'party', kind: 'text', at: (row) => conflict.dms[mover[row] ?? 0]?.id ?? null },
      { name: 'from', kind: 'integer', values: from },
      { name: 'to', kind: 'integer', values: to },
      {
        name: 'improvement',
        kind: 'truth',
        at: (row) => {
          const ranks = model.ranks[mover[row] ?? 0];
          return (ranks?.[to[row] ?? 0] ?? 0) > (ranks?.[from[row] ?? 0] ?? 0);
        },
      },
    ],
  };
}

/** Every question under every reading, with the outcome under each concept. */
export function verdictsTable(
  conflict: Conflict,
  readings: readonly AnalysedReading[],
  answers: readonly Answer[],
  words: AnswerWords,
): DataTable {
  const rows = answers.flatMap((answer) =>
    answer.readings.map(({ finding }, index) => ({ answer, index, byConcept: verdictKey(finding).byConcept })),
  );
  const concepts = answers[0]?.request.concepts ?? [];
  return {
    name: 'verdicts',
    rows: rows.length,
    columns: [
      text('question', rows, ({ answer }) => questionTitle(conflict, answer.question.asked, words)),
      text('reading', rows, ({ index }) => readingLetter(index)),
      text('perspective', rows, ({ index }) => readings[index]?.name ?? null),
      ...concepts.map((concept) =>
        text(
          conceptName(concept),
          rows,
          ({ byConcept }) => byConcept.find((entry) => entry.concept === concept)?.outcome ?? null,
        ),
      ),
    ],
  };
}

/** Every statement of the case. */
export const statementsTable = ({ statements }: Conflict): DataTable => ({
  name: 'statements',
  rows: statements.length,
  columns: [
    text('id', statements, ({ id }) => id),
    text('holder', statements, ({ holder }) => holder),
    text('speaks_for', statements, ({ speaksFor }) => speaksFor),
    text('form', statements, ({ form }) => form),
    text('paraphrase', statements, ({ paraphrase }) => paraphrase.trim()),
    text('date', statements, ({ date }) => date),
    text('place', statements, ({ place }) => place),
    text('sources', statements, ({ sources }) => sources.join(' ')),
    text('note', statements, ({ note }) => note),
  ],
});

/** Every source of the case. */
export const sourcesTable = ({ sources }: Conflict): DataTable => ({
  name: 'sources',
  rows: sources.length,
  columns: [
    text('id', sources, ({ id }) => id),
    text('author', sources, ({ author }) => author),
    text('title', sources, ({ title }) => title),
    text('outlet', sources, ({ outlet }) => outlet),
    text('date', sources, ({ date }) => date),
    text('url', sources, ({ url }) => url),
    text('account', sources, ({ account }) => account),
    text('side', sources, ({ side }) => side),
    text('note', sources, ({ note }) => note),
  ],
});

const text = <Row>(name: string, rows: readonly Row[], of: (row: Row) => string | null): DataColumn => ({
  name,
  kind: 'text',
  at: (index) => {
    const row = rows[index];
    return row === undefined ? null : of(row);
  },
});
