// The repository's own sources as data for the rules: text, syntax tree and imports. Rules read trees, not text, so that
// a word in a comment or in a string is not taken for code.

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'oxc-parser';
import { type Node, isNode } from './node.js';

/** Absolute path of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** One import, re-export or dynamic import with a fixed name. */
export interface Import {
  readonly from: string;
  /** Names as the other module calls them; empty for a namespace, side effect or dynamic import. */
  readonly names: readonly string[];
  /** Whether nothing of it is left after compilation. */
  readonly typeOnly: boolean;
  /** Whether it is loaded only when the program comes to it. */
  readonly later: boolean;
  readonly start: number;
}

/** A source file of the repository, or a sample that a rule is tried on. */
export interface SourceFile {
  /** Below the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly program: Node;
  readonly comments: readonly {
    readonly start: number;
    readonly end: number;
    readonly value: string;
    readonly type: string;
  }[];
  readonly imports: readonly Import[];
}

/** Reads text as a source file. */
export function sourceFile(path: string, text: string): SourceFile {
  const { program, comments, module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const imports: Import[] = module.staticImports.map(({ moduleRequest, entries, start }) => ({
    from: moduleRequest.value,
    names: entries.flatMap(({ importName }) => importName.name ?? []),
    typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
    later: false,
    start,
  }));
  for (const { entries, start } of module.staticExports) {
    const from = entries.find(({ moduleRequest }) => moduleRequest !== null)?.moduleRequest?.value;
    if (from === undefined) continue;
    const names = entries.flatMap(({ importName }) => importName.name ?? []);
    imports.push({ from, names, typeOnly: entries.every(({ isType }) => isType), later: false, start });
  }
  for (const { moduleRequest, start } of module.dynamicImports) {
    const from = /^(['"`])(.*)\1$/.exec(text.slice(moduleRequest.start, moduleRequest.end))?.[2];
    if (from !== undefined) imports.push({ from, names: [], typeOnly: false, later: true, start });
  }
  return { path, text, program: asNode(program), comments, imports };
}

function asNode(value: unknown): Node {
  if (!isNode(value)) throw new Error('the parser returned no tree');
  return value;
}

const sourceFolders = ['packages', 'tools', 'bench', 'catalog'];
// `assembly` is AssemblyScript, which looks like TypeScript and is not.
const skippedFolders = new Set([
  'node_modules',
  'dist',
  'gold',
  'lexicons',
  'assembly',
  '.stryker-tmp',
  'coverage',
  'reports',
]);

/** All TypeScript and module files of the repository, by path. */
export function allSources(): readonly SourceFile[] {
  return pathsBelow(sourceFolders, (path) => /\.(tsx?|mjs)$/.test(path) && !path.endsWith('.d.ts')).map((path) =>
    sourceFile(path, readFileSync(join(root, path), 'utf8')),
  );
}

/** Paths of files below some folders of the root, sorted. */
export function pathsBelow(folders: readonly string[], counts: (path: string) => boolean): readonly string[] {
  const paths: string[] = [];
  const visit = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!skippedFolders.has(entry.name)) visit(path);
      } else if (counts(relative(root, path))) paths.push(relative(root, path).replaceAll('\\', '/'));
    }
  };
  for (const folder of folders) visit(join(root, folder));
  return paths.sort();
}

/** Line of a position, from 1. */
export const lineOf = (file: SourceFile, position: number): number => file.text.slice(0, position).split('\n').length;

/** A finding's place and words in one line. */
export const finding = (file: SourceFile, position: number, words: string): string =>
  `${file.path}:${lineOf(file, position)} ${words}`;

/** The package a path lies in, or null. */
export const packageOf = (path: string): string | null => /^packages\/([^/]+)\//.exec(path)?.[1] ?? null;

/** Whether the file ships: below a package's src and no test. */
export const isShipped = (path: string): boolean => /^packages\/[^/]+\/src\//.test(path) && !isTest(path);

/** Whether the file is a test. */
export const isTest = (path: string): boolean => path.endsWith('.test.ts');
