// What the page asks of the worker that places nodes.

import type { Call } from '../engine/calls.js';

/** The questions by name. */
export interface LayoutCalls {
  /** Places `nodes` nodes of a width; answers x and y of each, one after the other. */
  readonly layout: Call<
    {
      readonly kind: 'layered' | 'force';
      readonly nodes: number;
      /** Position of the node that all lines begin at; null where there is no such node. */
      readonly centre: number | null;
      readonly width: number;
      readonly edges: readonly (readonly [from: number, to: number])[];
    },
    Float32Array
  >;
}
