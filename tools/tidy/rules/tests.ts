// No test that does not run: assert the wrong behaviour and say why, rather than leave it out.

import { child, nameOf, walk } from '../node.js';
import type { Rule } from '../rule.js';
import { finding, isTest } from '../source-file.js';

const runners = new Set(['it', 'test', 'describe', 'suite', 'bench']);
const silent = new Set(['skip', 'only', 'todo', 'skipIf', 'runIf', 'fails']);
const oldNames = new Set(['xit', 'xdescribe', 'xtest', 'fit', 'fdescribe']);

/** No silenced tests. */
export const everyTestRuns: Rule = {
  id: 'every test runs',
  says: 'no test is skipped, singled out or left for later',
  check: (files) =>
    files
      .filter(({ path }) => isTest(path))
      .flatMap((file) => {
        const found: string[] = [];
        walk(file.program, (node) => {
          const word = nameOf(child(node, 'property'));
          const silenced =
            node.type === 'MemberExpression' &&
            runners.has(nameOf(child(node, 'object')) ?? '') &&
            silent.has(word ?? '');
          const old = node.type === 'CallExpression' && oldNames.has(nameOf(child(node, 'callee')) ?? '');
          if (silenced || old) found.push(finding(file, node.start, file.text.slice(node.start, node.start + 40)));
        });
        return found;
      }),
  bad: [
    { 'packages/model/src/a.test.ts': "it.skip('x', () => {});" },
    { 'packages/model/src/a.test.ts': "describe.only('x', () => {});" },
    { 'packages/model/src/a.test.ts': "xit('x', () => {});" },
  ],
  good: { 'packages/model/src/a.test.ts': "it('skips what .only was skipped', () => { items.skip(1); });" },
};
