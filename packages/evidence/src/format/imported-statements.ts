// Statements from what other programs coded: annotations, quotations, selections. What a format does not say stays open; the
// statement is a proposal as any other, with the format in place of a rule.

import { type Act, acts } from '../act/act.js';
import type { Anchor } from '../anchor.js';
import { anchorAt } from '../anchor.js';
import type { StatementRecord } from '../record/statement-record.js';
import type { SourceDocument } from '../source-document.js';
import type { CitronQuote } from './citron.js';
import type { ReadProject, ReadSelection } from './refi-project.js';
import type { ReadAnnotation } from './web-annotation.js';

type Filled = Partial<StatementRecord> & { readonly content: readonly Anchor[] };

function imported(source: SourceDocument, id: string, rule: string, filled: Filled): StatementRecord {
  return {
    id,
    document: source.id,
    holderAnchor: null,
    cueAnchor: null,
    holder: filled.holderAnchor?.exact ?? null,
    speaksFor: null,
    capacity: null,
    anonymous: false,
    addressee: null,
    about: [],
    object: null,
    act: 'other',
    form: 'indirect',
    voice: 'attributed',
    modality: 'asserted',
    repeats: false,
    negated: false,
    time: null,
    channel: null,
    occasion: null,
    place: null,
    proposition: filled.content.map(({ exact }) => exact).join(' … '),
    rule,
    confidence: null,
    ...filled,
  };
}

const actOf = (words: readonly (string | null)[]): Act | undefined =>
  acts.find((act) => words.some((word) => word === act || word === `act/${act}`));

/** An id of ours that names this source, or a new one made from the foreign one. */
const idOf = (source: SourceDocument, given: string, index: number): string =>
  given.startsWith(`${source.id}:`) ? given : `${source.id}:i${index + 1}`;

/** A statement for each annotation that selects words; notes on wording and what selects nothing are no statements. */
export function statementsOfAnnotations(
  source: SourceDocument,
  annotations: readonly ReadAnnotation[],
): readonly StatementRecord[] {
  return annotations.flatMap(({ id, motivation, anchors, roles, bodies }, index): readonly StatementRecord[] => {
    const of = (role: string): Anchor | null => anchors.find((_, i) => roles[i] === role) ?? null;
    const content = anchors.filter((_, i) => roles[i] === 'content' || roles[i] === null);
    if (content.length === 0 || motivation === 'assessing') return [];
    const body = (purpose: string): string | null => bodies.find((each) => each.purpose === purpose)?.value ?? null;
    const own = decodeURIComponent(id.replace(/^urn:parley:statement:/, ''));
    const proposition = body('describing');
    const holder = body('identifying');
    const act = actOf([body('classifying')]);
    return [
      imported(source, idOf(source, own, index), 'web-annotation', {
        content,
        holderAnchor: of('holder'),
        cueAnchor: of('cue'),
        ...(holder === null ? {} : { holder }),
        ...(act === undefined ? {} : { act }),
        ...(proposition === null ? {} : { proposition }),
      }),
    ];
  });
}

/** A statement for each quotation. */
export const statementsOfQuotes = (
  source: SourceDocument,
  quotes: readonly CitronQuote[],
): readonly StatementRecord[] =>
  quotes.map(({ id, cue, sources, contents, confidence }, index) =>
    imported(source, idOf(source, id, index), 'citron', {
      content: contents,
      cueAnchor: cue,
      holderAnchor: sources[0] ?? null,
      confidence,
    }),
  );

/** A statement for each selection that is no holder or cue; those that a link joins to a content go with it. */
export function statementsOfSelections(
  source: SourceDocument,
  selections: readonly ReadSelection[],
  links: ReadProject['links'],
): readonly StatementRecord[] {
  const byGuid = new Map(selections.map((selection) => [selection.guid, selection]));
  const anchor = ({ start, end }: ReadSelection): Anchor => anchorAt(source.text, { start, end });
  const groups = new Map<string, ReadSelection[]>();
  for (const selection of selections) {
    if (selection.codes.some((code) => code === 'role/holder' || code === 'role/cue')) continue;
    const own = /^(\S+) content$/.exec(selection.description ?? '')?.[1] ?? selection.guid;
    groups.set(own, [...(groups.get(own) ?? []), selection]);
  }
  return [...groups].map(([own, parts], index) => {
    const linked = (role: string): Anchor | null => {
      const link = links.find(({ origin, name }) => name === role && parts.some(({ guid }) => guid === origin));
      const target = byGuid.get(link?.target ?? '');
      return target === undefined ? null : anchor(target);
    };
    const codes = parts[0]?.codes ?? [];
    const foreign = codes.filter((code) => !/^(?:role|act|voice)\//.test(code));
    const act = actOf(codes);
    return imported(source, idOf(source, own, index), 'refi-qda', {
      content: parts.map(anchor),
      holderAnchor: linked('holder'),
      cueAnchor: linked('cue'),
      object: foreign.length === 0 ? null : foreign.join('; '),
      ...(act === undefined ? {} : { act }),
    });
  });
}
