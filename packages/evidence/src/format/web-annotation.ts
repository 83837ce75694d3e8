// Statements and wording notes as a W3C Web Annotation collection (Recommendation, 23 February 2017), and back. Positions
// go out as code points and come in by the order: position, verified by the quote; the quote with its surroundings; orphan.

import { type Diagnostic, type Outcome, diagnose, failed, succeeded } from '@parley/model';
import { type Anchor, anchorAt } from '../anchor.js';
import { reAnchor } from '../document/re-anchor.js';
import type { WordingNote } from '../attribution/attribution.js';
import type { StatementRecord } from '../record/statement-record.js';
import type { SourceDocument } from '../source-document.js';
import { offsetMap } from './code-points.js';
import { asList, asMap, asOffset, asText, readJson } from './json-value.js';

/** An annotation as it comes back: its spans found in the text, what it is tagged with, and who made it. */
export interface ReadAnnotation {
  readonly id: string;
  readonly motivation: string;
  readonly anchors: readonly Anchor[];
  /** The role of each anchor where it has one of ours: holder, cue, content, wording. */
  readonly roles: readonly (string | null)[];
  /** What the targets name as their source. */
  readonly source: string | null;
  /** Values of its textual bodies with their purposes, in order. */
  readonly bodies: readonly { readonly purpose: string | null; readonly value: string }[];
  readonly creator: string | null;
  readonly created: string | null;
  /** At least one selector was not found in the text. */
  readonly orphaned: boolean;
}

/** Who makes the collection, and when; from the edge. */
export interface AnnotationMaker {
  readonly generator: string;
  readonly created: string | null;
  readonly creator: string | null;
}

/** The collection of one source as JSON. Each statement is one annotation with a target for each span. */
export function writeAnnotations(
  source: SourceDocument,
  statements: readonly StatementRecord[],
  notes: readonly WordingNote[],
  maker: AnnotationMaker,
): string {
  const map = offsetMap(source.text);
  const iri = sourceIri(source);
  const target = (anchor: Anchor, role: string): unknown => ({
    source: iri,
    'parley:role': role,
    selector: [
      { type: 'TextQuoteSelector', exact: anchor.exact, prefix: anchor.prefix, suffix: anchor.suffix },
      { type: 'TextPositionSelector', start: map.toCodePoint(anchor.start), end: map.toCodePoint(anchor.end) },
    ],
  });
  const made = {
    ...(maker.creator === null ? {} : { creator: maker.creator }),
    ...(maker.created === null ? {} : { created: maker.created }),
    generator: maker.generator,
  };
  const body = (purpose: string, value: string | null): readonly unknown[] =>
    value === null ? [] : [{ type: 'TextualBody', purpose, value }];
  const items = [
    ...statements
      .filter(({ document }) => document === source.id)
      .map((statement) => ({
        id: `urn:parley:statement:${encodeURIComponent(statement.id)}`,
        type: 'Annotation',
        motivation: 'identifying',
        ...made,
        body: [
          ...body('identifying', statement.holder),
          ...body('classifying', statement.act),
          ...body('tagging', statement.voice),
          ...body('describing', statement.proposition),
        ],
        target: [
          ...(statement.holderAnchor === null ? [] : [target(statement.holderAnchor, 'holder')]),
          ...(statement.cueAnchor === null ? [] : [target(statement.cueAnchor, 'cue')]),
          ...statement.content.map((anchor) => target(anchor, 'content')),
        ],
      })),
    ...notes.map((note, index) => ({
      id: `urn:parley:wording:${source.id}:${index + 1}`,
      type: 'Annotation',
      motivation: 'assessing',
      ...made,
      body: [...body('classifying', note.type), ...body('editing', note.neutral)],
      target: [target(anchorAt(source.text, note), 'wording')],
    })),
  ];
  const context = ['http://www.w3.org/ns/anno.jsonld', { parley: 'urn:parley:' }];
  return `${JSON.stringify({ '@context': context, id: `urn:parley:annotations:${source.id}`, type: 'AnnotationCollection', total: items.length, first: { type: 'AnnotationPage', startIndex: 0, items } }, null, 2)}\n`;
}

