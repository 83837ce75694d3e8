// What comments must say and must not: a header that says what lives here, no promise without a number.

import type { Rule } from '../rule.js';
import { type SourceFile, finding } from '../source-file.js';

/** A header of one to five lines. */
export const headers: Rule = {
  id: 'headers',
  says: 'every file opens with one to five comment lines that say what lives here',
  check: (files) =>
    files.flatMap((file) => {
      const count = headerLines(file);
      if (count === 0) return [`${file.path} has no header`];
      const most = file.path.includes('/concepts/') ? 20 : 5;
      return count > most ? [`${file.path} has a header of ${count} lines`] : [];
    }),
  bad: [
    { 'packages/model/src/a.ts': 'const a = 1;' },
    { 'packages/model/src/a.ts': `${'// x\n'.repeat(6)}const a = 1;` },
  ],
  good: { 'packages/model/src/a.ts': '#!/usr/bin/env node\n// What lives here.\nconst a = 1;' },
};

function headerLines(file: SourceFile): number {
  const text = file.text.replace(/^#!.*\n/, '');
  const lineComments = /^(?:\/\/.*\n?)+/.exec(text)?.[0];
  const block = /^\/\*[\s\S]*?\*\//.exec(text)?.[0];
  return (lineComments ?? block ?? '').split('\n').filter((line) => line.trim() !== '').length;
}

/** Promises name an issue. */
export const promises: Rule = {
  id: 'promises',
  says: 'a TODO names an issue',
  check: (files) =>
    files.flatMap((file) =>
      file.comments
        .filter(({ value }) => /\b(TODO|FIXME|XXX|HACK)\b/.test(value) && !/#\d+/.test(value))
        .map(({ start, value }) => finding(file, start, value.trim())),
    ),
  bad: [{ 'packages/model/src/a.ts': '// TODO later' }, { 'packages/model/src/a.ts': '/* FIXME */' }],
  good: { 'packages/model/src/a.ts': '// TODO #12: later\nexport const word = "TODO";' },
};
