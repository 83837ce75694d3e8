// `levers`: alternative facts that the case names, and what would be different if they were true.

import { type Lever, type OptionIndex, type PreferenceStatement, type Rule, type Span, diagnose } from '@parley/model';
import { type MapNode, entryOf, valueOf } from '../yaml/syntax.js';
import { type CaseContext, basisOf, nameIn, textAt, textItems } from './case-context.js';
import { droppedRules } from './read-perspectives.js';
import { readPreferences } from './read-preferences.js';
import { readRules } from './read-rules.js';
import { entriesAt } from './read-statements.js';

/** Reads `levers`, given the rules of the case. */
export function readLevers(root: MapNode, rules: readonly Rule[], context: CaseContext): readonly Lever[] {
  const entries = entriesAt(root, 'levers');
  if (entries.length > 0 && context.names.states !== null) {
    context.findings.add(diagnose('P3010', entryOf(root, 'levers')?.key.span ?? null, { what: 'levers' }));
    return [];
  }
  return entries.map(({ key, value }) => {
    const map: MapNode = value.kind === 'map' ? value : { kind: 'map', entries: [], flow: false, span: value.span };
    const taken = new Map<string, Span | null>(rules.map((rule) => [rule.id, rule.span]));
    return {
      id: key.value,
      name: textAt(map, 'name') ?? key.value,
      note: textAt(map, 'note'),
      by: partiesAt(map, context),
      settled: settledAt(map, context),
      addedRules: readRules(valueOf(map, 'rules'), context, `${key.value}_rule`, taken),
      droppedRules: droppedRules(map, rules, context),
      first: firstAt(map, context),
      basis: basisOf(map, context),
      span: key.span,
    };
  });
}

function partiesAt(map: MapNode, { names, findings }: CaseContext): Lever['by'] {
  return textItems(valueOf(map, 'by')).flatMap((node) => {
    const dm = names.dmOf.get(nameIn(node));
    if (dm === undefined) findings.unknown('P2001', nameIn(node), node.span, names.dmOf.keys());
    return dm ?? [];
  });
}

/** Option names; an exclamation mark in front says that it is not taken. */
function settledAt(map: MapNode, { names, findings }: CaseContext): Lever['settled'] {
  const settled = new Map<OptionIndex, boolean>();
  for (const node of textItems(valueOf(map, 'settles'))) {
    const word = nameIn(node);
    const name = word.replace(/^!\s*/, '');
    const option = names.optionOf.get(name);
    if (option === undefined) findings.unknown('P2004', name, node.span, names.optionOf.keys());
    else settled.set(option, !word.startsWith('!'));
  }
  return settled;
}

function firstAt(map: MapNode, context: CaseContext): Lever['first'] {
  const first = new Map<Lever['by'][number], readonly PreferenceStatement[]>();
  for (const [dm, preference] of readPreferences(valueOf(map, 'first'), context)) {
    if (preference.kind === 'prioritised') first.set(dm, preference.statements);
  }
  return first;
}
