// The only list of the concepts. Command line, server, workbench and documents read it; a new concept is one row here.

import { type Concept, type ConceptId, conceptIds } from '../concept.js';
import { gmr } from './gmr.js';
import { nash } from './nash.js';
import { seq } from './seq.js';
import { sim } from './sim.js';
import { smr } from './smr.js';
import { sseq } from './sseq.js';

/** Every concept by its id. */
export const conceptById: Readonly<Record<ConceptId, Concept>> = { nash, gmr, smr, seq, sseq, sim };

/** Every concept, in the order of every listing. */
export const concepts: readonly Concept[] = conceptIds.map((id) => conceptById[id]);
