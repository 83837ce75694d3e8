// A report before it is written to any format: sections of blocks, figures drawn as SVG, sources by number.

import type { Block } from '@parley/report';

/** A drawing with the words that stand for it where it cannot be seen. */
export interface Figure {
  readonly kind: 'figure';
  /** A whole `<svg>` element; `width` and `height` are its size in CSS pixels. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly caption: string;
  /** What the drawing shows, in words. */
  readonly description: string;
}

/** A statement as it is quoted, with the numbers of the sources that carry it. */
export interface QuotedStatement {
  /** By which the sentences of the answers cite it. */
  readonly id: string;
  readonly holder: string;
  readonly paraphrase: string;
  /** How it reached us, when and where. */
  readonly facts: string;
  readonly sources: readonly number[];
  /** Whether it speaks against what the case says. */
  readonly against: boolean;
}

/** What a section is made of. */
export type PublishedBlock =
  | Block
  | Figure
  | { readonly kind: 'verdict'; readonly under: string | null; readonly text: string }
  | { readonly kind: 'statements'; readonly statements: readonly QuotedStatement[] }
  /** Counted from 1. */
  | { readonly kind: 'references'; readonly references: readonly string[] };

/** A section with its heading. */
export interface Section {
  /** Stands in addresses inside the document. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly PublishedBlock[];
}

/** A report. */
export interface Publication {
  readonly language: string;
  readonly title: string;
  /** What the case is of, and how large. */
  readonly subtitle: string;
  readonly sections: readonly Section[];
  /** Word before the list of sections. */
  readonly contents: string;
  /** Words that a writer needs: what a figure, a source and a sign are called. */
  readonly labels: PublicationLabels;
}

/** Words of the document's own frame. */
export interface PublicationLabels {
  readonly figure: string;
  readonly against: string;
}
