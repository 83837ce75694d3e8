// `moves`: a graph model listed move by move, instead of options and rules.

import { type DmIndex, type ListedMove, type StateIndex, diagnose } from '@parley/model';
import { placesInside } from '../text/text-offsets.js';
import type { MapNode, TextNode } from '../yaml/syntax.js';
import { type CaseContext, textItems } from './case-context.js';
import { entriesAt } from './read-statements.js';

/** Reads `moves`; a move stated twice counts once. */
export function readMoves(root: MapNode, context: CaseContext): readonly ListedMove[] {
  const moves = new Map<string, ListedMove>();
  for (const { key, value } of entriesAt(root, 'moves')) {
    const dm = context.names.dmOf.get(key.value);
    if (dm === undefined) context.findings.unknown('P2001', key.value, key.span, context.names.dmOf.keys());
    for (const node of textItems(value)) {
      const move = moveIn(node, dm ?? (0 as DmIndex), context);
      if (move === null || dm === undefined) continue;
      const same = moves.get(`${dm} ${move.from} ${move.to}`);
      if (same === undefined) moves.set(`${dm} ${move.from} ${move.to}`, move);
      else
        context.findings.add(
          diagnose('P3013', node.span, {}, { notes: [{ key: 'first', values: {}, span: same.span }] }),
        );
    }
  }
  return [...moves.values()];
}

function moveIn(node: TextNode, dm: DmIndex, context: CaseContext): ListedMove | null {
  const parts = node.value.split(/->|→/);
  const [before, after] = parts;
  if (
    before === undefined ||
    after === undefined ||
    parts.length !== 2 ||
    before.trim() === '' ||
    after.trim() === ''
  ) {
    context.findings.add(diagnose('P1072', node.span, { found: node.value }));
    return null;
  }
  const from = stateAt(node, before, 0, context);
  const to = stateAt(node, after, node.value.length - after.length, context);
  if (from === null || to === null) return null;
  if (from !== to) return { dm, from, to, span: node.span };
  context.findings.add(diagnose('P3012', node.span, { state: before.trim() }));
  return null;
}

function stateAt(
  node: TextNode,
  part: string,
  offset: number,
  { text, names, findings }: CaseContext,
): StateIndex | null {
  const name = part.trim().normalize('NFC');
  const state = names.stateOf.get(name);
  if (state !== undefined) return state;
  const start = offset + part.length - part.trimStart().length;
  findings.unknown('P2006', name, placesInside(node, text)(start, start + part.trim().length), names.stateOf.keys());
  return null;
}
