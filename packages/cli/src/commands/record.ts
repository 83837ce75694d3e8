// `parley record`: offers, refusals, promises, rounds and all other records, from a JSON file into the log of a case.

import { type EvidenceRecord, type ReviewEvent, readRecord } from '@parley/evidence';
import { type Diagnostic, diagnose, hasError } from '@parley/model';
import type { CommandContext, CommandDefinition } from '../command.js';
import { loadText } from '../case-input.js';
import { appendEvents, loadEvidence, refuse, sayDiagnostics, signature } from '../evidence/store.js';

/** The command. */
export const definition: CommandDefinition = {
  configure: (command, context) => {
    command
      .argument('<case>', 'case file')
      .argument('[records]', 'JSON file with a record or a list of records, - for standard input (docs/evidence.md)')
      .option('--withdraw <id...>', 'take records out again; the log keeps them')
      .option('--by <name>', 'who records; your user name otherwise')
      .addHelpText('after', '\nExample:\n  $ parley record my-case.parley.yaml offers.json --by ann')
      .action(
        (
          file: string,
          records: string | undefined,
          flags: { readonly by?: string; readonly withdraw?: readonly string[] },
        ) => keep(file, records, flags, context),
      );
  },
};

function keep(
  file: string,
  records: string | undefined,
  flags: { readonly by?: string; readonly withdraw?: readonly string[] },
  context: CommandContext,
): void {
  const evidence = loadEvidence(file, context, true);
  if (evidence === null) return;
  const { value, diagnostics } = records === undefined ? { value: [], diagnostics: [] } : recordsIn(records, context);
  if (value === null || hasError(diagnostics)) return void refuse(diagnostics, context);
  sayDiagnostics(diagnostics, context);
  const sign = signature(flags.by);
  const events: readonly ReviewEvent[] = [
    ...value.map((record) => ({ ...sign, event: 'recorded', record }) as const),
    ...(flags.withdraw ?? []).map((record) => ({ ...sign, event: 'withdrawn', record }) as const),
  ];
  if (appendEvents(evidence, events, context))
    context.terminal.out(`recorded ${value.length}, withdrew ${flags.withdraw?.length ?? 0}\n`);
}

function recordsIn(
  word: string,
  context: CommandContext,
): { readonly value: readonly EvidenceRecord[] | null; readonly diagnostics: readonly Diagnostic[] } {
  const input = loadText(word, context);
  if (input === null) return { value: null, diagnostics: [] };
  const parsed = parsedJson(input.text);
  if (parsed === undefined)
    return { value: null, diagnostics: [diagnose('P5520', null, { format: 'records', problem: 'not JSON' })] };
  const outcomes = (Array.isArray(parsed) ? parsed : [parsed]).map((each: unknown) => readRecord(each));
  return {
    value: outcomes.flatMap(({ value }) => (value === null ? [] : [value])),
    diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics),
  };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
