// Diagnostics as plain text with the lines they are about, for a terminal or a log. Colour is added on top, at the very end.

import { type Diagnostic, type Severity } from '@parley/model';
import { type DiagnosticFrame, type Excerpt, diagnosticFrame } from './diagnostic-frame.js';
import { SourceLines } from './source-lines.js';
import { grouped } from '../document/grouped.js';

/** What is shown, of which file. `most` bounds how many diagnostics are shown in full (default 50). */
export interface DiagnosticsToRender {
  readonly file: string;
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly colour?: boolean;
  readonly most?: number;
}

type Paint = 'error' | 'warning' | 'information' | 'strong' | 'faint';

const escapes: Readonly<Record<Paint, string>> = {
  error: '\u001B[1;31m',
  warning: '\u001B[1;33m',
  information: '\u001B[1;36m',
  strong: '\u001B[1m',
  faint: '\u001B[2m',
};

/** `file:line:column: severity: message [code slug]`, the line, carets, notes and the fix, one diagnostic after the other. */
export function renderDiagnostics({ file, text, diagnostics, colour = false, most = 50 }: DiagnosticsToRender): string {
  const lines = new SourceLines(text);
  const paint = (kind: Paint, what: string): string =>
    colour && what !== '' ? `${escapes[kind]}${what}\u001B[0m` : what;
  const parts = diagnostics
    .slice(0, most)
    .map((diagnostic) => framed(file, diagnosticFrame(diagnostic, text, lines), paint));
  const left = diagnostics.slice(most);
  if (left.length > 0) parts.push(`${remaining(left)}\n`);
  return parts.join('\n');
}

function framed(file: string, frame: DiagnosticFrame, paint: (kind: Paint, what: string) => string): string {
  const place = frame.excerpt === null ? file : `${file}:${frame.excerpt.line}:${frame.excerpt.column}`;
  const heading = `${paint('strong', place)}: ${paint(frame.severity, frame.severity)}: ${paint('strong', frame.message)} ${paint('faint', `[${frame.code} ${frame.slug}]`)}`;
  const numbers = [frame.excerpt, ...frame.notes.map((note) => note.excerpt)].map((excerpt) =>
    excerpt === null ? 0 : String(excerpt.line).length,
  );
  const gutter = Math.max(3, ...numbers);
  const out = [heading, ...excerptLines(frame.excerpt, gutter, '^', (mark) => paint(frame.severity, mark), paint)];
  for (const note of frame.notes) {
    out.push(`${' '.repeat(gutter + 1)} ${paint('faint', 'note:')} ${note.message}`);
    out.push(...excerptLines(note.excerpt, gutter, '-', (mark) => paint('information', mark), paint));
  }
  if (frame.replacement !== null) out.push(`${' '.repeat(gutter + 1)} ${paint('faint', 'fix:')} ${frame.replacement}`);
  return `${out.join('\n')}\n`;
}

function excerptLines(
  excerpt: Excerpt | null,
  gutter: number,
  sign: string,
  mark: (text: string) => string,
  paint: (kind: Paint, what: string) => string,
): readonly string[] {
  if (excerpt === null) return [];
  const number = String(excerpt.line).padStart(gutter);
  return [
    `${paint('faint', `${number} |`)} ${excerpt.text}`.trimEnd(),
    `${paint('faint', `${' '.repeat(gutter)} |`)} ${' '.repeat(excerpt.markFrom)}${mark(sign.repeat(excerpt.markWidth))}`,
  ];
}

/** How many more there are, by severity. */
function remaining(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Severity): number =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const named = [
    [count('error'), 'error', 'errors'],
    [count('warning'), 'warning', 'warnings'],
    [count('information'), 'remark', 'remarks'],
  ] as const;
  const words = named
    .filter(([number]) => number > 0)
    .map(([number, one, many]) => `${grouped(number)} ${number === 1 ? one : many}`);
  return `and ${words.join(', ')} more.`;
}
