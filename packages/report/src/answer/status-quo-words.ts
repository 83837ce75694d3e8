// Words for "is the status quo stable".

import type { Verdict } from '@parley/engine';
import type { AnalysedReading, StatusQuoFinding } from '@parley/insight';
import type { Item } from '../document/block.js';
import type { FindingWords } from './finding-words.js';
import { changeClauses, conceptName, listed, moveClause, partyName } from './naming.js';
import { deciderLine } from './reason-words.js';

/** Words for the finding of a status quo question. */
export function statusQuoWords(reading: AnalysedReading, finding: StatusQuoFinding): FindingWords {
  const holding = finding.byConcept.filter((entry) => entry.equilibrium).map((entry) => conceptName(entry.concept));
  const failing = finding.byConcept.filter((entry) => !entry.equilibrium).map((entry) => conceptName(entry.concept));
  const why = [...improvementItems(reading, finding), ...deterrenceItems(reading, finding)];
  if (failing.length === 0) {
    const calm = finding.improvements.length === 0;
    const verdict = calm
      ? 'Yes: no party can improve on it by a move of its own, so it is an equilibrium under every concept asked.'
      : `Yes: it is an equilibrium under ${listed(holding)}.`;
    return { key: `stable ${calm}`, short: 'yes', verdict: [verdict], why };
  }
  if (holding.length === 0) {
    return {
      key: `unstable ${failing.join()}`,
      short: 'no',
      verdict: [`No: it is no equilibrium under ${listed(failing)}.`],
      why,
    };
  }
  const verdict = `It depends on foresight: it is an equilibrium under ${listed(holding)}, not under ${listed(failing)}.`;
  return { key: verdict, short: `only under ${listed(holding)}`, verdict: [verdict], why };
}

/** For each party: nothing to gain, or its best improvement and under which concepts it would leave. */
function improvementItems(reading: AnalysedReading, finding: StatusQuoFinding): readonly Item[] {
  return reading.conflict.dms.map((party, dm) => {
    const improvement = finding.improvements.find((reason) => reason.dm === dm);
    if (improvement === undefined) return { line: [`${party.name} has no move that it prefers.`], items: [] };
    const leaves = finding.byConcept
      .filter((entry) => entry.verdicts[dm]?.kind === 'unstable')
      .map((entry) => conceptName(entry.concept));
    const outcome =
      leaves.length === 0 ? 'but is deterred under every concept asked but Nash' : `and leaves under ${listed(leaves)}`;
    const clauses = changeClauses(reading, finding.statusQuo, improvement.first);
    return {
      line: [
        `${party.name} would rather that ${listed(clauses)} (`,
        ...deciderLine(reading, improvement),
        `), ${outcome}.`,
      ],
      items: [],
    };
  });
}

/** What deters each improvement, each distinct answer once with the concepts under which it counts. */
function deterrenceItems(reading: AnalysedReading, finding: StatusQuoFinding): readonly Item[] {
  const lines = new Map<string, string[]>();
  for (const { concept, verdicts } of finding.byConcept) {
    for (const verdict of verdicts) {
      for (const line of deterrenceLines(reading, finding, verdict))
        lines.set(line, [...(lines.get(line) ?? []), conceptName(concept)]);
    }
  }
  return [...lines]
    .slice(0, shown)
    .map(([line, concepts]) => ({ line: [`Under ${listed(concepts)}: ${line}`], items: [] }));
}

/** More would not be read; `explain` shows every one. */
const shown = 4;

function deterrenceLines(reading: AnalysedReading, finding: StatusQuoFinding, verdict: Verdict): readonly string[] {
  if (verdict.kind === 'unstable') return [];
  const party = partyName(reading, verdict.subject.dm);
  return verdict.deterrences.slice(0, 1).map(({ improvement, sanction }) => {
    const leaving = listed(changeClauses(reading, finding.statusQuo, improvement));
    const answer = sanction.map((move) => moveClause(reading, move)).join('; then ');
    return `if ${leaving}, the answer is: ${answer}, which ${party} does not prefer to the status quo.`;
  });
}
