// What holds for every map whatever it is about: no key twice, none empty, no merge keys, names in normal form.

import { type Diagnostic, type Span, diagnose } from '@parley/model';
import type { MapNode, SyntaxNode, TextNode } from './syntax.js';

/** The longest key, in UTF-16 code units. YAML itself stops at 1,024 on one line. */
const longestKey = 200;

/** Checks all maps of a tree, outermost first. */
export function checkKeys(root: SyntaxNode): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const visit = (node: SyntaxNode): void => {
    if (node.kind === 'list') node.items.forEach(visit);
    if (node.kind !== 'map') return;
    checkMap(node, found);
    node.entries.forEach((entry) => visit(entry.value));
  };
  visit(root);
  return found;
}

function checkMap(map: MapNode, found: Diagnostic[]): void {
  const first = new Map<string, Span>();
  for (const { key } of map.entries) {
    if (key.value === '<<') {
      found.push(diagnose('P1009', key.span));
      continue;
    }
    if (key.value.trim() === '') {
      found.push(diagnose('P1044', key.span));
      continue;
    }
    if (key.value.length > longestKey) {
      found.push(
        diagnose(
          'P1052',
          { start: key.span.start, end: Math.min(key.span.end, key.span.start + 20) },
          { length: key.value.length, limit: longestKey },
        ),
      );
      continue;
    }
    const before = first.get(key.value);
    if (before === undefined) first.set(key.value, key.span);
    else
      found.push(
        diagnose('P1040', key.span, { key: key.value }, { notes: [{ key: 'first', values: {}, span: before }] }),
      );
    if (key.unnormalised === true) found.push(unnormalised(key));
  }
}

function unnormalised(key: TextNode): Diagnostic {
  const fix = key.style === 'plain' ? { span: key.span, replacement: key.value } : null;
  return diagnose('P1050', key.span, { name: key.value }, { fix });
}
