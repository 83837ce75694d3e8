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
  /** The day on which a source speaks, by its id, as ISO 8601, where the source does not tell. */
  readonly anchors: Readonly<Record<string, string>>;
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
export const noParts: Parts = { variants: [], trial: noTrial, review: [], documents: [], anchors: {} };

/** One step: a change of the text, of the parts, or of both. `label` is a key of the shell's words, told when it is undone. */
export interface Step {
  readonly label: string;
  readonly change: TextChange | null;
  readonly before: Partial<Parts>;
  readonly after: Partial<Parts>;
  /** Lines that the step wrote at the end of the review log. Others write there as well, so that undo takes out these alone. */
  readonly lines?: readonly string[];
}

/** What a step changes. */
export interface Content {
  readonly text: string;
  readonly parts: Parts;
}

/** The content after a step. */
export const stepForth = ({ text, parts }: Content, { change, after, lines = [] }: Step): Content => ({
  text: change === null ? text : applied(text, change),
  parts: withLines({ ...parts, ...after }, (review) => [...review, ...lines], lines),
});

/** The content before a step. */
export const stepBack = ({ text, parts }: Content, { change, before, lines = [] }: Step): Content => {
  const written = new Set(lines);
  return {
    text: change === null ? text : applied(text, inverse(change)),
    parts: withLines({ ...parts, ...before }, (review) => review.filter((line) => !written.has(line)), lines),
  };
};

/** The list stays the same one where nothing was written, so that nobody computes anew for it. */
const withLines = (
  parts: Parts,
  changed: (review: readonly string[]) => readonly string[],
  lines: readonly string[],
): Parts => (lines.length === 0 ? parts : { ...parts, review: changed(parts.review) });
