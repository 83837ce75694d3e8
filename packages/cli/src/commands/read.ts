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
  type Reader,
  readDocument,
  type SourceDocument,
  unattributed,
} from '@parley/evidence';
import { readShape, sourceWire } from '@parley/protocol';
import { diagnosticMessage, visible } from '@parley/report';
import type { CommandContext, CommandDefinition } from '../command.js';
import { exitCode } from '../exit-code.js';
import { type Keeper, openKeeper } from '../evidence/keep-reading.js';
import { problemOf } from '../files.js';
import { openReadingProgress } from '../reading/reading-progress.js';
import { openReadingThread } from '../reading/reading-thread.js';
import { readSource } from '../reading/read-source.js';
import { type Walked, walk } from '../reading/walk.js';

interface ReadFlags {
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly lexicon?: string;
  readonly accessed?: string;
  readonly case?: string;
  readonly versionOf?: string;
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
      .option('--version-of <source>', 'with --case: this source is a new version of that one')
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
  const keeper = flags.case === undefined ? null : openKeeper(flags.case, flags.versionOf ?? null, context);
  if (flags.case !== undefined && keeper === null) return context.exit(exitCode.badInput);
  const interrupted = context.interruptible();
  const reader = openReader(rows ?? undefined);
  const thread = openReadingThread();
  const writer = openWriter(flags, context);
  const isAsGiven = paths.some((path) => isAbsolute(path));
  const shown = (path: string): string => (isAsGiven ? path : relative(context.folder, path) || '.');
  const files = paths.map((path) => (path === '-' || isAbsolute(path) ? path : join(context.folder, path)));
  const progress = openReadingProgress(files, terminal);
  const take = openTaking(reader, keeper, writer, context);
  // Where nothing is to be printed of it, what an interrupted run has kept is not read again.
  const isKnown = (hash: string): boolean =>
    flags.json !== true && flags.jsonl !== true && keeper?.has(hash, reader.lexicon.version) === true;
  let failures = 0;
  for (const found of walk(files)) {
    if (interrupted.aborted) break;
    if (found.kind !== 'file') {
      say(walkDiagnostics({ ...found, path: shown(found.path) }), context);
      if (found.kind === 'failed') failures++;
      continue;
    }
    const outcome = await readSource(found.path, shown(found.path), thread, flags.accessed ?? null, isKnown);
    if (outcome === 'known') progress.step('known');
    else {
      say(outcome.diagnostics, context);
      if (hasError(outcome.diagnostics) || outcome.value === null) failures++;
      if (outcome.value !== null) take(outcome.value);
      progress.step('read');
    }
    await terminal.drained?.();
    // Plain texts are read without a pause, in which Ctrl-C would never be heard.
    await setImmediate();
  }
  progress.done(interrupted.aborted);
  writer.end();
  if (keeper?.flush() === true)
    terminal.err(
      `note: ${keeper.added().sources} sources and ${keeper.added().proposals} proposals are new in the evidence of ${flags.case}.\n`,
    );
  await thread.close();
  if (failures > 0) context.exit(exitCode.badInput);
}

/** What is done with a source once it is there: read, kept, written; a text that came before is noted. */
function openTaking(
  reader: Reader,
  keeper: Keeper | null,
  writer: Writer,
  context: CommandContext,
): (source: SourceDocument) => void {
  const seen = new Map<string, string>();
  return (source) => {
    const name = source.original.name ?? 'standard input';
    const same = seen.get(source.id);
    if (same === undefined) seen.set(source.id, name);
    else if (source.text.trim() !== '')
      say([diagnose('P5025', null, { name, other: same, source: source.id })], context);
    const read = readDocument(source, reader);
    say(keeper?.source(source, read) ?? [], context, true);
    writer.source(source, read);
  };
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
    ...(count === 0 || (count === hidden && files > 0) ? [] : [diagnose('P5018', null, { name, count, ...some })]),
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

/** Information is for a person at a terminal, unless the person asked for it. */
function say(diagnostics: readonly Diagnostic[], { terminal }: CommandContext, all = false): void {
  const shown = diagnostics.filter(({ severity }) => severity !== 'information' || terminal.interactive || all);
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
