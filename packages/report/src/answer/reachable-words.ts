// Words for "which equilibria can be reached".

import type { AnalysedReading, ReachableFinding, ReachedEquilibrium } from '@parley/insight';
import type { Item } from '../document/block.js';
import type { FindingWords } from './finding-words.js';
import { changeClauses, conceptName, counted, listed, moveClause } from './naming.js';

const movementNames = { improvements: 'by improvements alone', allMoves: 'by any moves' } as const;

/** Words for the finding of a reachability question. */
export function reachableWords(reading: AnalysedReading, finding: ReachableFinding): FindingWords {
  const [improving] = finding.byMovement;
  const counts = finding.byMovement.map(
    (entry) =>
      `${movementNames[entry.movement]}, ${counted(entry.equilibriaReached, 'equilibrium', 'equilibria')} (${counted(entry.statesReached, 'state')} reached)`,
  );
  const staying = improving?.equilibria.length === 1 && improving.equilibria[0]?.state === finding.statusQuo;
  const verdict = staying
    ? `By improvements alone only the status quo itself; ${counts.slice(1).join('; ')}.`
    : `From the status quo: ${counts.join('; ')}.`;
  const why = finding.byMovement.flatMap((entry) => movementItems(reading, finding, entry));
  const short = finding.byMovement
    .map((entry) => `${entry.equilibriaReached} ${movementNames[entry.movement]}`)
    .join(', ');
  return { key: verdict, short, verdict: [verdict], why };
}

function movementItems(
  reading: AnalysedReading,
  finding: ReachableFinding,
  entry: ReachableFinding['byMovement'][number],
): readonly Item[] {
  if (entry.equilibria.length === 0) return [];
  const items = entry.equilibria.slice(0, shown).map((equilibrium) => equilibriumItem(reading, finding, equilibrium));
  const more = entry.equilibriaReached - items.length;
  if (more > 0) items.push({ line: [`and ${more} more; \`parley analyse\` lists them.`], items: [] });
  return [
    {
      line: [movementNames[entry.movement] === movementNames.improvements ? 'By improvements alone:' : 'By any moves:'],
      items,
    },
  ];
}

const shown = 4;

function equilibriumItem(reading: AnalysedReading, finding: ReachableFinding, equilibrium: ReachedEquilibrium): Item {
  const concepts = listed(equilibrium.concepts.map(conceptName));
  if (equilibrium.state === finding.statusQuo) return { line: [`the status quo itself (${concepts}).`], items: [] };
  const changes = listed(changeClauses(reading, finding.statusQuo, equilibrium.state));
  const steps = equilibrium.path.length;
  const way = steps > 1 ? ` Way: ${equilibrium.path.map((move) => moveClause(reading, move)).join('; then ')}.` : '';
  return { line: [`${counted(steps, 'step')} away: ${changes} (${concepts}).${way}`], items: [] };
}
