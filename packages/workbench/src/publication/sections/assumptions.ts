// What is assumed: every rule and preference that cites no statement, with the reason that was given, or that none was.

import { type Conflict, standingOf } from '@parley/model';
import { type GroundedElement, groundsOfCase } from '@parley/insight';
import type { Item } from '@parley/report';
import type { PublicationWords } from '../publication-words.js';
import type { Section } from '../publication.js';

/** The section. */
export function assumptionsSection(conflict: Conflict, words: PublicationWords): Section {
  const elements = groundsOfCase(conflict).elements.filter(({ basis }) => standingOf(basis) !== 'cited');
  const section = { id: 'assumptions', title: words.section.assumptions };
  if (elements.length === 0) return { ...section, blocks: [{ kind: 'paragraph', line: [words.noAssumptions] }] };
  return { ...section, blocks: [{ kind: 'list', items: elements.map((element) => itemOf(conflict, element, words)) }] };
}

function itemOf(conflict: Conflict, { dm, label, basis }: GroundedElement, words: PublicationWords): Item {
  const holder = dm === null ? words.rule : (conflict.dms[dm]?.name ?? String(dm));
  return {
    line: [
      { emphasis: 'strong', text: holder },
      ' ',
      ...(label === '' ? [] : [{ emphasis: 'code' as const, text: label }, ' ']),
      basis.assumption === null ? { emphasis: 'muted', text: words.ungrounded } : basis.assumption.trim(),
    ],
    items: [],
  };
}
