// Quotations as Citron (BBC R&D) writes them, in and out: cue, sources and contents as spans in code points.

import { type Diagnostic, type Outcome, diagnose, failed, succeeded } from '@parley/model';
import { type Anchor, anchorAt } from '../anchor.js';
import type { StatementRecord } from '../record/statement-record.js';
import type { SourceDocument } from '../source-document.js';
import { offsetMap } from './code-points.js';
import { asList, asMap, asOffset, asText, readJson } from './json-value.js';

/** A quotation as Citron found it, anchored in the text. */
export interface CitronQuote {
  readonly id: string;
  readonly cue: Anchor | null;
  readonly sources: readonly Anchor[];
  readonly contents: readonly Anchor[];
  readonly confidence: number | null;
}

/** The statements of one source as a Citron document. */
export function writeCitron(source: SourceDocument, statements: readonly StatementRecord[]): string {
  const map = offsetMap(source.text);
  const span = ({ start, end, exact }: Anchor): unknown => ({
    start: map.toCodePoint(start),
    end: map.toCodePoint(end),
    text: exact,
  });
  const quotes = statements
    .filter(({ document }) => document === source.id)
    .map((statement, index) => ({
      id: index,
      cue: statement.cueAnchor === null ? null : span(statement.cueAnchor),
      sources: statement.holderAnchor === null ? [] : [span(statement.holderAnchor)],
      contents: statement.content.map(span),
      coreferences: [],
      confidence: statement.confidence,
      parley: { id: statement.id, act: statement.act },
    }));
  return `${JSON.stringify({ text: source.text, quotes }, null, 2)}\n`;
}

/** Citron's quotations in a text of ours. A span whose words differ from the text is left out with its quotation. */
export function readCitron(json: string, source: SourceDocument): Outcome<readonly CitronQuote[]> {
  const { value, diagnostics } = readJson(json, 'Citron JSON');
  if (diagnostics.length > 0) return failed(diagnostics);
  const document = asMap(value);
  const { toUnit } = offsetMap(source.text);
  const found: Diagnostic[] = [];
  const anchor = (item: unknown): Anchor | null => {
    const { start, end, text } = asMap(item);
    const [from, to] = [asOffset(start), asOffset(end)];
    if (from === null || to === null || to < from) return null;
    const made = anchorAt(source.text, { start: toUnit(from), end: toUnit(to) });
    return asText(text) === null || made.exact === text ? made : null;
  };
  const quotes = asList(document['quotes']).flatMap((item, index): CitronQuote[] => {
    const quote = asMap(item);
    const contents = asList(quote['contents']).map(anchor);
    const sources = asList(quote['sources']).map(anchor);
    const cue = quote['cue'] === null || quote['cue'] === undefined ? null : anchor(quote['cue']);
    const whole =
      contents.length > 0 &&
      [...contents, ...sources].every((part) => part !== null) &&
      (cue !== null || quote['cue'] == null);
    if (!whole) {
      found.push(diagnose('P5523', null, { format: 'Citron JSON', item: index + 1, problem: 'span and text differ' }));
      return [];
    }
    const id = asText(asMap(quote['parley'])['id']) ?? `q${typeof quote['id'] === 'number' ? quote['id'] : index}`;
    return [
      {
        id,
        cue,
        sources: sources.filter((part) => part !== null),
        contents: contents.filter((part) => part !== null),
        confidence: typeof quote['confidence'] === 'number' ? quote['confidence'] : null,
      },
    ];
  });
  return succeeded(quotes, found);
}
