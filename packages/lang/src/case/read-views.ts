// `sees`: through which perspective each party sees the conflict, and through which it believes others do.

import type { DmIndex, PartyView, PerspectiveId } from '@parley/model';
import type { MapEntry, MapNode, SyntaxNode } from '../yaml/syntax.js';
import { type CaseContext, nameIn } from './case-context.js';
import { uniqueEntries } from './read-parties.js';
import { entriesAt } from './read-statements.js';

/** Stands for the case without any perspective, unless a perspective has this name. */
export const asItStands = 'as_it_stands';

/** Reads `sees`, given the names of the perspectives. */
export function readViews(root: MapNode, context: CaseContext): readonly PartyView[] {
  const { names, findings } = context;
  const known = entriesAt(root, 'perspectives').map(({ key }) => key.value);
  const dmAt = ({ value, span }: MapEntry['key']): DmIndex | undefined => {
    const dm = names.dmOf.get(value);
    if (dm === undefined) findings.unknown('P2001', value, span, names.dmOf.keys());
    return dm;
  };
  /** Undefined where the name is no perspective, once reported. */
  const perspectiveAt = (node: SyntaxNode): PerspectiveId | null | undefined => {
    if (node.kind !== 'text') return undefined;
    const name = nameIn(node);
    if (known.includes(name)) return name as PerspectiveId;
    if (name === asItStands) return null;
    findings.unknown('P2007', name, node.span, [...known, asItStands]);
    return undefined;
  };
  const views: PartyView[] = [];
  for (const { key, value } of entriesAt(root, 'sees')) {
    const dm = dmAt(key);
    const byParty = new Map<DmIndex, PerspectiveId | null>();
    const written = value.kind === 'map' ? uniqueEntries(value) : [{ key, value }];
    for (const entry of written) {
      const seen = dmAt(entry.key);
      const perspective = perspectiveAt(entry.value);
      if (seen !== undefined && perspective !== undefined) byParty.set(seen, perspective);
    }
    if (dm === undefined) continue;
    const sees = byParty.get(dm) ?? null;
    byParty.delete(dm);
    views.push({ dm, sees, believes: byParty, span: key.span });
  }
  return views;
}
