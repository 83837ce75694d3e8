// `questions`: what the case asks, in a few fixed forms of plain English.

import { type Asked, type DmIndex, type Question, diagnose } from '@parley/model';
import { type PlaceOf, readCondition } from '../condition/resolve-condition.js';
import { placesInside } from '../text/text-offsets.js';
import { type MapNode, type TextNode, itemsOf, valueOf } from '../yaml/syntax.js';
import { type CaseContext, nameIn } from './case-context.js';
import type { CaseNames } from './case-names.js';
import type { Findings } from './findings.js';

/** Reads `questions`; the ones without an id are called q1, q2, … by their place. */
export function readQuestions(root: MapNode, context: CaseContext): readonly Question[] {
  const questions: Question[] = [];
  const taken = new Set<string>();
  itemsOf(valueOf(root, 'questions')).forEach((item, index) => {
    const asked = item.kind === 'map' ? valueOf(item, 'ask') : item;
    if (asked?.kind !== 'text') return;
    const given = item.kind === 'map' ? valueOf(item, 'id') : null;
    const id = given?.kind === 'text' ? nameIn(given) : `q${index + 1}`;
    if (taken.has(id)) context.findings.add(diagnose('P2011', given?.span ?? asked.span, { id }));
    taken.add(id);
    const question = questionIn(id, asked, context);
    if (question !== null) questions.push(question);
  });
  return questions;
}

function questionIn(id: string, node: TextNode, context: CaseContext): Question | null {
  const asked = readAsked(node.value, placesInside(node, context.text), context.names, context.findings);
  return asked === null ? null : { id, text: node.value.trim(), asked, span: node.span };
}

/** What a text asks, or null once it is reported that it asks nothing known. */
export function readAsked(text: string, place: PlaceOf, names: CaseNames, findings: Findings): Asked | null {
  if (/^\s*is\s+the\s+status\s+quo\s+stable[\s?.]*$/i.test(text)) return { kind: 'statusQuoStable' };
  if (
    /^\s*which\s+equilibria\s+(?:can\s+be\s+reached|are\s+reachable)(?:\s+from\s+(?:it|the\s+status\s+quo))?[\s?.]*$/i.test(
      text,
    )
  )
    return { kind: 'reachable' };
  const equilibrium = /^\s*(?:is\s+there\s+an\s+equilibrium|are\s+there\s+equilibria)\s+(?:with|where)\s/i.exec(text);
  if (equilibrium !== null) {
    const part = partFrom(text, equilibrium[0].length);
    const condition = readCondition(part.text, shifted(place, part.start), names, findings);
    return condition === null ? null : { kind: 'equilibrium', condition, conditionText: part.text };
  }
  const would = /^\s*would\s+/i.exec(text);
  if (would !== null) return acceptIn(text, would[0].length, place, names, findings);
  const start = Math.max(0, text.search(/\S/));
  findings.add(diagnose('P1073', place(start, text.trimEnd().length), { found: text.trim() }));
  return null;
}

/** `PARTY accept CONDITION`: the party by key or display name; of several places for `accept`, the first that follows a party. */
function acceptIn(text: string, start: number, place: PlaceOf, names: CaseNames, findings: Findings): Asked | null {
  const parties = partyNames(names);
  const longest = [...parties.keys()].reduce((length, name) => Math.max(length, name.length), 0);
  let firstParty: { readonly name: string; readonly end: number } | null = null;
  for (const match of text.matchAll(/\s+accept\s/gi)) {
    // Spaces within a name count once, so that a longer text can still be a name; a much longer one is none.
    if (firstParty !== null && match.index - start > 4 * longest + 100) break;
    const name = text.slice(start, match.index).trim();
    if (name === '') continue;
    firstParty ??= { name, end: match.index };
    const dm = parties.get(folded(name));
    if (dm === undefined) continue;
    const part = partFrom(text, match.index + match[0].length);
    const offer = readCondition(part.text, shifted(place, part.start), names, findings);
    return offer === null ? null : { kind: 'accept', dm, offer, offerText: part.text };
  }
  if (firstParty === null)
    findings.add(
      diagnose('P1073', place(Math.max(0, text.search(/\S/)), text.trimEnd().length), { found: text.trim() }),
    );
  else findings.unknown('P2001', firstParty.name, place(start, firstParty.end), names.dmOf.keys());
  return null;
}

/** Keys before display names, so that a name never hides another party's key. */
function partyNames(names: CaseNames): ReadonlyMap<string, DmIndex> {
  const found = new Map<string, DmIndex>();
  for (const key of ['id', 'name'] as const) {
    names.dms.forEach((dm, index) => {
      if (!found.has(folded(dm[key]))) found.set(folded(dm[key]), index as DmIndex);
    });
  }
  return found;
}

const folded = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

/** What follows an offset, without surrounding spaces and a closing question mark. */
function partFrom(text: string, offset: number): { readonly text: string; readonly start: number } {
  const rest = text.slice(offset).replace(/[\s?]+$/, '');
  const blank = rest.length - rest.trimStart().length;
  return { text: rest.trimStart(), start: offset + blank };
}

const shifted =
  (place: PlaceOf, by: number): PlaceOf =>
  (start, end) =>
    place(start + by, end + by);
