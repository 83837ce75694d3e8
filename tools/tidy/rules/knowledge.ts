// I2, I3, I4: who does not know about what. All three are questions about imports.

import type { Rule } from '../rule.js';
import { type Import, type SourceFile, finding, isShipped, packageOf } from '../source-file.js';

/** Findings for the imports of shipped files that `isWrong` names. */
function wrongImports(
  files: readonly SourceFile[],
  isWrong: (home: string, use: Import) => string | null,
): readonly string[] {
  return files.flatMap((file) => {
    const home = packageOf(file.path);
    if (home === null || !isShipped(file.path)) return [];
    return file.imports.flatMap((use) => {
      const words = isWrong(home, use);
      return words === null ? [] : [finding(file, use.start, words)];
    });
  });
}

const formats: readonly (readonly [library: RegExp, home: readonly string[], what: string])[] = [
  [/^yaml(\/|$)/, ['lang'], 'the text of case files'],
  [/^(zod|ajv|typebox|valibot)(\/|$)/, ['protocol', 'server'], 'the wire'],
];

/** I2. */
export const formatsAtHome: Rule = {
  id: 'I2',
  says: 'only lang knows the text of case files, only protocol knows the wire',
  check: (files) =>
    wrongImports(files, (home, { from }) => {
      const format = formats.find(([library, homes]) => library.test(from) && !homes.includes(home));
      return format === undefined ? null : `imports ${from}, so it knows ${format[2]}`;
    }),
  bad: [
    { 'packages/cli/src/a.ts': "import { parseDocument } from 'yaml';" },
    { 'packages/report/src/a.ts': "import { z } from 'zod';" },
  ],
  good: {
    'packages/lang/src/a.ts': "import { Lexer } from 'yaml';",
    'packages/protocol/src/a.ts': "import { z } from 'zod';",
  },
};

const evidenceNames = new Set([
  'Statement',
  'StatementId',
  'Source',
  'SourceId',
  'Basis',
  'Grounding',
  'Attribution',
  'Anchor',
]);

/** I3. */
export const engineKnowsNoEvidence: Rule = {
  id: 'I3',
  says: 'engine does not know that evidence exists: a verdict depends on the model alone',
  check: (files) =>
    wrongImports(files, (home, { from, names }) => {
      if (home !== 'engine') return null;
      if (from.startsWith('@parley/evidence')) return `imports ${from}`;
      const named = from.startsWith('@parley/') ? names.find((name) => evidenceNames.has(name)) : undefined;
      return named === undefined ? null : `names ${named}`;
    }),
  bad: [
    { 'packages/engine/src/a.ts': "import { anchor } from '@parley/evidence';" },
    { 'packages/engine/src/a.ts': "import type { Statement } from '@parley/model';" },
  ],
  good: {
    'packages/engine/src/a.ts': "import type { Conflict } from '@parley/model';",
    'packages/insight/src/a.ts': "import type { Statement } from '@parley/model';",
  },
};

/** I4. */
export const evidenceEditsNothing: Rule = {
  id: 'I4',
  says: 'evidence never edits a case: it knows neither the case file nor how to change one',
  check: (files) =>
    wrongImports(files, (home, { from, names }) => {
      if (home !== 'evidence') return null;
      if (from.startsWith('@parley/lang')) return `imports ${from}`;
      return names.includes('defineConflict') ? 'builds a conflict' : null;
    }),
  bad: [
    { 'packages/evidence/src/a.ts': "import { parseCase } from '@parley/lang';" },
    { 'packages/evidence/src/a.ts': "import { defineConflict } from '@parley/model';" },
  ],
  good: { 'packages/evidence/src/a.ts': "import type { Span } from '@parley/model';" },
};
