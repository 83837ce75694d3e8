// I5: no English sentences below `report`. A sentence is a literal of four words or more that begins with a capital or
// ends like a sentence. Exempt, each with its reason, are the places where such text is no message to a person.

import { wordless } from '../layers.js';
import { type Node, child, nameOf, walk } from '../node.js';
import type { Rule } from '../rule.js';
import { finding, isShipped, packageOf } from '../source-file.js';

/** Calls whose text only we read, when the program contradicts itself. */
const oursAlone = new Set(['invariant', 'unreachable', 'InvariantError']);

/** Fields that hold a bibliographic reference: a fact about the literature, the same in every language. */
const citations = new Set(['citation', 'source', 'reference']);

/** Folders whose strings are the material of an algorithm on English text, not words for a reader. */
const languageData = ['packages/evidence/src/lexicon/', 'packages/lang/src/shape/'];

/** I5. */
export const noSentences: Rule = {
  id: 'I5',
  says: 'no English sentences below report: deciding and wording are apart',
  check: (files) =>
    files
      .filter(({ path }) => isShipped(path) && wordless.includes(packageOf(path) ?? ''))
      .filter(({ path }) => !languageData.some((folder) => path.startsWith(folder)))
      .flatMap((file) => {
        const found: string[] = [];
        walk(file.program, (node, parents) => {
          const text = literalText(node);
          if (text !== null && isSentence(text) && !isExempt(parents)) {
            found.push(finding(file, node.start, `says ${JSON.stringify(text.slice(0, 60))}`));
          }
        });
        return found;
      }),
  bad: [
    { 'packages/engine/src/a.ts': "export const m = 'The state is not stable for this party.';" },
    { 'packages/lang/src/a.ts': 'export const m = (x: string) => `Option ${x} is not declared here`;' },
    { 'packages/insight/src/a.ts': "export const m = { text: 'would move from here to there.' };" },
  ],
  good: {
    'packages/engine/src/a.ts':
      "invariant(ok, 'A joint move has at least one move.'); export const k = 'legal sequences';",
    'packages/engine/src/b.ts': "export const c = { citation: 'Fang, Hipel and Kilgour (1993), definition 3.4.' };",
    'packages/report/src/a.ts': "export const m = 'The state is not stable for this party.';",
  },
};

function literalText(node: Node): string | null {
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value'];
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node['quasis'])) return null;
  return node['quasis'].map((part: { value: { raw: string } }) => part.value.raw).join(' · ');
}

function isSentence(text: string): boolean {
  const words = text
    .trim()
    .split(/\s+/)
    .filter((word) => /^[\p{L}'’"“(]+[\p{L}'’,.;:!?)”"]*$/u.test(word));
  return words.length >= 4 && (/^\s*["'(“]?\p{Lu}/u.test(text) || /\p{L}["')”]?[.!?]\s*$/u.test(text));
}

function isExempt(parents: readonly Node[]): boolean {
  return parents.some((parent) => {
    if (parent.type === 'CallExpression' || parent.type === 'NewExpression') {
      return oursAlone.has(nameOf(child(parent, 'callee')) ?? '');
    }
    return parent.type === 'Property' && citations.has(nameOf(child(parent, 'key')) ?? '');
  });
}
