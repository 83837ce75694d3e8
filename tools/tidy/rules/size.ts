// The size budget: what still reads in one sitting. Medians and ninety-fifth percentiles over the tree, and a hard stop
// for each file and function. Functions of tests are left out: a table of rows may be long.

import { type Node, child, nameOf, walk } from '../node.js';
import type { Rule } from '../rule.js';
import { type SourceFile, finding, isShipped, lineOf } from '../source-file.js';

const budget = {
  file: { median: 150, p95: 400, most: 600 },
  function: { median: 12, p95: 40, most: 80 },
} as const;

const lines = (count: number): string => 'const a = 1;\n'.repeat(count);

/** Files. */
export const fileSize: Rule = {
  id: 'file size',
  says: 'files: median at most 150 lines, 95th percentile at most 400, none above 600',
  check: (files) => {
    const sizes = files.map((file) => ({ size: file.text.split('\n').length - 1, place: file.path }));
    return overBudget(sizes, budget.file);
  },
  bad: [
    { 'packages/model/src/a.ts': lines(601) },
    { 'packages/model/src/a.ts': lines(401) },
    { 'packages/model/src/a.ts': lines(151) },
  ],
  good: { 'packages/model/src/a.ts': lines(150) },
};

/** Functions. */
export const functionSize: Rule = {
  id: 'function size',
  says: 'functions: median at most 12 lines, 95th percentile at most 40, none above 80',
  check: (files) => overBudget(files.filter(({ path }) => isShipped(path)).flatMap(functionSizes), budget.function),
  bad: [
    { 'packages/model/src/a.ts': `function f() {\n${lines(79)}}` },
    { 'packages/model/src/a.ts': `const f = () => {\n${lines(39)}};` },
    { 'packages/model/src/a.ts': `class A { f() {\n${lines(11)}} }` },
  ],
  good: {
    'packages/model/src/a.ts': `function f() {\n${lines(10)}}`,
    'packages/model/src/a.test.ts': `test(() => {\n${lines(99)}});`,
  },
};

function functionSizes(file: SourceFile): readonly { readonly size: number; readonly place: string }[] {
  const sizes: { size: number; place: string }[] = [];
  walk(file.program, (node, [parent]) => {
    const name = functionName(node, parent);
    if (name === null) return;
    const size = lineOf(file, node.end) - lineOf(file, node.start) + 1;
    sizes.push({ size, place: finding(file, node.start, name) });
  });
  return sizes;
}

/** The name of a function that has one; an unnamed arrow counts with the function it stands in. */
function functionName(node: Node, parent: Node | undefined): string | null {
  if (node.type === 'FunctionDeclaration') return nameOf(child(node, 'id'));
  if (parent === undefined || !/^(ArrowFunctionExpression|FunctionExpression)$/.test(node.type)) return null;
  if (parent.type === 'VariableDeclarator') return nameOf(child(parent, 'id'));
  return parent.type === 'MethodDefinition' ? (nameOf(child(parent, 'key')) ?? 'method') : null;
}

function overBudget(
  sizes: readonly { readonly size: number; readonly place: string }[],
  { median, p95, most }: { readonly median: number; readonly p95: number; readonly most: number },
): readonly string[] {
  const sorted = sizes.map(({ size }) => size).sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  const found = sizes.filter(({ size }) => size > most).map(({ size, place }) => `${place}: ${size} lines`);
  if (at(0.5) > median) found.push(`the median is ${at(0.5)} lines`);
  if (at(0.95) > p95) found.push(`the 95th percentile is ${at(0.95)} lines`);
  return found;
}
