// A lever as text.

import type { Conflict, Lever } from '@parley/model';
import { writeScalar } from '../yaml/write-scalar.js';
import type { CaseWriter } from './case-writer.js';
import { PreferencePrinter } from './print-preference.js';
import { RulePrinter } from './print-rule.js';

/** Prints one lever under its key. */
export function printLever(conflict: Conflict, writer: CaseWriter, lever: Lever): void {
  const { dms, form } = conflict;
  const options = form.kind === 'options' ? form.options : [];
  const rules = new RulePrinter(conflict, writer);
  const preferences = new PreferencePrinter(conflict, writer);
  writer.under(`${writeScalar(lever.id, 'flow')}:`, () => {
    writer.text('name', lever.name === lever.id ? null : lever.name);
    writer.text('note', lever.note);
    writer.names(
      'by',
      lever.by.map((dm) => dms[dm]?.id ?? ''),
    );
    const settled = [...lever.settled].map(([option, taken]) => `${taken ? '' : '!'}${options[option]?.id ?? ''}`);
    writer.names('settles', settled);
    if (lever.addedRules.length > 0)
      writer.under('rules:', () =>
        lever.addedRules.forEach((rule, index) => rules.rule(rule, `${lever.id}_rule_${index + 1}`)),
      );
    writer.names('without_rules', lever.droppedRules);
    if (lever.first.size > 0)
      writer.under('first:', () => {
        for (const [dm, statements] of lever.first)
          preferences.print(dms[dm]?.id ?? '', { kind: 'prioritised', statements, span: null });
      });
    writer.basis(lever.basis);
  });
}
