// What a module shows: named things, each with a sentence, one by one.

import { type Node, child, nameOf, walk } from '../node.js';
import type { Rule } from '../rule.js';
import { type SourceFile, finding, isShipped } from '../source-file.js';

/** Findings for every node of a file that `words` names a fault of. */
function faults(file: SourceFile, words: (node: Node) => string | null): readonly string[] {
  const found: string[] = [];
  walk(file.program, (node) => {
    const fault = words(node);
    if (fault !== null) found.push(finding(file, node.start, fault));
  });
  return found;
}

const refused: Readonly<Record<string, string>> = {
  ExportDefaultDeclaration: 'has a default export',
  ExportAllDeclaration: 'exports everything of another module',
  TSAnyKeyword: 'uses any',
  TSEnumDeclaration: 'declares an enum',
  TSParameterProperty: 'has a parameter property',
  TSModuleDeclaration: 'declares a namespace',
};

/** Configuration files that a tool reads, which wants a default export. */
const isConfiguration = (path: string): boolean => /(^|\/)[a-z.-]+\.config\.(ts|mjs)$/.test(path);

/** No default exports, wildcard exports, any, enums. */
export const plainTypeScript: Rule = {
  id: 'plain TypeScript',
  says: 'named exports one by one; no any, no enum, no namespace, no parameter property',
  check: (files) =>
    files
      .filter(({ path }) => !isConfiguration(path))
      .flatMap((file) => faults(file, (node) => refused[node.type] ?? null)),
  bad: [
    { 'packages/model/src/a.ts': 'export default 1;' },
    { 'packages/model/src/a.ts': "export * from './b.js';" },
    { 'packages/model/src/a.ts': 'export let a: any;' },
    { 'packages/model/src/a.ts': 'export enum A { B }' },
  ],
  good: { 'packages/model/src/a.ts': "export const any = 'any'; // any", 'vitest.config.ts': 'export default {};' },
};

/** Every exported name has a sentence. */
export const documentedExports: Rule = {
  id: 'documented exports',
  says: 'every name that a package exports has a doc sentence where it is declared',
  check: (files) =>
    files.filter(({ path }) => isShipped(path)).flatMap((file) => faults(file, (node) => undocumented(file, node))),
  bad: [{ 'packages/model/src/a.ts': '// Header.\n\nexport const a = 1;' }],
  good: { 'packages/model/src/a.ts': '// Header.\n\n/** One. */\nexport const a = 1;\nexport { b } from "./b.js";' },
};

function undocumented(file: SourceFile, node: Node): string | null {
  const declaration = node.type === 'ExportNamedDeclaration' ? child(node, 'declaration') : null;
  if (declaration === null) return null;
  const documented = file.comments.some(
    ({ type, value, end }) =>
      type === 'Block' && value.startsWith('*') && file.text.slice(end, node.start).trim() === '',
  );
  if (documented) return null;
  const [first] = Array.isArray(declaration['declarations']) ? (declaration['declarations'] as Node[]) : [declaration];
  return `exports ${nameOf(child(first ?? declaration, 'id')) ?? 'a name'} without a doc sentence`;
}
