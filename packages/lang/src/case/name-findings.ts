// What can be said of names beyond whether they are declared: two that look the same, one that nothing uses.

import { type Conflict, type Diagnostic, type Span, diagnose } from '@parley/model';
import type { Basis, Rule, StatedPreference } from '@parley/model';
import type { Declared } from './read-parties.js';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly span: Span | null;
}

/** Keys that a reader cannot tell apart, and parties that share a display name. */
export function lookAlikes({ dms, options, states }: Declared): readonly Diagnostic[] {
  return [...alike(dms), ...alike(options), ...alike(states ?? []), ...sameNames(dms)];
}

function alike(named: readonly Named[]): readonly Diagnostic[] {
  const first = new Map<string, Named>();
  const found: Diagnostic[] = [];
  for (const one of named) {
    const seen = skeleton(one.id);
    const before = first.get(seen);
    if (before === undefined) first.set(seen, one);
    else if (before.id !== one.id) {
      found.push(
        diagnose(
          'P1051',
          one.span,
          { name: one.id, other: before.id },
          { notes: [{ key: 'other', values: {}, span: before.span }] },
        ),
      );
    }
  }
  return found;
}

function sameNames(dms: readonly Named[]): readonly Diagnostic[] {
  const first = new Map<string, Named>();
  const found: Diagnostic[] = [];
  for (const dm of dms) {
    const name = dm.name.normalize('NFC').toLowerCase();
    const before = first.get(name);
    if (before === undefined) first.set(name, dm);
    else
      found.push(
        diagnose(
          'P2016',
          dm.span,
          { name: dm.name, party: dm.id, other: before.id },
          { notes: [{ key: 'other', values: {}, span: before.span }] },
        ),
      );
  }
  return found;
}

// Cyrillic and Greek letters that look like Latin ones in common typefaces, with what they look like (after Unicode TS 39).
const twins = new Map(
  [...'аaеeоoрpсcуyхxіiјjѕsԁdһhԛqԝwАAВBЕEЗ3КKМMНHОOРPСCТTУYХXІIЈJЅSαaοoρpνvιiκkυuΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX'].reduce<
    [string, string][]
  >((pairs, letter, index, all) => (index % 2 === 0 ? [...pairs, [letter, all[index + 1] ?? letter]] : pairs), []),
);

/** What a name looks like: compatibility forms, invisible joiners and letters of other scripts resolved. */
function skeleton(name: string): string {
  const plain = name.normalize('NFKC').replace(/[\u200B-\u200D\u2060\u00AD\uFE0F]/gu, '');
  return /^[\u0020-\u007E]*$/.test(plain) ? plain : Array.from(plain, (letter) => twins.get(letter) ?? letter).join('');
}

/** Statements that nothing cites, sources that no statement names. */
export function unusedNames(conflict: Conflict): readonly Diagnostic[] {
  const cited = new Set<string>();
  const note = (basis: Basis): void => [...basis.cites, ...basis.contestedBy].forEach((id) => cited.add(id));
  basesOf(conflict).forEach(note);
  const used = new Set<string>(conflict.statements.flatMap((statement) => statement.sources));
  return [
    ...conflict.statements
      .filter(({ id }) => !cited.has(id))
      .map(({ id, span }) => diagnose('P2012', span, { name: id })),
    ...conflict.sources.filter(({ id }) => !used.has(id)).map(({ id, span }) => diagnose('P2013', span, { name: id })),
  ];
}

/** The bases of everything in a case that can have one. */
function basesOf({ form, preferences, perspectives, promises, attitudes }: Conflict): readonly Basis[] {
  const ofRules = (rules: readonly Rule[]): readonly Basis[] => rules.map((rule) => rule.basis);
  const own = form.kind === 'options' ? [...ofRules(form.rules), ...form.merges.map((merge) => merge.basis)] : [];
  const ofPreferences = [
    ...preferences,
    ...perspectives.flatMap((perspective) => [...perspective.preferences.values()]),
  ];
  return [
    ...own,
    ...perspectives.flatMap((perspective) => ofRules(perspective.addedRules)),
    ...ofPreferences.flatMap(basesOfPreference),
    ...[...promises, ...attitudes].map(({ basis }) => basis),
  ];
}

function basesOfPreference(preference: StatedPreference): readonly Basis[] {
  switch (preference.kind) {
    case 'prioritised':
      return preference.statements.map((statement) => statement.basis);
    case 'weights':
      return preference.weights.map((weight) => weight.basis);
    case 'ranking':
      return preference.tiers.map((tier) => tier.basis);
    case 'indifferent':
      return [preference.basis];
  }
}
