// What every reader of a part of the case is given, and the small readings that all of them share.

import { type Basis, type Condition, type StatementId, diagnose } from '@parley/model';
import { readCondition } from '../condition/resolve-condition.js';
import { placesInside } from '../text/text-offsets.js';
import { type MapNode, type SyntaxNode, type TextNode, itemsOf, valueOf } from '../yaml/syntax.js';
import type { CaseNames } from './case-names.js';
import type { Findings } from './findings.js';

/** The text that is read, what it declares, and where findings go. */
export interface CaseContext {
  readonly text: string;
  readonly names: CaseNames;
  readonly findings: Findings;
}

/** The text of a key, or null where there is none. */
export function textAt(map: MapNode, key: string): string | null {
  const value = valueOf(map, key);
  return value?.kind === 'text' ? value.value : null;
}

/** A name that is used: surrounding spaces do not count, nor does the way its accents are stored. */
export const nameIn = (node: TextNode): string => node.value.trim().normalize('NFC');

/** The texts among the items of a list, or the one text. */
export function textItems(node: SyntaxNode | null): readonly TextNode[] {
  return itemsOf(node).filter((item) => item.kind === 'text');
}

/** A date of any ISO 8601 precision, or null, once it is reported that it is none. */
export function dateAt(map: MapNode, key: string, findings: Findings): string | null {
  const value = valueOf(map, key);
  if (value?.kind !== 'text') return null;
  const written = value.value.trim();
  if (isDate(written)) return written;
  findings.add(diagnose('P1045', value.span, { found: value.value }));
  return null;
}

function isDate(written: string): boolean {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/.exec(
    written,
  );
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}

/** What an element rests on; statements that are nowhere declared are reported. */
export function basisOf(map: MapNode, context: CaseContext): Basis {
  return {
    cites: statementsAt(map, 'cites', context),
    contestedBy: statementsAt(map, 'contested_by', context),
    assumption: textAt(map, 'assumption'),
  };
}

function statementsAt(map: MapNode, key: string, { names, findings }: CaseContext): readonly StatementId[] {
  const found: StatementId[] = [];
  for (const node of textItems(valueOf(map, key))) {
    const name = nameIn(node);
    if (!names.statements.has(name)) findings.unknown('P2002', name, node.span, names.statements);
    else if (!found.includes(name as StatementId)) found.push(name as StatementId);
  }
  return found;
}

/** The condition that a text spells, or null once it is reported that it spells none. */
export function conditionIn(node: TextNode, context: CaseContext): Condition | null {
  return readCondition(node.value, placesInside(node, context.text), context.names, context.findings);
}
