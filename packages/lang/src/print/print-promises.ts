// Promises and attitudes as text.

import type { Attitude, Conflict, StatedPromise, Worth } from '@parley/model';
import { writeScalar } from '../yaml/write-scalar.js';
import type { CaseWriter } from './case-writer.js';
import { decimalText } from './print-preference.js';
import { RulePrinter, isUngrounded } from './print-rule.js';

/** Prints one promise under its key. */
export function printPromise(conflict: Conflict, writer: CaseWriter, promise: StatedPromise): void {
  const rules = new RulePrinter(conflict, writer);
  const { dms, form } = conflict;
  const options = form.kind === 'options' ? form.options : [];
  const condition = (key: string, text: string, meaning: StatedPromise['made']): void => {
    if (meaning !== null) writer.line(`${key}: ${writeScalar(rules.conditionText(text, meaning), 'block')}`);
  };
  writer.under(`${writeScalar(promise.id, 'flow')}:`, () => {
    writer.text('name', promise.name === promise.id ? null : promise.name);
    writer.text('by', dms[promise.by]?.id ?? null);
    writer.text('to', dms[promise.to]?.id ?? null);
    condition('made', promise.texts.made, promise.made);
    condition('kept', promise.texts.kept, promise.kept);
    condition('broken', promise.texts.broken, promise.broken);
    writer.names(
      'raised_by',
      promise.raisedBy.map((option) => options[option]?.id ?? ''),
    );
    const { values } = promise;
    if (values !== null) {
      const parts = [`kept: ${worth(values.kept)}`, `broken: ${worth(values.broken)}`];
      writer.line(`values: {${[...parts, `status_quo: ${worth(values.statusQuo)}`].join(', ')}}`);
    }
    writer.basis(promise.basis);
  });
}

function worth({ low, high }: Worth): string {
  const [from, to] = [decimalText(low), decimalText(high)];
  return from === to ? from : `${from}..${to}`;
}

/** Prints the attitudes of all parties, party by party. */
export function printAttitudes({ dms, attitudes }: Conflict, writer: CaseWriter): void {
  dms.forEach(({ id }, of) => {
    const own = attitudes.filter((attitude) => attitude.of === of);
    if (own.length === 0) return;
    writer.under(`${writeScalar(id, 'flow')}:`, () =>
      own.forEach((attitude) => printAttitude(dms[attitude.towards]?.id ?? '', attitude, writer)),
    );
  });
}

function printAttitude(towards: string, { kind, basis }: Attitude, writer: CaseWriter): void {
  const key = writeScalar(towards, 'flow');
  if (isUngrounded(basis)) return writer.line(`${key}: ${kind}`);
  writer.under(`${key}:`, () => {
    writer.line(`attitude: ${kind}`);
    writer.basis(basis);
  });
}
