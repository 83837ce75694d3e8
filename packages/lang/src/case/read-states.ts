// States as a case writes them: letters Y, N and -, lists of options taken, keys of listed states.

import { type Pattern, type StateIndex, type StateMask, diagnose, patternFromLetters, stateMask } from '@parley/model';
import { placesInside } from '../text/text-offsets.js';
import type { SyntaxNode, TextNode } from '../yaml/syntax.js';
import { type CaseContext, nameIn, textItems } from './case-context.js';

/** The pattern that letters spell, one for each option of the case, or null once it is reported that they spell none. */
export function patternIn(node: TextNode, context: CaseContext): Pattern | null {
  const letters = node.value.trim();
  const options = context.names.options.length;
  const strange = /[^YyNn-]/u.exec(letters);
  if (strange !== null) {
    const start = node.value.indexOf(letters) + strange.index;
    const span = placesInside(node, context.text)(start, start + strange[0].length);
    context.findings.add(diagnose('P1070', span, { found: letters, letter: strange[0] }));
    return null;
  }
  if (letters.length !== options) {
    context.findings.add(diagnose('P1071', node.span, { found: letters.length, expected: options }));
    return null;
  }
  return patternFromLetters(letters);
}

/** The status quo in option form: letters, or the options taken. */
export function maskIn(node: SyntaxNode, context: CaseContext): StateMask | null {
  if (node.kind === 'text') {
    const letters = node.value.trim();
    if (/^[YyNn-]+$/.test(letters) || !context.names.optionOf.has(nameIn(node)))
      return wholeState(node, letters, context);
  }
  let mask = 0n;
  let complete = true;
  for (const item of textItems(node)) {
    const option = context.names.optionOf.get(nameIn(item));
    if (option !== undefined) mask |= 1n << BigInt(option);
    else {
      complete = false;
      context.findings.unknown('P2004', nameIn(item), item.span, context.names.optionOf.keys());
    }
  }
  return complete ? stateMask(mask) : null;
}

/** A state leaves no option open: a dash is no letter of it. */
function wholeState(node: TextNode, letters: string, context: CaseContext): StateMask | null {
  const dash = letters.indexOf('-');
  if (dash < 0) return patternIn(node, context)?.yes ?? null;
  const start = node.value.indexOf(letters) + dash;
  context.findings.add(
    diagnose('P1070', placesInside(node, context.text)(start, start + 1), { found: letters, letter: '-' }),
  );
  return null;
}

/** A listed state by its key, or null once it is reported that there is none. */
export function listedStateIn(node: TextNode, { names, findings }: CaseContext): StateIndex | null {
  const name = nameIn(node);
  const state = names.stateOf.get(name);
  if (state === undefined) findings.unknown('P2006', name, node.span, names.stateOf.keys());
  return state ?? null;
}

/** The status quo in the form of the case. */
export function statusQuoIn(node: SyntaxNode | null, context: CaseContext): StateMask | StateIndex | null {
  if (node === null || node.kind === 'empty') return null;
  if (context.names.states === null) return maskIn(node, context);
  if (node.kind === 'text') return listedStateIn(node, context);
  context.findings.add(diagnose('P3010', node.span, { what: 'status_quo' }));
  return null;
}
