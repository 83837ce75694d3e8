// Words for "which equilibria can be reached".

import type { AnalysedReading, ReachableFinding, ReachedEquilibrium } from '@parley/insight';
import type { Item } from '../document/block.js';
import type { FindingWords } from './finding-words.js';
import { changeClauses, conceptName, counted, listed, moveClause } from './naming.js';

/** Words for the finding of a reachability question. */
export function reachableWords(reading: AnalysedReading, finding: ReachableFinding): FindingWords {
  const [improving] = finding.byMovement;
  const why = finding.byMovement.flatMap((entry) => movementItems(reading, finding, entry));
  const staying = improving?.equilibria.length === 1 && improving.equilibria[0]?.state === finding.statusQuo;
  if (staying) {
    const verdict = 'By improvements alone only the status quo itself.';
    return { key: verdict, short: 'by improvements alone, only the status quo itself', verdict: [verdict], why };
  }
  const reached = counted(improving?.equilibriaReached ?? 0, 'equilibrium', 'equilibria');
  const verdict = `By improvements alone, ${reached}.`;
  return { key: verdict, short: `${reached} by improvements alone`, verdict: [verdict], why };
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
  const lead = entry.movement === 'improvements' ? 'By improvements alone' : 'By any moves';
  const reached = `${counted(entry.statesReached, 'state')} can come about, ${counted(entry.equilibriaReached, 'equilibrium', 'equilibria')} among them:`;
  return [{ line: [`${lead}, ${reached}`], items }];
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
