// What undo takes back: one change of the case's text, or of one of the things kept beside it.

import { type Trial, noTrial } from './trial.js';
import { type TextChange, applied, inverse } from './text-change.js';

/** What is kept beside the text of a case. A new part is one entry here and its empty value in `noParts`. */
export interface Parts {
  /** Variants that were kept by name on the what-if screen. */
  readonly variants: readonly KeptVariant[];
  /** What is tried on the what-if screen now. */
  readonly trial: Trial;
  /** Lines of the review log, in the order in which they were written. */
  readonly review: readonly string[];
  /** Documents that were handed in and that the sources screen reads. */
  readonly documents: readonly HandedDocument[];
}

/** A document as it was handed in. Bytes that are no text stand as base64, so that everything kept is plain data. */
export interface HandedDocument {
  readonly id: string;
  /** File name. */
  readonly name: string;
  readonly content: string;
  readonly encoding: 'text' | 'base64';
}

/** What was tried together, kept under a name. It is tried on whatever the text is when it is looked at. */
export interface KeptVariant {
  readonly id: string;
  readonly name: string;
  readonly trial: Trial;
}

/** Nothing kept beside the text. */
export const noParts: Parts = { variants: [], trial: noTrial, review: [], documents: [] };

/** One step: a change of the text, of the parts, or of both. `label` is a key of the shell's words, told when it is undone. */
export interface Step {
  readonly label: string;
  readonly change: TextChange | null;
  readonly before: Partial<Parts>;
  readonly after: Partial<Parts>;
}

/** What a step changes. */
export interface Content {
  readonly text: string;
  readonly parts: Parts;
}

/** The content after a step. */
export const stepForth = ({ text, parts }: Content, { change, after }: Step): Content => ({
  text: change === null ? text : applied(text, change),
  parts: { ...parts, ...after },
});

/** The content before a step. */
export const stepBack = ({ text, parts }: Content, { change, before }: Step): Content => ({
  text: change === null ? text : applied(text, inverse(change)),
  parts: { ...parts, ...before },
});
