// `parley check`: everything that can be said about a case file without analysing it.

import { type Conflict, type Diagnostic, hasError, underPerspective } from '@parley/model';
import { countFeasible } from '@parley/engine';
import { readingsOf } from '@parley/insight';
import { diagnosticMessage } from '@parley/report';
import { diagnosticsWire } from '@parley/protocol';
import { kindOf, loadText, parseText, showDiagnostics } from '../case-input.js';
import type { CommandContext, CommandDefinition } from '../command.js';
import { exitCode } from '../exit-code.js';
import { grouped } from '@parley/report';

interface CheckFlags {
  readonly json?: boolean;
}

/** The command. */
export const definition: CommandDefinition = {
  configure: (command, context) => {
    command
      .argument('<case...>', 'case files, .gmcr files, - for standard input, or names of the catalog')
      .option('--json', 'print the diagnostics as JSON')
      .addHelpText('after', '\nExamples:\n  $ parley check my-case.parley.yaml\n  $ parley check *.parley.yaml --json')
      .action((files: readonly string[], flags: CheckFlags) => files.forEach((file) => check(file, flags, context)));
  },
};

function check(file: string, flags: CheckFlags, context: CommandContext): void {
  const input = loadText(file, context);
  if (input === null) return;
  const { value: conflict, diagnostics } = parseText(kindOf(input), input.text);
  const counted = conflict !== null && conflict.form.kind === 'options' ? countFeasible(conflict.form) : null;
  const found = [...diagnostics, ...(counted?.diagnostics ?? [])];
  const all = conflict === null || hasError(found) ? found : distinct([...found, ...inReadings(conflict)]);
  const { terminal } = context;
  if (hasError(all)) context.exit(exitCode.badInput);
  if (flags.json === true) {
    terminal.out(`${JSON.stringify(diagnosticsWire(input.path, input.text, all, diagnosticMessage), null, 2)}\n`);
    return;
  }
  showDiagnostics(input, all, context, { json: false, warnings: true });
  if (hasError(all) || conflict === null) return;
  const states = conflict.form.kind === 'graph' ? BigInt(conflict.form.states.length) : (counted?.value ?? 0n);
  const parties = conflict.dms.length;
  terminal.out(
    `${input.path}: ok, ${parties} ${parties === 1 ? 'party' : 'parties'}, ${grouped(states)} feasible states\n`,
  );
}

/** Up to how many states a reading is built whole; of larger ones the states are only counted. */
const mostBuilt = 65_536n;

/** What is to be said about the case under each of its perspectives. */
function inReadings(conflict: Conflict): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  let largest = 0n;
  for (const { id } of [{ id: null }, ...conflict.perspectives]) {
    const resolved = id === null ? { value: conflict, diagnostics: [] } : underPerspective(conflict, id);
    const form = resolved.value?.form;
    const counted = form?.kind === 'options' ? countFeasible(form) : null;
    found.push(...resolved.diagnostics, ...(counted?.diagnostics ?? []));
    // States that cannot even be counted are too many to build.
    const count = counted === null ? 0n : (counted.value ?? mostBuilt + 1n);
    if (count > largest) largest = count;
  }
  return hasError(found) || largest > mostBuilt ? found : [...found, ...readingsOf(conflict).diagnostics];
}

/** Readings share most of a case, so that the same is found in several of them. */
function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const known = new Set<string>();
  return diagnostics.filter((diagnostic) => {
    const key = JSON.stringify(diagnostic, (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value));
    return !known.has(key) && known.add(key).size > 0;
  });
}
