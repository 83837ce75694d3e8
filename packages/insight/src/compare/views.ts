// How every party sees the conflict, completed: who was not named sees the case as it stands, and believes of others what
// it sees itself.

import type { Conflict, PerspectiveId } from '@parley/model';

/** One party's view. Null stands for the case as it stands. */
export interface CompleteView {
  readonly sees: PerspectiveId | null;
  /** By decision maker: how this party believes it sees the conflict; for itself, how it does. */
  readonly believes: readonly (PerspectiveId | null)[];
}

/** The views of all decision makers, in the order of the case. */
export function completeViews({ dms, views }: Conflict): readonly CompleteView[] {
  return dms.map((_, dm) => {
    const stated = views.find((view) => view.dm === dm);
    const sees = stated?.sees ?? null;
    const believed = new Map<number, PerspectiveId | null>(stated?.believes);
    return {
      sees,
      believes: dms.map((_other, other) => {
        const named = believed.get(other);
        return other === dm || named === undefined ? sees : named;
      }),
    };
  });
}
