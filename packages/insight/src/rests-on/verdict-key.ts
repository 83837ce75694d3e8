// A finding as one short key: two findings with the same key give the same verdict, whatever their reasons.

import type { ConceptId } from '@parley/engine';
import type { Finding } from '../answer/answer.js';

/** The verdict of a finding: its kind and situation, and for each concept the outcome. */
export interface VerdictKey {
  readonly situation: string;
  readonly byConcept: readonly { readonly concept: ConceptId; readonly outcome: string }[];
}

/** The verdict of a finding. Counts of equilibria do not enter it, only whether there are any. */
export function verdictKey(finding: Finding): VerdictKey {
  switch (finding.kind) {
    case 'accept': {
      const gains = finding.ways.some((way) => way.gains) ? 'gains' : 'noGain';
      const situation = finding.situation === 'needsOthers' ? `needsOthers ${gains}` : finding.situation;
      return { situation, byConcept: finding.acceptance.map(({ concept, outcome }) => ({ concept, outcome })) };
    }
    case 'statusQuoStable':
      return {
        situation: finding.kind,
        byConcept: finding.byConcept.map(({ concept, equilibrium }) => ({
          concept,
          outcome: equilibrium ? 'stable' : 'unstable',
        })),
      };
    case 'reachable': {
      const [improving] = finding.byMovement;
      const staying = improving?.equilibria.length === 1 && improving.equilibria[0]?.state === finding.statusQuo;
      return { situation: staying ? 'stays' : 'moves', byConcept: [] };
    }
    case 'equilibrium':
      return {
        situation: finding.kind,
        byConcept: finding.equilibria.map(({ concept, count }) => ({ concept, outcome: count > 0 ? 'some' : 'none' })),
      };
    case 'noStatusQuo':
      return { situation: finding.kind, byConcept: [] };
  }
}

/** Whether two verdicts are the same. */
export const sameVerdict = (a: VerdictKey, b: VerdictKey): boolean => JSON.stringify(a) === JSON.stringify(b);
