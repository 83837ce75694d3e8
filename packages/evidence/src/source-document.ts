// A document as it was read: text, citation, content hash. Building one lives in document/; files are read at the edge.

import type { Brand, Span } from '@parley/model';

/** Name of a source document: `src-` and the first hexadecimal digits of its hash, unless the edge names it. */
export type DocumentId = Brand<string, 'DocumentId'>;

/** A name as CSL writes it; `literal` for organisations and for names whose parts are not known. */
export type CslName = { readonly family: string; readonly given: string | null } | { readonly literal: string };

/**
 * Bibliographic fields under their CSL names. Null means "unknown", which is a finding and not an omission.
 * `issued` and `accessed` are ISO 8601 of any precision; `accessed` comes from the edge, never from a clock here.
 */
export interface Bibliography {
  readonly type: string | null;
  readonly title: string | null;
  readonly author: readonly CslName[] | null;
  readonly 'container-title': string | null;
  readonly publisher: string | null;
  readonly issued: string | null;
  readonly accessed: string | null;
  readonly URL: string | null;
  readonly language: string | null;
  readonly note: string | null;
}

/** What the bytes were before they became text. */
export interface Original {
  readonly format: 'text' | 'markdown' | 'html' | 'pdf';
  /** The path or name under which it was read, as the user gave it; null for standard input. */
  readonly name: string | null;
  /** The encoding that was detected or stated, by its WHATWG label; null for PDF. */
  readonly encoding: string | null;
  readonly bytes: number;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly hash: string;
}

/** What a stretch of the text is. Blocks are in order, do not overlap and cover every character that is not a gap. */
export interface Block extends Span {
  readonly role: 'headline' | 'subheading' | 'paragraph' | 'listItem' | 'quotation' | 'caption' | 'byline';
}

/**
 * Words of a page with their place: `x` and `y` are the lower left corner of the run's base line in points (1/72 inch) from the
 * lower left corner of the page, as PDF counts; `width` and `height` are those of the run.
 */
export interface PlacedRun extends Span {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A page of a paged source; `page` counts from 1, its size is in points. Places are known where the format has them. */
export interface Page extends Span {
  readonly page: number;
  readonly width?: number;
  readonly height?: number;
  readonly runs?: readonly PlacedRun[];
}

/** A source, immutable. A new version is a new source whose `versionOf` names the old one. */
export interface SourceDocument {
  readonly id: DocumentId;
  readonly text: string;
  /** SHA-256 of the text as UTF-8, hexadecimal. */
  readonly hash: string;
  readonly bibliography: Bibliography;
  /** BCP 47 tag guessed from the text, with `und` where nothing could be said. */
  readonly language: string;
  readonly versionOf: DocumentId | null;
  readonly original: Original;
  readonly blocks: readonly Block[];
  readonly pages: readonly Page[];
}
