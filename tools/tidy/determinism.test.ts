// I6: equal inputs give byte-equal results. Every case of the catalog is read, built and analysed twice from its text, and
// two processes answer the founding case; what differs between runs, kernels or threads is a failure.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Analysis, buildGraphModel, defaultRequest, explicitKernel } from '@parley/engine';
import { parseCase } from '@parley/lang';
import { expect, it } from 'vitest';
import { pathsBelow, root } from './source-file.js';

/** Larger cases are compared by the benchmarks; here each takes milliseconds. */
const mostStates = 5000;

function analysed(text: string): Analysis | null {
  const { value } = parseCase(text);
  const model = value === null ? null : buildGraphModel(value.conflict).value;
  if (model === null) throw new Error('a case of the catalog could not be built');
  return model.states.count > mostStates ? null : explicitKernel.analyse(model, defaultRequest, {}).value;
}

const bytesOf = (analysis: Analysis | null): string =>
  JSON.stringify(analysis, (_, value: unknown) =>
    ArrayBuffer.isView(value) ? Array.from(value as Uint32Array) : value,
  );

it.each(pathsBelow(['catalog'], (path) => path.endsWith('/case.parley.yaml')))(
  'I6: %s is analysed equally twice',
  (path) => {
    const text = readFileSync(join(root, path), 'utf8');
    expect(bytesOf(analysed(text))).toBe(bytesOf(analysed(text)));
  },
);

it('I6: two processes answer the founding case with the same bytes', () => {
  const program = join(root, 'packages', 'cli', 'dist', 'main.js');
  const answer = (): string =>
    execFileSync(process.execPath, [program, 'ask', 'moscow-offer', '--json'], { encoding: 'utf8' });
  expect(answer()).toBe(answer());
});
