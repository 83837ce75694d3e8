// Where the nodes of a drawing go, worked out beside the page.

import { useEffect, useMemo, useState } from 'react';
import type { GraphView } from '../../engine/handlers/graph.js';
import { askLayout } from '../../graph-layout/ask-layout.js';

/** Where the nodes go; null while that is being worked out, and until then the drawing before it stays away. */
export function usePlaces(
  view: GraphView | null,
  kind: 'layered' | 'force',
  width: number,
  wished: 'layered' | 'force' | null,
): Float32Array | null {
  const [placed, setPlaced] = useState<{ readonly key: unknown; readonly places: Float32Array } | null>(null);
  const key = useMemo(() => ({ view, kind, width, wished }), [view, kind, width, wished]);
  useEffect(() => {
    if (view === null) return;
    const stop = new AbortController();
    const edges = view.edges.map(({ from, to }) => [from, to] as const);
    const middle = view.nodes.findIndex(({ state }) => state === view.centre);
    const centre = view.scope === 'around' && wished === null ? middle : null;
    askLayout('layout', { kind, nodes: view.nodes.length, centre, width, edges }, { signal: stop.signal }).then(
      (places) => setPlaced({ key, places }),
      () => undefined,
    );
    return () => stop.abort();
  }, [key, view, kind, width, wished]);
  return placed?.key === key ? placed.places : null;
}
