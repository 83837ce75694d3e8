// The proof of a verdict in words: each improvement with what answers it, or the improvement that nothing deters.

import type { Deterrence, Verdict } from '@parley/engine';
import { reasonFor } from '@parley/insight';
import { type Block, type Item, heading, muted, paragraph, strong } from '../document/block.js';
import {
  type Named,
  changeClauses,
  conceptName,
  counted,
  listed,
  moveClause,
  partyName,
  stateCode,
} from '../answer/naming.js';
import { deciderLine } from '../answer/reason-words.js';

/** Explains verdicts about one state, party by party and concept by concept. */
export function verdictsDocument(named: Named, verdicts: readonly Verdict[]): readonly Block[] {
  const [first] = verdicts;
  if (first === undefined) return [];
  const { state } = first.subject;
  return [
    { kind: 'title', line: [named.conflict.title], aside: `state ${stateCode(named, state)}` },
    ...verdicts.flatMap((verdict) => verdictBlocks(named, verdict)),
  ];
}

function verdictBlocks(named: Named, verdict: Verdict): readonly Block[] {
  const { dm, state, concept } = verdict.subject;
  const party = partyName(named, dm);
  const name = conceptName(concept);
  if (verdict.kind === 'unstable') {
    const reason = reasonFor(named.conflict, named.model, dm, verdict.escape, state);
    return [
      heading(1, `${name}: not stable for ${party}`),
      paragraph(
        strong(`${listed(changeClauses(named, state, verdict.escape))}, and nothing deters that. `),
        `${party} prefers it: `,
        ...deciderLine(named, reason),
        '.',
      ),
      paragraph(muted(`It leads to state ${stateCode(named, verdict.escape)}.`)),
    ];
  }
  if (verdict.deterrences.length === 0) {
    return [
      heading(1, `${name}: stable for ${party}`),
      paragraph(`${party} has no move from here to a state that it prefers.`),
    ];
  }
  return [
    heading(1, `${name}: stable for ${party}`),
    paragraph(`${party} could improve in ${counted(verdict.deterrences.length, 'way')}; each is answered.`),
    { kind: 'list', items: verdict.deterrences.map((deterrence) => deterrenceItem(named, verdict, deterrence)) },
  ];
}

function deterrenceItem(named: Named, verdict: Verdict, deterrence: Deterrence): Item {
  const { dm, state, concept } = verdict.subject;
  const party = partyName(named, dm);
  const steps = deterrence.sanction.map((move) => ({
    line: [moveClause(named, move), ' ', muted(`→ ${stateCode(named, move.to)}`)],
    items: [],
  }));
  const end = reasonFor(named.conflict, named.model, dm, deterrence.sanctioned, state);
  const reply =
    deterrence.bestReply === null
      ? 'has no move from there'
      : `can then reach at best ${stateCode(named, deterrence.bestReply)}, which it does not prefer either`;
  const asksReply = concept === 'smr' || concept === 'sseq';
  return {
    line: [
      `If ${listed(changeClauses(named, state, deterrence.improvement))} `,
      muted(`→ ${stateCode(named, deterrence.improvement)}`),
      ', the answer is:',
    ],
    items: [
      ...steps,
      { line: [`${party} does not prefer where that ends: `, ...deciderLine(named, end), '.'], items: [] },
      ...(asksReply ? [{ line: [`${party} ${reply}.`], items: [] }] : []),
    ],
  };
}
