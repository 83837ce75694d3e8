// I1: below the edges nothing touches the machine. Names that a file declares itself (a parameter called `document`, say)
// are not the machine's.

import { builtinModules } from 'node:module';
import { pure } from '../layers.js';
import { type Node, child, nameOf, walk } from '../node.js';
import type { Rule } from '../rule.js';
import { type SourceFile, finding, isShipped, packageOf } from '../source-file.js';

const machineNames = new Set(
  (
    'console process global globalThis window self document navigator location localStorage sessionStorage performance ' +
    'fetch XMLHttpRequest WebSocket Worker setTimeout setInterval setImmediate queueMicrotask requestAnimationFrame ' +
    'crypto Buffer require __dirname __filename alert prompt indexedDB'
  ).split(' '),
);

const machineMembers = new Set(['Date.now', 'Math.random', 'Intl.DateTimeFormat']);

/** I1. */
export const purity: Rule = {
  id: 'I1',
  says: 'below the edges: no node:*, DOM, clock, Math.random, console or environment',
  check: (files) =>
    files
      .filter(({ path }) => isShipped(path) && pure.includes(packageOf(path) ?? ''))
      .flatMap((file) => [...machineImports(file), ...machineUses(file)]),
  bad: [
    { 'packages/engine/src/a.ts': "import { readFileSync } from 'node:fs';" },
    { 'packages/engine/src/a.ts': "import os from 'os';" },
    { 'packages/model/src/a.ts': 'export const now = () => Date.now();' },
    { 'packages/model/src/a.ts': 'export const now = () => new Date();' },
    { 'packages/lang/src/a.ts': 'export const pick = () => Math.random();' },
    { 'packages/report/src/a.ts': "export const say = () => console.log('x');" },
    { 'packages/insight/src/a.ts': 'export const home = () => process.env;' },
    { 'packages/evidence/src/a.ts': 'export const title = () => document.title;' },
  ],
  good: {
    'packages/report/src/a.ts': 'export const f = (document: { title: string }) => document.title; // console.log',
    'packages/lang/src/a.ts': 'export const g = (text: string) => new Date(text); export const w = "process.env";',
    'packages/cli/src/a.ts': "import { readFileSync } from 'node:fs'; console.log(Date.now());",
    'packages/engine/src/a.test.ts': "import { readFileSync } from 'node:fs';",
  },
};

const machineImports = (file: SourceFile): readonly string[] =>
  file.imports
    .filter(({ from }) => from.startsWith('node:') || builtinModules.includes(from))
    .map(({ from, start }) => finding(file, start, `imports ${from}`));

function machineUses(file: SourceFile): readonly string[] {
  const own = declaredNames(file.program);
  const found: string[] = [];
  walk(file.program, (node, [parent]) => {
    const use = machineUse(node, parent, own);
    if (use !== null) found.push(finding(file, node.start, `uses ${use}`));
  });
  return found;
}

function machineUse(node: Node, parent: Node | undefined, own: ReadonlySet<string>): string | null {
  if (node.type === 'MemberExpression') {
    const name = `${nameOf(child(node, 'object'))}.${nameOf(child(node, 'property'))}`;
    return machineMembers.has(name) ? name : null;
  }
  if (node.type === 'NewExpression' && nameOf(child(node, 'callee')) === 'Date') {
    return Array.isArray(node['arguments']) && node['arguments'].length === 0 ? 'new Date() without a time' : null;
  }
  if (node.type !== 'Identifier') return null;
  const name = nameOf(node) ?? '';
  if (!machineNames.has(name) || own.has(name) || parent === undefined || isLabel(node, parent)) return null;
  return name;
}

/** Whether an identifier is only a property's or a type's label. */
function isLabel(node: Node, parent: Node): boolean {
  if (parent.type.startsWith('TS')) return true;
  const field = ['property', 'key'].find((name) => parent[name] === node);
  return field !== undefined && parent['computed'] !== true;
}

/** Every name that the file binds anywhere: scopes are not told apart, which can only miss a use, not invent one. */
function declaredNames(program: Node): ReadonlySet<string> {
  const names = new Set<string>();
  const bind = (pattern: unknown): void => {
    if (Array.isArray(pattern)) for (const item of pattern) bind(item);
    else if (typeof pattern === 'object' && pattern !== null && 'type' in pattern) {
      walk(pattern as Node, (node, [parent]) => {
        const isKey = parent?.type === 'Property' && parent['key'] === node && parent['shorthand'] !== true;
        if (node.type === 'Identifier' && !isKey) names.add(nameOf(node) ?? '');
      });
    }
  };
  walk(program, (node) => {
    if (node.type === 'VariableDeclarator') bind(node['id']);
    else if (/Function|Arrow/.test(node.type)) {
      bind(node['params']);
      bind(node['id']);
    } else if (/^Import.*Specifier$/.test(node.type)) bind(node['local']);
    else if (node.type === 'CatchClause') bind(node['param']);
  });
  return names;
}
