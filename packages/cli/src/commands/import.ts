// `parley import`: what other programs coded or cited, into the evidence of a case. Statements come in as proposals.

import { basename, isAbsolute, join } from 'node:path';
import type { CommandContext, CommandDefinition } from '../command.js';
import { type ImportFormat, importFormatOf, importFormats, importedEvents } from '../evidence/import-file.js';
import { appendEvents, loadEvidence, refuse, sayDiagnostics, signature } from '../evidence/store.js';
import { exitCode } from '../exit-code.js';
import { readBytes } from '../files.js';
import { openReadingThread } from '../reading/reading-thread.js';

interface ImportFlags {
  readonly as?: string;
  readonly by?: string;
}

/** The command. */
export const definition: CommandDefinition = {
  configure: (command, context) => {
    command
      .argument('<case>', 'case file')
      .argument(
        '<file>',
        'REFI-QDA project, Web Annotation, Citron JSON, CSL-JSON, BibTeX, or an archive of another log',
      )
      .option('--as <format>', `${importFormats.join(', ')}; told from the file otherwise`)
      .option('--by <name>', 'who takes it in; your user name otherwise')
      .addHelpText(
        'after',
        '\nExamples:\n  $ parley import my-case.parley.yaml coded.qdpx\n  $ parley import my-case.parley.yaml library.bib',
      )
      .action((file: string, from: string, flags: ImportFlags) => take(file, from, flags, context));
  },
};

async function take(file: string, from: string, flags: ImportFlags, context: CommandContext): Promise<void> {
  const { terminal } = context;
  const stop = (problem: string): void => {
    terminal.err(`error: ${problem}\n`);
    context.exit(exitCode.badInput);
  };
  const evidence = loadEvidence(file, context, true);
  if (evidence === null) return;
  const read = readBytes(isAbsolute(from) || from === '-' ? from : join(context.folder, from));
  if (read.kind === 'failed') return stop(read.problem);
  const named = flags.as === undefined ? importFormatOf(basename(from), read.bytes) : formatNamed(flags.as);
  if (named === null)
    return stop(
      flags.as === undefined
        ? `${from} is in none of the formats ${importFormats.join(', ')}. Name one with --as, or read it as a text.`
        : `there is no format "${flags.as}"; the formats are ${importFormats.join(', ')}.`,
    );
  const thread = openReadingThread();
  const { value, diagnostics } = await importedEvents(named, read.bytes, evidence.state, signature(flags.by), thread);
  await thread.close();
  if (value === null) return void refuse(diagnostics, context);
  sayDiagnostics(diagnostics, context);
  if (!appendEvents(evidence, value, context)) return;
  const count = (event: string): number => value.filter((each) => each.event === event).length;
  terminal.out(
    `took in ${count('source')} sources, ${count('proposed')} statements, ${count('recorded')} records, ${count('accepted') + count('edited') + count('rejected')} decisions\n`,
  );
}

const formatNamed = (word: string): ImportFormat | null => importFormats.find((format) => format === word) ?? null;
