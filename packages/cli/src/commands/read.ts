// `parley read`: from files and folders to sources, sentences and proposals. Nothing enters a case here.

import { readFileSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { type Diagnostic, diagnose, hasError } from '@parley/model';
import {
  openReader,
  parseLexicon,
  type LexiconRows,
  type ReadDocument,
  readDocument,
  type SourceDocument,
  unattributed,
} from '@parley/evidence';
import { readShape, sourceWire } from '@parley/protocol';
import { diagnosticMessage, visible } from '@parley/report';
import type { CommandContext, CommandDefinition } from '../command.js';
import { exitCode } from '../exit-code.js';
import { openKeeper } from '../evidence/keep-reading.js';
import { problemOf } from '../files.js';
import { openReadingThread } from '../reading/reading-thread.js';
import { readSource } from '../reading/read-source.js';
import { type Walked, walk } from '../reading/walk.js';

interface ReadFlags {
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly lexicon?: string;
  readonly accessed?: string;
  readonly case?: string;
}

/** The command. */
export const definition: CommandDefinition = {
  configure: (command, context) => {
    command
      .argument('<source...>', 'articles as text, Markdown, HTML or PDF; folders; - for standard input')
      .option('--json', 'one JSON document with every source (docs/json.md)')
      .option('--jsonl', 'one JSON line for each source')
      .option('--lexicon <file>', 'your own cues and wording, as JSON (docs/lexicons.md)')
      .option('--case <file>', 'keep sources and proposals in the evidence of a case')
      .option('--accessed <date>', 'date on which the sources were retrieved, ISO 8601')
      .addHelpText(
        'after',
        '\nExamples:\n  $ parley read article.txt\n  $ parley read articles/ --jsonl > read.jsonl\n  $ cat article.txt | parley read - --json',
      )
      .action((paths: readonly string[], flags: ReadFlags) => readAll(paths, flags, context));
  },
};

async function readAll(paths: readonly string[], flags: ReadFlags, context: CommandContext): Promise<void> {
  const rows = flags.lexicon === undefined ? null : lexiconRows(flags.lexicon, context);
  if (flags.lexicon !== undefined && rows === null) return;
  const { terminal } = context;
  const keeper = flags.case === undefined ? null : openKeeper(flags.case, context);
  if (flags.case !== undefined && keeper === null) return;
  const interrupted = context.interruptible();
  const reader = openReader(rows ?? undefined);
  const thread = openReadingThread();
  const seen = new Map<string, string>();
  const writer = openWriter(flags, context);
  const progress = progressLine(context);
  let failures = 0;
  const isAsGiven = paths.some((path) => isAbsolute(path));
  const shown = (path: string): string => (isAsGiven ? path : relative(context.folder, path) || '.');
  for (const found of walk(
    paths.map((path) => (path === '-' || isAbsolute(path) ? path : join(context.folder, path))),
  )) {
    if (interrupted.aborted) break;
    if (found.kind !== 'file') {
      say(walkDiagnostics({ ...found, path: shown(found.path) }), context);
      if (found.kind === 'failed') failures++;
      continue;
    }
    const { value: source, diagnostics } = await readSource(
      found.path,
      shown(found.path),
      thread,
      flags.accessed ?? null,
    );
    say(diagnostics, context);
    if (hasError(diagnostics) || source === null) failures++;
    if (source !== null) {
      const name = source.original.name ?? 'standard input';
      if (seen.has(source.id))
        terminal.err(
          `note: ${name} has the same text as ${seen.get(source.id)}; both are listed under the id ${source.id}.\n`,
        );
      else seen.set(source.id, name);
      const read = readDocument(source, reader);
      keeper?.source(source, read);
      writer.source(source, read);
    }
    progress.step();
    await terminal.drained?.();
    // Plain texts are read without a pause, in which Ctrl-C would never be heard.
    await setImmediate();
  }
  progress.done();
  writer.end();
  if (keeper !== null)
    terminal.err(
      `note: ${keeper.added().sources} sources and ${keeper.added().proposals} proposals are new in the evidence of ${flags.case}.\n`,
    );
  await thread.close();
  if (failures > 0) context.exit(exitCode.badInput);
}

interface Writer {
  readonly source: (source: SourceDocument, read: ReadDocument) => void;
  readonly end: () => void;
}

/** Sources are written as they are read: the whole is one JSON document, but is never held whole. */
function openWriter({ json, jsonl }: ReadFlags, { terminal }: CommandContext): Writer {
  let count = 0;
  if (jsonl === true) {
    return {
      source: (source, read) =>
        terminal.out(`${JSON.stringify({ parley: readShape, source: sourceWire(source, read) })}\n`),
      end: () => undefined,
    };
  }
  if (json === true) {
    terminal.out(`{"parley":${JSON.stringify(readShape)},"sources":[`);
    return {
      source: (source, read) => {
        terminal.out(`${count === 0 ? '\n' : ',\n'}${JSON.stringify(sourceWire(source, read))}`);
        count++;
      },
      end: () => terminal.out('\n]}\n'),
    };
  }
  return { source: (source, read) => terminal.out(summaryOf(source, read)), end: () => undefined };
}

/** What there is to say of a path that is no file to read. */
function walkDiagnostics(found: Exclude<Walked, { readonly kind: 'file' }>): readonly Diagnostic[] {
  if (found.kind === 'failed') return [diagnose('P5001', null, { name: found.path, problem: found.problem })];
  const { path: name, files, passedOver } = found;
  const { hidden, others, links } = passedOver;
  const count = hidden + others + links;
  const some = Object.fromEntries(Object.entries(passedOver).filter(([, number]) => number > 0));
  return [
    ...(files === 0 ? [diagnose('P5017', null, { name })] : []),
    // A hidden entry alone is what every system leaves in folders.
    ...(count === hidden ? [] : [diagnose('P5018', null, { name, count, ...some })]),
  ];
}

/** What a person sees: each proposal as holder, act and words, then the sentences that nobody is credited with. */
function summaryOf(source: SourceDocument, read: ReadDocument): string {
  const { text } = source;
  const words = (start: number, end: number): string => visible(text.slice(start, end).replace(/\s+/g, ' '));
  const open = unattributed(read).filter((sentence) => !sentence.headline);
  const lines = read.proposals.map((proposal) => {
    const { span, mention } = proposal.holder;
    const holder = span === null ? '(nobody named)' : words(span.start, span.end);
    const link = mention?.link;
    const entity =
      link?.kind === 'resolved'
        ? read.entities.find(({ id }) => id === link.entity)?.name
        : link?.kind === 'tied'
          ? 'undecided'
          : undefined;
    const content = proposal.content.map((part) => words(part.start, part.end)).join(' … ');
    const inside = proposal.parent === null ? '' : ` in ${proposal.parent}`;
    return `  ${proposal.id.padEnd(4)} ${holder}${entity === undefined || entity === holder ? '' : ` [${entity}]`} · ${proposal.act} · ${proposal.form} · ${proposal.confidence.toFixed(2)}${inside}\n       ${content}\n`;
  });
  const missing = open.map((sentence) => `       ${words(sentence.start, sentence.end)}\n`);
  const title = source.bibliography.title ?? source.original.name ?? 'standard input';
  return `${source.id}  ${visible(title.replace(/\s+/g, ' '))}\n${lines.join('')}${missing.length === 0 ? '' : `  credited to nobody:\n${missing.join('')}`}\n`;
}

function say(diagnostics: readonly Diagnostic[], { terminal }: CommandContext): void {
  const shown = diagnostics.filter(({ severity }) => severity !== 'information' || terminal.interactive);
  if (shown.length > 0)
    terminal.err(
      `${shown.map((diagnostic) => `${diagnostic.severity}[${diagnostic.code}] ${diagnosticMessage(diagnostic)}`).join('\n')}\n`,
    );
}

function lexiconRows(path: string, context: CommandContext): LexiconRows | null {
  try {
    const { value, diagnostics } = parseLexicon(
      readFileSync(isAbsolute(path) ? path : join(context.folder, path), 'utf8'),
      path,
    );
    for (const diagnostic of diagnostics)
      context.terminal.err(`error[${diagnostic.code}] ${diagnosticMessage(diagnostic)}\n`);
    if (value === null) context.exit(exitCode.badInput);
    return value;
  } catch (error) {
    context.terminal.err(`error[P5001] ${problemOf(error, path)}\n`);
    context.exit(exitCode.badInput);
    return null;
  }
}

/** One line of progress for a person, after half a second. */
function progressLine({ terminal }: CommandContext): { step: () => void; done: () => void } {
  const started = terminal.now();
  let drawn = started + 400;
  let count = 0;
  return {
    step: () => {
      count++;
      const now = terminal.now();
      if (!terminal.interactive || now - drawn < 100) return;
      drawn = now;
      terminal.err(`\r  ${count} sources read, ${Math.round((count / (now - started)) * 1000)} a second\u001b[K`);
    },
    done: () => {
      if (terminal.interactive && drawn > started + 400) terminal.err('\r\u001b[K');
    },
  };
}
