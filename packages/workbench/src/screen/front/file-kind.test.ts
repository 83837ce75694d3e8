// What is taken for a case, and what for a document.

import { expect, test } from 'vitest';
import { fileKind } from './file-kind.js';

test.each([
  ['well.parley.yaml', 'case'],
  ['OLD.GMCR', 'case'],
  ['published.json', 'case'],
  ['article.md', 'text'],
  ['page.HTM', 'text'],
  ['minutes.pdf', 'bytes'],
  ['photo.png', 'unknown'],
  ['yaml', 'unknown'],
])('%s is %s', (name, kind) => expect(fileKind(name)).toBe(kind));
