// From a word on the command line to a conflict: a case file, a GMCR+ save file, a published model, or a name of the catalog.

import { isAbsolute, join } from 'node:path';
import { existsSync } from 'node:fs';
import { type Conflict, type Diagnostic, hasError } from '@parley/model';
import { parseCase, readGmcr, readPublished } from '@parley/lang';
import { feasibleStates } from '@parley/engine';
import { withQuestions } from '@parley/insight';
import { diagnosticMessage, renderDiagnostics } from '@parley/report';
import { diagnosticsWire } from '@parley/protocol';
import { catalogEntries } from './catalog.js';
import type { CommandContext } from './command.js';
import { exitCode } from './exit-code.js';
import { readBytes } from './files.js';

/** An input as it was read. `path` is what a person would recognise. */
export interface InputText {
  readonly path: string;
  readonly text: string;
}

/** How an input is read: by its ending, or by what it starts with. */
export type InputKind = 'case' | 'gmcr' | 'published';

/** A conflict with the text that it came from. */
export interface LoadedCase extends InputText {
  readonly kind: InputKind;
  readonly conflict: Conflict;
  readonly diagnostics: readonly Diagnostic[];
}

/** How diagnostics are shown. */
export interface Showing {
  readonly json: boolean;
  /** Show warnings too; errors are always shown. */
  readonly warnings: boolean;
}

/** Reads a file, `-`, or a catalog name as text; says what went wrong and returns null. */
export function loadText(word: string, context: CommandContext): InputText | null {
  const path = resolvePath(word, context);
  const read = readBytes(path);
  if (read.kind === 'failed') {
    context.terminal.err(`error: ${read.problem}${hint(word)}\n`);
    context.exit(exitCode.badInput);
    return null;
  }
  // The decoder keeps a byte order mark and marks invalid bytes; lang says what to do about either.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(read.bytes);
  return { path: word === '-' ? '<standard input>' : path, text };
}

/** Loads a case; shows its diagnostics; returns null, with the exit code set, where it has errors. */
export function loadCase(word: string, context: CommandContext, showing: Showing): LoadedCase | null {
  const input = loadText(word, context);
  if (input === null) return null;
  const kind = kindOf(input);
  const outcome = parseText(kind, input.text);
  const diagnostics = outcome.diagnostics;
  showDiagnostics(input, diagnostics, context, showing);
  if (outcome.value === null || hasError(diagnostics)) {
    context.exit(exitCode.badInput);
    return null;
  }
  return { ...input, kind, conflict: outcome.value, diagnostics };
}

/** Loads a case as {@link loadCase} does; one that asks nothing is asked what every case can answer. */
export function loadAskedCase(word: string, context: CommandContext, showing: Showing): LoadedCase | null {
  const loaded = loadCase(word, context, showing);
  return loaded && { ...loaded, conflict: withQuestions(loaded.conflict) };
}

/** The kind of an input: `.gmcr`, JSON that lists decision makers, or a case file. */
export function kindOf({ path, text }: InputText): InputKind {
  if (path.endsWith('.gmcr')) return 'gmcr';
  const start = text.slice(0, 2000);
  if (!/^\uFEFF?\s*\{/.test(start)) return 'case';
  if (text.includes('"decisionMakers"')) return 'gmcr';
  return text.includes('"option_order"') || text.includes('"dms"') ? 'published' : 'case';
}

/** Parses a text of a known kind. */
export function parseText(
  kind: InputKind,
  text: string,
): { readonly value: Conflict | null; readonly diagnostics: readonly Diagnostic[] } {
  switch (kind) {
    case 'case': {
      const { value, diagnostics } = parseCase(text);
      return { value: value?.conflict ?? null, diagnostics };
    }
    case 'gmcr': {
      const { value, diagnostics } = readGmcr(text, feasibleStates);
      return { value, diagnostics };
    }
    case 'published': {
      const { value, diagnostics } = readPublished(text);
      return { value: value?.conflict ?? null, diagnostics };
    }
  }
}

/** Shows diagnostics on standard error, or as JSON on standard output where JSON was asked for and there are errors. */
export function showDiagnostics(
  input: InputText,
  diagnostics: readonly Diagnostic[],
  context: CommandContext,
  showing: Showing,
): void {
  const { terminal } = context;
  const errors = hasError(diagnostics);
  if (showing.json && errors) {
    terminal.out(
      `${JSON.stringify(diagnosticsWire(input.path, input.text, diagnostics, diagnosticMessage), null, 2)}\n`,
    );
    return;
  }
  const shown = diagnostics.filter((diagnostic) => diagnostic.severity === 'error' || showing.warnings);
  if (shown.length > 0)
    terminal.err(
      renderDiagnostics({ file: input.path, text: input.text, diagnostics: shown, colour: terminal.colourErr }),
    );
}

function resolvePath(word: string, context: CommandContext): string {
  if (word === '-') return '-';
  const path = isAbsolute(word) ? word : join(context.folder, word);
  if (existsSync(path)) return path;
  const entry = catalogEntries().find((candidate) => candidate.name === word || candidate.place === word);
  return entry?.file ?? path;
}

function hint(word: string): string {
  if (word.includes('/') || word.includes('.')) return '';
  const names = catalogEntries().map((entry) => entry.name);
  return names.length === 0 ? '' : `\n  The catalog has: ${names.join(', ')}.`;
}
