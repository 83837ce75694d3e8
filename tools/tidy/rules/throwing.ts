// I7: input never throws. The one `throw` stands in model/src/invariant.ts, for our own bugs.

import { pure } from '../layers.js';
import { walk } from '../node.js';
import type { Rule } from '../rule.js';
import { finding, isShipped, packageOf } from '../source-file.js';

const home = 'packages/model/src/invariant.ts';

/** Signals that leave a deep recursion and are turned into a value before the module returns; by place, with the catcher. */
const caughtAtHome: Readonly<Record<string, string>> = {
  'packages/lang/src/condition/parse-condition.ts': 'FaultFound is caught by parseCondition in the same file',
  'packages/engine/src/decision-diagram/': 'DiagramLimit is caught by withinLimit, the only way into a diagram',
};

const isCaughtAtHome = (path: string): boolean => Object.keys(caughtAtHome).some((place) => path.startsWith(place));

/** I7. */
export const noThrow: Rule = {
  id: 'I7',
  says: 'below the edges, parsing and checking return a value and diagnostics: nothing throws but invariant',
  check: (files) =>
    files
      .filter(({ path }) => isShipped(path) && pure.includes(packageOf(path) ?? ''))
      .filter(({ path }) => path !== home && !isCaughtAtHome(path))
      .flatMap((file) => {
        const found: string[] = [];
        walk(file.program, (node) => {
          if (node.type === 'ThrowStatement') found.push(finding(file, node.start, 'throws'));
        });
        return found;
      }),
  bad: [{ 'packages/lang/src/a.ts': "export function f() { throw new Error('x'); }" }],
  good: {
    [home]: "export function invariant() { throw new Error('x'); }",
    'packages/lang/src/a.ts': '// throw nothing\nexport const word = "throw";',
    'packages/lang/src/a.test.ts': "throw new Error('x');",
  },
};
