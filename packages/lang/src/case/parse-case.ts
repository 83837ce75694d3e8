// The text of a case file → a conflict, or everything that is wrong with it, by place.

import {
  type Conflict,
  type Diagnostic,
  type DraftPlaces,
  type FreeForm,
  type OptionForm,
  type Outcome,
  type Span,
  type StatedPreference,
  type StateIndex,
  type StateMask,
  defineConflict,
  diagnose,
  diagnosticCodes,
  dmIndex,
  failed,
  hasError,
  succeeded,
} from '@parley/model';
import { readableText } from '../text/readable-text.js';
import { caseShape } from '../shape/case-shape.js';
import { checkShape } from '../shape/check-shape.js';
import { type MapNode, entryOf, valueOf } from '../yaml/syntax.js';
import { parseYaml } from '../yaml/parse-yaml.js';
import { type CaseContext, dateAt, textAt } from './case-context.js';
import { caseNames } from './case-names.js';
import { Findings, byPlace } from './findings.js';
import { lookAlikes, unusedNames } from './name-findings.js';
import { readMoves } from './read-free-form.js';
import { type Declared, readDeclared } from './read-parties.js';
import { readPerspectives } from './read-perspectives.js';
import { readLevers } from './read-levers.js';
import { readAttitudes, readPromises } from './read-promises.js';
import { readPreferences } from './read-preferences.js';
import { readViews } from './read-views.js';
import { readQuestions } from './read-questions.js';
import { readMerges, readRules } from './read-rules.js';
import { entriesAt, readSources, readStatements } from './read-statements.js';
import { statusQuoIn } from './read-states.js';
import { silencedSlugs } from './silence.js';

/** A case file that was understood. */
export interface ParsedCase {
  readonly conflict: Conflict;
  /** Slugs of warnings that the file silences; they are not among its diagnostics. */
  readonly silenced: readonly string[];
}

/** Reads a case file. Never throws; every error that does not follow from another is reported at once, by place. */
export function parseCase(text: string): Outcome<ParsedCase> {
  const parsed = parseTree(text);
  if (parsed.value === null) return failed(parsed.diagnostics);
  const findings = new Findings();
  findings.addAll(parsed.diagnostics);
  const tree = parsed.value;
  findings.addAll(checkShape(tree, caseShape, { name: '', span: startOf(tree) }));
  const silenced = silencedSlugs(tree, findings);
  const conflict = readConflict(tree, text, findings);
  const found = findings.sorted();
  if (hasError(found)) return failed(audible(found, silenced));
  const defined = defineConflict(conflict, placesIn(tree));
  const diagnostics = audible(byPlace([...found, ...unusedNames(conflict), ...defined.diagnostics]), silenced);
  return defined.value === null ? failed(diagnostics) : succeeded({ conflict: defined.value, silenced }, diagnostics);
}

/** The tree of a case file: a map, or a diagnostic. */
export function parseTree(text: string): Outcome<MapNode> {
  const readable = readableText(text);
  if (readable.value === null) return failed(readable.diagnostics);
  const { value, diagnostics } = parseYaml(readable.value);
  if (value === null) return failed(diagnostics);
  if (value.kind === 'empty') return failed([diagnose('P1004', { start: 0, end: 0 })]);
  if (value.kind === 'map') return succeeded(value, diagnostics);
  const span = { start: value.span.start, end: Math.min(value.span.end, value.span.start + 1) };
  return failed([diagnose('P1043', span, { key: '', expected: 'map', found: value.kind })]);
}

/** Where the parts stand that the conflict keeps no place of. */
function placesIn(tree: MapNode): DraftPlaces {
  const key = (name: string): Span | null => entryOf(tree, name)?.key.span ?? null;
  return {
    title: key('title'),
    parties: key('parties'),
    states: key('states') ?? key('moves'),
    statusQuo: valueOf(tree, 'status_quo')?.span ?? null,
  };
}

