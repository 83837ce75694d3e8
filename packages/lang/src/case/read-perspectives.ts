// `perspectives`: alternative readings that override parts of the case.

import {
  type OptionChange,
  type OptionIndex,
  type Perspective,
  type PerspectiveId,
  type Rule,
  type Span,
  diagnose,
} from '@parley/model';
import { type MapNode, valueOf } from '../yaml/syntax.js';
import { type CaseContext, nameIn, textAt, textItems } from './case-context.js';
import { changeOf, uniqueEntries } from './read-parties.js';
import { readPreferences } from './read-preferences.js';
import { readRules } from './read-rules.js';
import { entriesAt } from './read-statements.js';
import { statusQuoIn } from './read-states.js';

/** Reads `perspectives`, given the rules of the case. */
export function readPerspectives(root: MapNode, rules: readonly Rule[], context: CaseContext): readonly Perspective[] {
  return entriesAt(root, 'perspectives').map(({ key, value }) => {
    const map: MapNode = value.kind === 'map' ? value : { kind: 'map', entries: [], flow: false, span: value.span };
    const taken = new Map<string, Span | null>(rules.map((rule) => [rule.id, rule.span]));
    return {
      id: key.value as PerspectiveId,
      name: textAt(map, 'name') ?? key.value,
      note: textAt(map, 'note'),
      preferences: readPreferences(valueOf(map, 'preferences'), context),
      addedRules: inOptionForm(map, 'rules', context)
        ? readRules(valueOf(map, 'rules'), context, `${key.value}_rule`, taken)
        : [],
      droppedRules: droppedRules(map, rules, context),
      optionChanges: optionChanges(map, context),
      statusQuo: statusQuoIn(valueOf(map, 'status_quo'), context),
      span: key.span,
    };
  });
}

function inOptionForm(map: MapNode, what: string, { names, findings }: CaseContext): boolean {
  const value = valueOf(map, what);
  if (value !== null && names.states !== null) findings.add(diagnose('P3010', value.span, { what }));
  return names.states === null;
}

/** Reads `without_rules`; ids of no rule are reported. */
export function droppedRules(map: MapNode, rules: readonly Rule[], { findings }: CaseContext): readonly string[] {
  const ids = rules.map((rule) => rule.id);
  const dropped: string[] = [];
  for (const node of textItems(valueOf(map, 'without_rules'))) {
    const id = nameIn(node);
    if (ids.includes(id)) dropped.push(id);
    else findings.unknown('P2005', id, node.span, ids);
  }
  return dropped;
}

function optionChanges(map: MapNode, { names, findings }: CaseContext): ReadonlyMap<OptionIndex, OptionChange> {
  const changes = new Map<OptionIndex, OptionChange>();
  const written = valueOf(map, 'options');
  if (written?.kind !== 'map') return changes;
  for (const { key, value } of uniqueEntries(written)) {
    const option = names.optionOf.get(key.value);
    if (option === undefined) findings.unknown('P2004', key.value, key.span, names.optionOf.keys());
    else if (value.kind === 'map') changes.set(option, changeOf(textAt(value, 'change')));
  }
  return changes;
}
