// What undo takes back: one change of the case's text, or of one of the things kept beside it.

import { type TextChange, applied, inverse } from './text-change.js';

/** What is kept beside the text of a case. A new part is one entry here and its empty value in `noParts`. */
export interface Parts {
  /** Variants that were kept by name on the what-if screen. */
  readonly variants: readonly KeptVariant[];
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

/** A variant of the case: its text, and the levers that are pulled in it. */
export interface KeptVariant {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly levers: readonly string[];
}

/** Nothing kept beside the text. */
export const noParts: Parts = { variants: [], review: [], documents: [] };

/** One step. `label` is a key of the words of the shell, told to the person who undoes it. */
export type Step =
  | { readonly kind: 'text'; readonly label: string; readonly change: TextChange }
  | { readonly kind: 'parts'; readonly label: string; readonly before: Partial<Parts>; readonly after: Partial<Parts> };

/** What a step changes. */
export interface Content {
  readonly text: string;
  readonly parts: Parts;
}

/** The content after a step. */
export const stepForth = ({ text, parts }: Content, step: Step): Content =>
  step.kind === 'text' ? { text: applied(text, step.change), parts } : { text, parts: { ...parts, ...step.after } };

/** The content before a step. */
export const stepBack = ({ text, parts }: Content, step: Step): Content =>
  step.kind === 'text'
    ? { text: applied(text, inverse(step.change)), parts }
    : { text, parts: { ...parts, ...step.before } };