const startOf = (tree: MapNode): Span => tree.entries[0]?.key.span ?? { start: tree.span.start, end: tree.span.start };

/** Warnings that the file silences are left out; errors never are. */
function audible(diagnostics: readonly Diagnostic[], silenced: readonly string[]): readonly Diagnostic[] {
  if (silenced.length === 0) return diagnostics;
  return diagnostics.filter(
    ({ code, severity }) => severity === 'error' || !silenced.includes(diagnosticCodes[code].slug),
  );
}

function readConflict(tree: MapNode, text: string, findings: Findings): Conflict {
  const declared = readDeclared(tree, findings);
  const ids = (key: string): readonly string[] => entriesAt(tree, key).map((entry) => entry.key.value);
  const context: CaseContext = { text, findings, names: caseNames(declared, ids('statements'), ids('sources')) };
  findings.addAll(lookAlikes(declared));
  const form = readForm(tree, declared, context);
  const stated = readPreferences(valueOf(tree, 'preferences'), context);
  const preferences = declared.dms.map(
    (dm, index): StatedPreference => stated.get(dmIndex(index)) ?? missingPreference(tree, dm.id, dm.span, findings),
  );
  return {
    title: textAt(tree, 'title') ?? '',
    asOf: dateAt(tree, 'as_of', findings),
    note: textAt(tree, 'note'),
    dms: declared.dms,
    form,
    preferences,
    sources: readSources(tree, context),
    statements: readStatements(tree, context),
    perspectives: readPerspectives(tree, form.kind === 'options' ? form.rules : [], context),
    questions: readQuestions(tree, context),
    promises: readPromises(tree, context),
    attitudes: readAttitudes(tree, context),
    views: readViews(tree, context),
    levers: readLevers(tree, form.kind === 'options' ? form.rules : [], context),
  };
}

/** A party without a preference is indifferent; a preference that is there and faulty was reported already. */
function missingPreference(tree: MapNode, id: string, span: Span | null, findings: Findings): StatedPreference {
  const written = valueOf(tree, 'preferences');
  const there =
    written !== null &&
    (written.kind !== 'map' || written.entries.some(({ key, value }) => key.value === id && value.kind !== 'empty'));
  if (!there) findings.add(diagnose('P3004', span, { party: id }));
  return { kind: 'indifferent', basis: { cites: [], contestedBy: [], assumption: null }, span: null };
}

function readForm(tree: MapNode, declared: Declared, context: CaseContext): OptionForm | FreeForm {
  const statusQuo = statusQuoIn(valueOf(tree, 'status_quo'), context);
  if (declared.states !== null) {
    refuseOptionForm(tree, declared, context.findings);
    return {
      kind: 'graph',
      states: declared.states,
      moves: readMoves(tree, context),
      statusQuo: statusQuo as StateIndex | null,
    };
  }
  const taken = new Map<string, Span | null>();
  const rules = readRules(valueOf(tree, 'rules'), context, 'rule', taken);
  const merges = readMerges(valueOf(tree, 'merge'), context);
  return { kind: 'options', options: declared.options, rules, merges, statusQuo: statusQuo as StateMask | null };
}

/** A case is in one form: options with rules, or states with moves. */
function refuseOptionForm(tree: MapNode, declared: Declared, findings: Findings): void {
  const [option] = declared.options;
  const states = entryOf(tree, 'states') ?? entryOf(tree, 'moves');
  const notes = states === null ? [] : [{ key: 'states', values: {}, span: states.key.span }];
  if (option !== undefined) findings.add(diagnose('P3009', option.span, { option: option.id }, { notes }));
  for (const key of ['rules', 'merge']) {
    const entry = entryOf(tree, key);
    if (entry !== null && entry.value.kind !== 'empty')
      findings.add(diagnose('P3010', entry.key.span, { what: key }, { notes }));
  }
}
