// An analysis as a document: counts, the equilibria, and the classic table of states with stability by party.

import { type Conflict, type StateIndex, stateIndex } from '@parley/model';
import type { Analysis, GraphModel, StateSet } from '@parley/engine';
import { type Block, type Line, bad, good, heading, muted, paragraph, strong } from '../document/block.js';
import { type Named, changeClauses, conceptName, counted, listed, stateCode } from '../answer/naming.js';
import { grouped } from '../document/grouped.js';
import { firmestStates } from './firmest-states.js';
import { type ToldChoice, kernelSentence } from './kernel-words.js';
import { type ToldMemory, memorySentence } from './memory-words.js';

/** The analysis of one model; at most `rows` states are listed, equilibria first. `choice`: why this kernel computed it. */
export function analysisDocument(
  conflict: Conflict,
  model: GraphModel,
  analysis: Analysis,
  rows: number,
  choice: ToldChoice | null = null,
  memory: ToldMemory | null = null,
): readonly Block[] {
  const named = { conflict, model };
  const aside = `${counted(analysis.stateCount, 'state')}, ${counted(conflict.dms.length, 'party', 'parties')}`;
  return [
    { kind: 'title', line: [conflict.title], aside },
    paragraph(muted(requestText(analysis, choice))),
    heading(1, 'Equilibria'),
    equilibriaTable(conflict, analysis),
    ...(memory === null ? [] : [paragraph(muted(memorySentence(memory)))]),
    ...optionBlocks(conflict, rows),
    ...(rows > 0 ? statesBlocks(named, analysis, rows) : []),
  ];
}

const sanctioningNames = {
  legalSequences: 'opponents answer by any legal sequence of moves',
  eachOpponentOnce: 'each opponent answers at most once',
  oneMove: 'one opponent answers by one move',
} as const;

function requestText({ request, kernel }: Analysis, choice: ToldChoice | null): string {
  const ties = request.strictness === 'weak' ? 'a tie sanctions' : 'a tie does not sanction';
  return `Sanctions: ${sanctioningNames[request.sanctioning]}; ${ties}. ${kernelSentence(choice, kernel)}`;
}

/** One column for each concept: how many equilibria, and for how many states each party would stay. */
function equilibriaTable(conflict: Conflict, analysis: Analysis): Block {
  const count = (states: StateSet | undefined): string => grouped(states?.count() ?? 0);
  return {
    kind: 'table',
    columns: [
      { title: 'number of states', align: 'left' },
      ...analysis.results.map((result) => ({ title: conceptName(result.concept), align: 'right' as const })),
    ],
    rows: [
      [[strong('equilibria')], ...analysis.results.map((result): Line => [strong(count(result.equilibria))])],
      ...conflict.dms.map((party, dm) => [
        [`stable for ${party.name}`],
        ...analysis.results.map((result): Line => [count(result.stable[dm])]),
      ]),
    ],
  };
}

/** What the letters of a state mean: option by option, in order. */
function optionBlocks(conflict: Conflict, rows: number): readonly Block[] {
  if (conflict.form.kind !== 'options' || rows === 0) return [];
  const { options } = conflict.form;
  return [
    heading(1, 'Options, in the order of the letters'),
    {
      kind: 'table',
      columns: [
        { title: 'letter', align: 'right' },
        { title: 'party', align: 'left' },
        { title: 'option', align: 'left' },
        { title: 'changes', align: 'left' },
      ],
      rows: options.map((option, index) => [
        [String(index + 1)],
        [conflict.dms[option.controller]?.name ?? ''],
        [option.name],
        [muted(changeNames[option.change])],
      ]),
    },
  ];
}

const changeNames = {
  eitherWay: 'either way',
  onlyTaken: 'can only be taken',
  onlyWithdrawn: 'can only be withdrawn',
} as const;

/** Ranks of more states than this take longer to derive than all stability. */
const mostRanked = 2 ** 20;
const letterWords = 'N Nash, G GMR, S SMR, Q SEQ, Y SSEQ, I SIM';

