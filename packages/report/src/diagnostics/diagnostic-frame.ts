// A diagnostic as people see it, before any colour: message, place, the line with what is meant in it, notes, the way out.

import { type Diagnostic, type Fix, type LineColumn, type Severity, type Span, diagnosticCodes } from '@parley/model';
import { diagnosticMessage, noteMessage } from './diagnostic-message.js';
import { displayWidth, displayed } from '../document/display-width.js';
import type { SourceLines } from './source-lines.js';

/** A line of the text. The mark is below columns `markFrom` to `markFrom + markWidth` of `line`, at least one wide. */
export interface Excerpt extends LineColumn {
  readonly text: string;
  readonly markFrom: number;
  readonly markWidth: number;
}

/** A sentence that may point at a place. */
export interface FrameNote {
  readonly message: string;
  readonly excerpt: Excerpt | null;
}

/** All that is shown of one diagnostic. */
export interface DiagnosticFrame extends FrameNote {
  readonly code: string;
  readonly slug: string;
  readonly severity: Severity;
  readonly notes: readonly FrameNote[];
  /** What the marked place should read, or null where no one change is known to be meant. */
  readonly replacement: string | null;
}

/** The widest piece of a line that is shown. */
const widestExcerpt = 100;

/** The frame of a diagnostic of a text. */
export function diagnosticFrame(diagnostic: Diagnostic, text: string, lines: SourceLines): DiagnosticFrame {
  return {
    code: diagnostic.code,
    slug: diagnosticCodes[diagnostic.code].slug,
    severity: diagnostic.severity,
    message: diagnosticMessage(diagnostic),
    excerpt: excerptOf(diagnostic.span, text, lines),
    notes: diagnostic.notes.map((note) => ({
      message: noteMessage(diagnostic, note),
      excerpt: excerptOf(note.span, text, lines),
    })),
    replacement: diagnostic.fix === null ? null : replacementOf(diagnostic.fix),
  };
}

const replacementOf = ({ replacement }: Fix): string => displayed(replacement.replace(/\s*\n\s*/g, ' ').trim());

function excerptOf(span: Span | null, text: string, lines: SourceLines): Excerpt | null {
  if (span === null) return null;
  const around = lines.lineAround(span.start);
  const start = Math.min(span.start, around.end);
  const end = Math.max(start, Math.min(span.end, around.end));
  const from = Math.max(around.start, start - widestExcerpt / 2);
  const to = Math.min(around.end, from + widestExcerpt);
  const lead = from > around.start ? '…' : '';
  const before = lead + text.slice(from, start);
  const marked = text.slice(start, Math.min(end, to));
  const shown = lead + text.slice(from, to) + (to < around.end ? '…' : '');
  const markFrom = displayWidth(before);
  return {
    ...lines.at(span.start),
    text: displayed(shown),
    markFrom,
    markWidth: Math.max(1, displayWidth(marked, markFrom)),
  };
}
