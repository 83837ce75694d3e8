// Analysing without listing states: for models that no other kernel can number, or where it is asked for.

import type { Conflict } from '@parley/model';
import { type AnalysisRequest, analyseSymbolically, countFeasible } from '@parley/engine';
import { symbolicWire } from '@parley/protocol';
import { symbolicDocument, toMarkdown, toText } from '@parley/report';
import { showDiagnostics } from './case-input.js';
import type { CommandContext } from './command.js';
import { exitCode } from './exit-code.js';
import type { ChosenKernel } from './kernel.js';
import type { LoadedReading } from './loaded-model.js';
import { type Destination, emit } from './output.js';
import { runControl } from './progress.js';
import { grouped } from '@parley/report';

/** How many patterns of equilibria are told. */
const patternsTold = 12;

/** Whether diagrams are chosen, by name or by size, and the model is one that diagrams take. */
export function needsDiagrams({ form }: Conflict, choice: ChosenKernel | null): boolean {
  return form.kind === 'options' && form.merges.length === 0 && choice?.kernel === 'symbolic';
}

/** Analyses by diagrams and writes counts, and equilibria as patterns. */
export function analyseByDiagrams(
  { loaded, conflict }: LoadedReading,
  request: AnalysisRequest,
  choice: ChosenKernel | null,
  flags: Destination & { readonly json?: boolean; readonly markdown?: boolean; readonly memory?: number },
  context: CommandContext,
): void {
  const json = flags.json === true;
  const showing = { json, warnings: false };
  const counted = conflict.form.kind === 'options' ? countFeasible(conflict.form) : null;
  if (context.terminal.interactive && counted?.value != null) {
    context.terminal.err(`${grouped(counted.value)} states: analysed by diagrams, which list none of them\n`);
  }
  const limits = flags.memory === undefined ? undefined : { memoryBytes: flags.memory };
  const { value, diagnostics } = analyseSymbolically(conflict, request, limits, runControl(context, 'analysing'));
  showDiagnostics(loaded, diagnostics, context, showing);
  if (value === null) return context.exit(exitCode.tooLarge);
  if (json) {
    emit([`${JSON.stringify(symbolicWire(conflict, value, patternsTold, choice), null, 2)}\n`], flags, context);
    return;
  }
  const document = symbolicDocument(conflict, value, patternsTold, choice);
  emit([flags.markdown === true ? toMarkdown(document) : toText(document, context.terminal)], flags, context);
}