function statesBlocks(named: Named, analysis: Analysis, rows: number): readonly Block[] {
  const { conflict, model } = named;
  const statusQuo = statusQuoOf(named);
  const order = listedStates(analysis, statusQuo, rows);
  const cut = order.length < analysis.stateCount;
  const shared = conflict.dms.map((dm) => dm.name);
  const ranked = analysis.stateCount <= mostRanked;
  return [
    heading(1, 'States'),
    paragraph(
      muted(
        ranked
          ? `Rank 1 is a party's most preferred; equal ranks are ties. E marks an equilibrium; letters before a rank say under which concepts the state is stable for that party (${letterWords}).`
          : `E marks an equilibrium; letters say under which concepts the state is stable for that party (${letterWords}). Ranks are told up to ${grouped(mostRanked)} states; \`parley explain\` compares single states of larger cases.`,
      ),
    ),
    {
      kind: 'table',
      columns: [
        { title: 'state', align: 'left' },
        ...analysis.results.map((result) => ({ title: conceptName(result.concept), align: 'centre' as const })),
        ...shared.map((name) => ({ title: name, align: 'right' as const })),
        { title: '', align: 'left' },
      ],
      rows: order.map((s) => [
        [stateCode(named, s)],
        ...analysis.results.map((result): Line => (result.equilibria.has(s) ? [good('E')] : [muted('·')])),
        ...conflict.dms.map(
          (_, dm): Line => [
            muted(stableLetters(analysis, dm, s)),
            ...(ranked ? [' ', String(rankFromTop(model, dm, s))] : []),
          ],
        ),
        s === statusQuo ? [strong('status quo')] : [],
      ]),
    },
    ...(cut
      ? [
          paragraph(
            muted(
              `${counted(analysis.stateCount - order.length, 'further state')} not shown; --limit 0 lists all, --json gives the data.`,
            ),
          ),
        ]
      : []),
    ...(statusQuo === null || rows > 60 ? [] : equilibriaInWords(named, analysis, statusQuo)),
  ];
}

function equilibriaInWords(named: Named, analysis: Analysis, statusQuo: StateIndex): readonly Block[] {
  const told = firmestStates(analysis.results.map(({ equilibria }) => equilibria)).map((s) => ({
    s,
    names: analysis.results.filter(({ equilibria }) => equilibria.has(s)).map(({ concept }) => conceptName(concept)),
  }));
  if (told.length === 0) return [paragraph(bad('No state is an equilibrium under the concepts asked.'))];
  return [
    heading(1, 'Equilibria, against the status quo'),
    {
      kind: 'list',
      items: told.map(({ s, names }) => {
        const changes = changeClauses(named, statusQuo, s);
        return {
          line: [changes.length === 0 ? 'the status quo itself' : listed(changes), ' ', muted(`(${listed(names)})`)],
          items: [],
        };
      }),
    },
  ];
}

function statusQuoOf({ conflict, model }: Named): StateIndex | null {
  const { form } = conflict;
  if (form.statusQuo === null) return null;
  return form.kind === 'graph' ? form.statusQuo : model.states.indexOf(form.statusQuo);
}

/** The status quo, then equilibria, then the rest, each ascending. */
function listedStates(analysis: Analysis, statusQuo: StateIndex | null, rows: number): readonly StateIndex[] {
  const listedOnes = new Set<StateIndex>(statusQuo === null ? [] : [statusQuo]);
  const addUpTo = (states: Iterable<StateIndex>): void => {
    for (const s of states) {
      if (listedOnes.size >= rows) return;
      listedOnes.add(s);
    }
  };
  for (const { equilibria } of analysis.results) addUpTo(equilibria.members());
  addUpTo(allStates(analysis.stateCount));
  return [...listedOnes];
}

function* allStates(count: number): Generator<StateIndex> {
  for (let s = 0; s < count; s++) yield stateIndex(s);
}

const stableMarks = { nash: 'N', gmr: 'G', smr: 'S', seq: 'Q', sseq: 'Y', sim: 'I' } as const;

const stableLetters = (analysis: Analysis, dm: number, s: StateIndex): string =>
  analysis.results.map(({ concept, stable }) => (stable[dm]?.has(s) === true ? stableMarks[concept] : '')).join('');

/** Dense rank from the top: 1 for the most preferred. */
function rankFromTop(model: GraphModel, dm: number, s: StateIndex): number {
  const ranks = model.ranks[dm];
  if (ranks === undefined) return 1;
  return highestRank(ranks) - (ranks[s] ?? 0) + 1;
}

const highest = new WeakMap<object, number>();

function highestRank(ranks: GraphModel['ranks'][number]): number {
  const known = highest.get(ranks);
  if (known !== undefined) return known;
  let top = 0;
  for (const rank of ranks) if (rank > top) top = rank;
  highest.set(ranks, top);
  return top;
}
