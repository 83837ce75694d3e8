// I8 and I9: that the suites exist and that nothing registered escapes them. What they find is theirs to say.

import type { Rule } from '../rule.js';
import type { SourceFile } from '../source-file.js';

const engineIndex = 'packages/engine/src/index.ts';

/** Files that judge kernels and witnesses: the agreement run and tests of the engine. */
const suites = (files: readonly SourceFile[]): readonly SourceFile[] =>
  files.filter(
    ({ path }) => path.startsWith('tools/agree/') || (path.startsWith('packages/engine/') && path.endsWith('.test.ts')),
  );

const named = (file: SourceFile): ReadonlySet<string> => new Set(file.imports.flatMap(({ names }) => names));

/** I8. */
export const verdictsAreVerified: Rule = {
  id: 'I8',
  says: 'every verdict carries a witness: a suite explains, verifies and compares with the reference',
  check: (files) =>
    suites(files).some((file) => ['explain', 'verify', 'referenceAnalyse'].every((name) => named(file).has(name)))
      ? []
      : ['no suite imports explain, verify and referenceAnalyse together'],
  bad: [{ 'tools/agree/a.mjs': "import { explain, referenceAnalyse } from '@parley/engine';" }],
  good: { 'tools/agree/a.mjs': "import { explain, verify, referenceAnalyse } from '@parley/engine';" },
};

/** Names of the index that look like a kernel and make or are none. */
const noKernels = new Set(['compileKernel', 'chooseKernel']);

/** I9. */
export const kernelsConform: Rule = {
  id: 'I9',
  says: 'one kernel contract: every kernel of the engine is compared with another one by a suite',
  check: (files) => {
    const exported = files
      .filter(({ path }) => path === engineIndex)
      .flatMap(({ imports }) => imports.flatMap(({ names }) => names))
      .filter((name) => /^[a-z]\w*Kernel$/.test(name) && !noKernels.has(name));
    if (exported.length === 0) return ['the engine exports no kernel'];
    const compared = suites(files)
      .map((file) => [...named(file)].filter((name) => exported.includes(name) || name === 'referenceAnalyse'))
      .filter((names) => names.length > 1)
      .flat();
    return exported.filter((name) => !compared.includes(name)).map((name) => `no suite compares ${name} with another`);
  },
  bad: [
    {
      [engineIndex]: "export { explicitKernel } from './a.js'; export { symbolicKernel } from './b.js';",
      'tools/agree/a.mjs': "import { explicitKernel, referenceAnalyse } from '@parley/engine';",
    },
  ],
  good: {
    [engineIndex]: "export { explicitKernel } from './a.js'; export { compileKernel } from './b.js';",
    'tools/agree/a.mjs': "import { explicitKernel, referenceAnalyse } from '@parley/engine';",
  },
};
