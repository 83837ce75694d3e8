// `parley statements`: what was proposed from the sources of a case, who accepted what, and what the records suggest for it.

import {
  acceptedStatements,
  ploverTable,
  recordsOf,
  statementsTable,
  writeAnnotations,
  writeCitron,
  writeClaimReviews,
  writeCodebook,
  writeCsv,
  writeDoccano,
  writeEvidence,
  writeProject,
  writeXaif,
  parleyCodes,
  type Standing,
} from '@parley/evidence';
import { statementsDocument, toText } from '@parley/report';
import type { CommandContext, CommandDefinition } from '../command.js';
import { type LoadedEvidence, loadEvidence, signature } from '../evidence/store.js';
import { suggestedFor } from '../evidence/suggested.js';
import { exitCode } from '../exit-code.js';
import { emit, emitBytes } from '../output.js';
import { version } from '../version.js';

interface StatementsFlags {
  readonly json?: boolean;
  readonly standing?: string;
  readonly export?: string;
  readonly output?: string;
  readonly force?: boolean;
}

const standings: readonly Standing[] = ['proposed', 'accepted', 'rejected', 'disputed'];
const formats = [
  'csv',
  'plover',
  'web-annotation',
  'citron',
  'claim-review',
  'xaif',
  'doccano',
  'qdc',
  'qdpx',
  'archive',
] as const;

/** The command. */
export const definition: CommandDefinition = {
  configure: (command, context) => {
    command
      .argument('<case>', 'case file')
      .option('--standing <word>', `only these: ${standings.join(', ')}`)
      .option('--json', 'print as JSON')
      .option('--export <format>', formats.join(', '))
      .option('-o, --output <file>', 'write to a file instead of standard output')
      .option('--force', 'replace an existing file')
      .addHelpText(
        'after',
        '\nExamples:\n  $ parley statements my-case.parley.yaml --standing proposed\n  $ parley statements my-case.parley.yaml --export qdpx -o coded.qdpx',
      )
      .action((file: string, flags: StatementsFlags) => list(file, flags, context));
  },
};

function list(file: string, flags: StatementsFlags, context: CommandContext): void {
  const evidence = loadEvidence(file, context);
  if (evidence === null) return;
  const { terminal } = context;
  if (flags.export !== undefined) return write(flags.export, evidence, flags, context);
  if (flags.standing !== undefined && !standings.some((known) => known === flags.standing)) {
    terminal.err(`error: there is no standing "${flags.standing}"; they are ${standings.join(', ')}.\n`);
    return context.exit(exitCode.badInput);
  }
  const { state } = evidence;
  const shown = state.statements.filter(({ standing }) => flags.standing === undefined || standing === flags.standing);
  const { proposals } = suggestedFor(evidence);
  if (flags.json === true) {
    terminal.out(
      `${JSON.stringify({ parley: { format: 'statements', version: 1 }, statements: shown, suggestions: proposals }, null, 2)}\n`,
    );
    return;
  }
  terminal.out(toText(statementsDocument(shown, proposals), terminal));
}

function write(
  format: string,
  { state, events }: LoadedEvidence,
  flags: StatementsFlags,
  context: CommandContext,
): void {
  const statements = acceptedStatements(state);
  const { sources } = state;
  const { at, by } = signature(undefined);
  const origin = `Parley ${version}`;
  switch (format) {
    case 'csv':
      return void emit([writeCsv(statementsTable(statements))], flags, context);
    case 'plover':
      return void emit([writeCsv(ploverTable(statements))], flags, context);
    case 'web-annotation':
      return void emit(
        [
          `[${sources.map((source) => writeAnnotations(source, statements, [], { generator: origin, created: at, creator: by })).join(',')}]\n`,
        ],
        flags,
        context,
      );
    case 'citron':
      return void emit([`[${sources.map((source) => writeCitron(source, statements)).join(',')}]\n`], flags, context);
    case 'claim-review':
      return void emit([writeClaimReviews(statements, sources, by)], flags, context);
    case 'xaif':
      return void emit([writeXaif(statements, recordsOf(state.records, 'reason'))], flags, context);
    case 'doccano':
      return void emit([writeDoccano(sources, statements)], flags, context);
    case 'qdc':
      return void emit([writeCodebook(parleyCodes, origin)], flags, context);
    case 'archive':
      return void emit([writeEvidence(events)], flags, context);
    case 'qdpx': {
      const { value } = writeProject(sources, statements, { name: 'Parley', user: by, at, origin });
      if (value !== null) emitBytes(value, flags, context);
      return;
    }
    default:
      context.terminal.err(`error: there is no format "${format}"; the formats are ${formats.join(', ')}.\n`);
      return context.exit(exitCode.badInput);
  }
}
