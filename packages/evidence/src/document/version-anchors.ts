// What becomes of the anchors of statements in a new version of their source: each stays, moves or is orphaned. A statement
// keeps its old source; nothing is carried over here.

import type { Anchor } from '../anchor.js';
import type { StatementRecord } from '../record/statement-record.js';
import { reAnchor } from './re-anchor.js';

/** A statement in a new version. `orphaned` lists the anchors that were not found, or found twice alike. */
export interface AnchorsInVersion {
  readonly statement: string;
  /** The least of its anchors: orphaned before moved before kept. */
  readonly kind: 'kept' | 'moved' | 'orphaned';
  /** Where its content stands now; empty for what is orphaned. */
  readonly content: readonly Anchor[];
  readonly orphaned: readonly Anchor[];
}

/** Every statement with an anchor, in the order given, in the text of a new version. */
export function anchorsInVersion(statements: readonly StatementRecord[], text: string): readonly AnchorsInVersion[] {
  return statements.flatMap(({ id, content, holderAnchor, cueAnchor }): readonly AnchorsInVersion[] => {
    const own = [...content, ...[holderAnchor, cueAnchor].filter((anchor) => anchor !== null)];
    if (own.length === 0) return [];
    const found = own.map((anchor) => reAnchor(anchor, text));
    const orphaned = found.flatMap((each) => (each.kind === 'orphaned' ? [each.anchor] : []));
    const isMoved = found.some(({ kind }) => kind === 'moved');
    return [
      {
        statement: id,
        kind: orphaned.length > 0 ? 'orphaned' : isMoved ? 'moved' : 'kept',
        content: found.slice(0, content.length).flatMap((each) => (each.kind === 'orphaned' ? [] : [each.anchor])),
        orphaned,
      },
    ];
  });
}
