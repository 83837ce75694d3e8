// Words for "which equilibria can be reached".

import type { AnalysedReading, ReachableFinding, ReachedEquilibrium } from '@parley/insight';
import type { Item } from '../document/block.js';
import { type FindingWords, said } from './said-finding.js';
import { changeClauses, conceptName, moveClause } from './naming.js';
import { shownIn } from './shown.js';
import type { AnswerWords } from './words/answer-words.js';
import { english } from './words/english.js';

/** Words for the finding of a reachability question. */
export function reachableWords(
  reading: AnalysedReading,
  finding: ReachableFinding,
  words: AnswerWords = english,
): FindingWords {
  const [improving] = finding.byMovement;
  const why = finding.byMovement.flatMap((entry) => movementItems(reading, finding, entry, words));
  const staying = improving?.equilibria.length === 1 && improving.equilibria[0]?.state === finding.statusQuo;
  const verdict = staying ? words.reachable.staying : words.reachable.reached(improving?.equilibriaReached ?? 0);
  return { key: verdict.verdict, ...said(verdict), why };
}

function movementItems(
  reading: AnalysedReading,
  finding: ReachableFinding,
  entry: ReachableFinding['byMovement'][number],
  words: AnswerWords,
): readonly Item[] {
  if (entry.equilibria.length === 0) return [];
  const items = entry.equilibria
    .slice(0, shown)
    .map((equilibrium) => equilibriumItem(reading, finding, equilibrium, words));
  const more = entry.equilibriaReached - items.length;
  if (more > 0) items.push({ line: [words.reachable.more(more)], items: [] });
  return [{ line: [words.reachable.movement(entry.movement, entry.statesReached, entry.equilibriaReached)], items }];
}

const shown = 4;

function equilibriumItem(
  reading: AnalysedReading,
  finding: ReachableFinding,
  { concepts, state, path }: ReachedEquilibrium,
  words: AnswerWords,
): Item {
  const names = concepts.map(conceptName);
  if (state === finding.statusQuo) return { line: [words.reachable.statusQuo(names)], items: [] };
  const changes = changeClauses(reading, finding.statusQuo, state, words);
  const way = path.length > 1 ? words.common.inTurn(path.map((move) => moveClause(reading, move, words))) : null;
  return {
    line: [words.reachable.away(path.length, changes, names, way)],
    items: [],
    shows: shownIn(reading, { kind: 'moves', moves: path }),
  };
}
