// Every code of text, names and meaning has a file in lang/fixtures that causes it. Under a line of the file stand the marks and the
// message that belong there; these lines are taken out before the file is read. UPDATE_FIXTURES=1 writes them anew, for a person to read.

import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  type Diagnostic,
  type DiagnosticCode,
  diagnosticCodes,
  underPerspective,
  type PerspectiveId,
} from '@parley/model';
import { formatCase, largestText, parseCase, readGmcr, readPublished } from '@parley/lang';
import { feasibleStates } from '@parley/engine';
import { type Excerpt, diagnosticFrame } from './diagnostic-frame.js';
import { diagnosticMessage } from './diagnostic-message.js';
import { SourceLines } from './source-lines.js';

const folder = new URL('../../../lang/fixtures/', import.meta.url);
const files = readdirSync(folder).sort();
const annotation = /^[ \t]*(?:\^+|~+|#) ?(?:error|warning|information|note|fix)\b.*: /;

function diagnosticsOf(file: string, text: string): readonly Diagnostic[] {
  if (file.endsWith('.gmcr')) return readGmcr(text, feasibleStates).diagnostics;
  return file.endsWith('.json') ? readPublished(text).diagnostics : parseCase(text).diagnostics;
}

/** The text with marks and messages under its lines. */
function annotated(text: string, diagnostics: readonly Diagnostic[]): string {
  const lines = new SourceLines(text);
  const under = new Map<number, string[]>();
  const add = (excerpt: Excerpt | null, sign: string, message: string): void => {
    const line = excerpt?.line ?? Number.MAX_SAFE_INTEGER;
    const marks = excerpt === null ? '# ' : `${' '.repeat(excerpt.column - 1)}${sign.repeat(excerpt.markWidth)} `;
    under.set(line, [...(under.get(line) ?? []), `${marks}${message}`]);
  };
  for (const diagnostic of diagnostics) {
    const frame = diagnosticFrame(diagnostic, text, lines);
    const fix = frame.replacement === null ? '' : ` [fix: ${frame.replacement}]`;
    add(frame.excerpt, '^', `${frame.severity} ${frame.code}: ${frame.message}${fix}`);
    for (const note of frame.notes) add(note.excerpt, '~', `note ${frame.code}: ${note.message}`);
  }
  const out: string[] = [];
  text.split('\n').forEach((line, index) => out.push(line, ...(under.get(index + 1) ?? [])));
  return [...out, ...(under.get(Number.MAX_SAFE_INTEGER) ?? [])].join('\n');
}

const stripped = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !annotation.test(line))
    .join('\n');

describe('fixtures', () => {
  for (const file of files) {
    test(file, () => {
      const written = readFileSync(new URL(file, folder), 'utf8');
      const text = stripped(written);
      const diagnostics = diagnosticsOf(file, text);
      const now = annotated(text, diagnostics);
      if (process.env['UPDATE_FIXTURES'] === '1') writeFileSync(new URL(file, folder), now);
      const [code] = file.split('-');
      expect(diagnostics.map((diagnostic) => diagnostic.code as string)).toContain(code);
      expect(now).toBe(process.env['UPDATE_FIXTURES'] === '1' ? now : written);
      for (const diagnostic of diagnostics)
        expect(diagnosticMessage(diagnostic)).not.toMatch(/[{}]\w*[?!]?|undefined| {2}/);
    });
  }

  test('name their code and slug, one file a code', () => {
    for (const file of files) {
      const [code = '', ...words] = (file.split('.')[0] ?? '').split('-');
      expect(diagnosticCodes[code as DiagnosticCode].slug, file).toBe(words.join('-'));
    }
  });

  test('are there for every code of text, names and meaning; the exceptions are tested here', () => {
    const covered = new Set(files.map((file) => file.split('-')[0]));
    const tooLarge = parseCase('x'.repeat(largestText + 1)).diagnostics;
    expect(tooLarge.map(({ code }) => code)).toEqual(['P1001']);
    expect(formatCase('x'.repeat(largestText + 1)).value).toBeNull();
    const { value } = parseCase('parley: 1\ntitle: T\nas_of: 2025\nparties: {a: {options: {go: Go}}}\n');
    const unknown = value === null ? [] : underPerspective(value.conflict, 'hawks' as PerspectiveId).diagnostics;
    expect(unknown.map(diagnosticMessage)).toEqual(['There is no perspective "hawks".']);
    const exceptions = ['P1001'];
    const missing = Object.keys(diagnosticCodes).filter(
      (code) => /^P[123]/.test(code) && !covered.has(code) && !exceptions.includes(code),
    );
    expect(missing).toEqual([]);
  });

  test('have each slug once in the whole registry', () => {
    const slugs = Object.values(diagnosticCodes).map(({ slug }) => slug);
    expect(slugs.filter((slug, index) => slugs.indexOf(slug) !== index)).toEqual([]);
  });
});
