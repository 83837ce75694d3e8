// The direction of dependency: rows, neighbours, and no import that goes round in a circle.

import { dirname, join } from 'node:path';
import { mayImport } from '../layers.js';
import type { Rule } from '../rule.js';
import { type SourceFile, finding, packageOf } from '../source-file.js';

/** A row imports only rows below it; neighbours never import each other. */
export const arrows: Rule = {
  id: 'arrows',
  says: 'a package imports only packages of lower rows, by their name and not by a path',
  check: (files) => files.flatMap((file) => file.imports.flatMap((use) => wrongArrow(file, use.from, use.start))),
  bad: [
    { 'packages/engine/src/a.ts': "import type { Source } from '@parley/evidence';" },
    { 'packages/model/src/a.ts': "import { x } from '@parley/engine';" },
    { 'packages/engine/src/a.ts': "import { x } from '../../model/src/index.js';" },
    { 'packages/report/src/a.ts': "export { x } from '@parley/protocol';" },
    { 'packages/insight/src/a.ts': "const x = await import('@parley/report');" },
  ],
  good: {
    'packages/insight/src/a.ts': "import { x } from '@parley/engine'; import { y } from './b.js';",
    'packages/cli/src/a.ts': "import { x } from '@parley/server';",
    'packages/engine/src/a.test.ts': "import { x } from '../fixtures/b.js';",
  },
};

function wrongArrow(file: SourceFile, from: string, start: number): readonly string[] {
  const here = packageOf(file.path);
  if (here === null) return [];
  const other = /^@parley\/([^/]+)/.exec(from)?.[1];
  if (other !== undefined)
    return mayImport(here, other) || here === other ? [] : [finding(file, start, `imports ${from}`)];
  if (!from.startsWith('.')) return [];
  const target = join(dirname(file.path), from);
  return target.startsWith(`packages/${here}/`)
    ? []
    : [finding(file, start, `reaches out of its package to ${target}`)];
}

/** No file needs itself to be loaded. */
export const circles: Rule = {
  id: 'circles',
  says: 'no import goes round in a circle',
  check: (files) => {
    const byPath = new Map(files.map((file) => [file.path, file]));
    const state = new Map<string, 'open' | 'done'>();
    const found: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (state.get(path) === 'done') return;
      if (state.get(path) === 'open') {
        found.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
        return;
      }
      state.set(path, 'open');
      for (const next of loadedBy(byPath.get(path))) if (byPath.has(next)) visit(next, [...trail, path]);
      state.set(path, 'done');
    };
    for (const file of files) visit(file.path, []);
    return found;
  },
  bad: [
    {
      'packages/model/src/a.ts': "import { b } from './b.js'; export const a = () => b;",
      'packages/model/src/b.ts': "import { a } from './a.js'; export const b = () => a;",
    },
  ],
  good: {
    'packages/model/src/a.ts': "import type { B } from './b.js'; export interface A { b: B }",
    'packages/model/src/b.ts': "import { a } from './a.js'; export const b = a;",
  },
};

/** Files that are loaded with a file; what the compiler erases, or what is loaded on demand, is not. */
function loadedBy(file: SourceFile | undefined): readonly string[] {
  if (file === undefined) return [];
  return file.imports
    .filter(({ from, typeOnly, later }) => from.startsWith('.') && !typeOnly && !later)
    .map(({ from }) => join(dirname(file.path), from).replaceAll('\\', '/').replace(/\.js$/, '.ts'));
}
