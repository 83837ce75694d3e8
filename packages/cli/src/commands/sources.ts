// `parley sources`: the sources of a case by independent account, with what is unknown of each.

import { gradesBySource, recordsOf, missingFields, writeBibtex, writeCsl } from '@parley/evidence';
import { sourcesDocument, toText } from '@parley/report';
import type { CommandContext, CommandDefinition } from '../command.js';
import { accountsOf } from '../evidence/accounts.js';
import { loadEvidence } from '../evidence/store.js';
import { exitCode } from '../exit-code.js';
import { emit } from '../output.js';

interface SourcesFlags {
  readonly json?: boolean;
  readonly export?: string;
  readonly output?: string;
  readonly force?: boolean;
}

/** The command. */
export const definition: CommandDefinition = {
  configure: (command, context) => {
    command
      .argument('<case>', 'case file')
      .option('--json', 'print as JSON')
      .option('--export <format>', 'csl (CSL-JSON) or bibtex')
      .option('-o, --output <file>', 'write to a file instead of standard output')
      .option('--force', 'replace an existing file')
      .addHelpText(
        'after',
        '\nExamples:\n  $ parley sources my-case.parley.yaml\n  $ parley sources my-case.parley.yaml --export bibtex',
      )
      .action((file: string, flags: SourcesFlags) => list(file, flags, context));
  },
};

function list(file: string, flags: SourcesFlags, context: CommandContext): void {
  const evidence = loadEvidence(file, context);
  if (evidence === null) return;
  const { terminal } = context;
  const { state } = evidence;
  const items = state.sources.map(({ id, bibliography }) => ({ id, bibliography }));
  if (flags.export === 'csl') return void emit([writeCsl(items)], flags, context);
  if (flags.export === 'bibtex') return void emit([writeBibtex(items)], flags, context);
  if (flags.export !== undefined) {
    terminal.err(`error: there is no format "${flags.export}"; the formats are csl and bibtex.\n`);
    return context.exit(exitCode.badInput);
  }
  const groups = accountsOf(evidence);
  const grades = gradesBySource(
    state.sources.map(({ id }) => id),
    recordsOf(state.records, 'source-grade'),
    state.statements.map(({ proposed }) => proposed),
  );
  if (flags.json === true) {
    const sources = state.sources.map(({ id, hash, bibliography, language, versionOf, original }) => ({
      id,
      hash,
      bibliography,
      language,
      versionOf,
      original,
    }));
    terminal.out(
      `${JSON.stringify({ parley: { format: 'sources', version: 1 }, sources, ...groups, grades }, null, 2)}\n`,
    );
    return;
  }
  terminal.out(toText(sourcesDocument(state.sources, groups, grades, missingFields), terminal));
}