/** What annotations of a source name as their target. */
export const sourceIri = ({ id, bibliography }: SourceDocument): string =>
  bibliography.URL ?? `urn:parley:source:${id}`;

/**
 * Annotations of a collection, a page, a list of these or one annotation, found again in the source's text. `isMeant` chooses
 * by what the targets name as their source; all are meant where it is left out.
 */
export function readAnnotations(
  json: string,
  source: SourceDocument,
  isMeant: (iri: string | null) => boolean = () => true,
): Outcome<readonly ReadAnnotation[]> {
  const { value, diagnostics } = readJson(json, 'Web Annotation');
  if (diagnostics.length > 0) return failed(diagnostics);
  const list = (Array.isArray(value) ? value : [value]).flatMap(itemsOf);
  const found: Diagnostic[] = [];
  const { toUnit } = offsetMap(source.text);
  const annotations = list.flatMap((item, index): ReadAnnotation[] => {
    const annotation = asMap(item);
    const given = asList(annotation['target']).map(asMap);
    const about = given.map((each) => asText(each['source'])).find((iri) => iri !== null) ?? null;
    if (!isMeant(about)) return [];
    const targets = given.map((each) => selected(each, source.text, toUnit));
    if (targets.every((each) => each === 'none')) {
      found.push(diagnose('P5523', null, { format: 'Web Annotation', item: index + 1, problem: 'no selector' }));
      return [];
    }
    const orphans = targets.filter(
      (each): each is { readonly quote: string } => typeof each === 'object' && 'quote' in each,
    );
    for (const { quote } of orphans) found.push(diagnose('P5021', null, { quote, name: source.id }));
    return [
      {
        id: asText(annotation['id']) ?? `annotation-${index + 1}`,
        motivation: asText(annotation['motivation']) ?? 'commenting',
        anchors: targets.filter(isAnchor),
        roles: given.flatMap((each, i) => (isAnchor(targets[i]) ? [asText(each['parley:role'])] : [])),
        source: about,
        bodies: asList(annotation['body']).flatMap(bodyOf),
        creator: asText(annotation['creator']) ?? asText(asMap(annotation['creator'])['name']),
        created: asText(annotation['created']),
        orphaned: orphans.length > 0,
      },
    ];
  });
  return succeeded(annotations, found);
}

/** The annotations of a collection or page, or the annotation itself; anything else is passed on, to be told as none. */
function itemsOf(value: unknown): readonly unknown[] {
  const top = asMap(value);
  const items = asMap(top['first'])['items'] ?? top['items'];
  return items === undefined ? [value] : asList(items);
}

const isAnchor = (value: unknown): value is Anchor => typeof value === 'object' && value !== null && 'start' in value;

function bodyOf(value: unknown): readonly { readonly purpose: string | null; readonly value: string }[] {
  const words = asText(value) ?? asText(asMap(value)['value']);
  return words === null ? [] : [{ purpose: asText(asMap(value)['purpose']), value: words }];
}

/** The anchor of a target; the quote that was not found; or `none` where it selects nothing. */
function selected(
  target: Readonly<Record<string, unknown>>,
  text: string,
  toUnit: (codePoint: number) => number,
): Anchor | { readonly quote: string } | 'none' {
  const selectors = asList(target['selector']).map(asMap);
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  const [start, end] = [asOffset(position?.['start']), asOffset(position?.['end'])];
  const exact = asText(quote?.['exact']);
  if (start !== null && end !== null && end >= start) {
    const anchor = anchorAt(text, { start: toUnit(start), end: toUnit(end) });
    if (exact === null || anchor.exact === exact) return anchor;
  }
  if (exact === null || exact === '') return 'none';
  const near = start === null ? 0 : toUnit(start);
  const sought: Anchor = {
    start: near,
    end: near + exact.length,
    exact,
    prefix: asText(quote?.['prefix']) ?? '',
    suffix: asText(quote?.['suffix']) ?? '',
  };
  const again = reAnchor(sought, text);
  return again.kind === 'orphaned' ? { quote: exact } : again.anchor;
}
