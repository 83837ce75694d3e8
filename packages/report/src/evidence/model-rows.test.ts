// Rows of the element table (docs/evidence-rows.md) where evidence meets the model: from records through suggestions to a
// case, and what the engine says of it. Hand calculations stand beside.

import { expect, test } from 'vitest';
import { type CaseProposal, type EvidenceRecord, defineRecord, scaffold } from '@parley/evidence';
import { buildGraphModel, defaultRequest, explicitKernel } from '@parley/engine';
import { parseCase } from '@parley/lang';
import { type Conflict, holds, stateMask } from '@parley/model';
import { assumptionWords, optionName } from './slot-words.js';
import { gapsDocument } from './findings-documents.js';
import { statementsDocument } from './statements-document.js';

const rec = (kind: EvidenceRecord['kind'], draft: Readonly<Record<string, unknown>>): EvidenceRecord => {
  const { value, diagnostics } = defineRecord(kind, { statements: ['s1'], ...draft });
  if (value === null) throw new Error(JSON.stringify(diagnostics));
  return value;
};

const conflictOf = (text: string): Conflict => {
  const { value, diagnostics } = parseCase(`parley: 1\ntitle: Test\nas_of: 2025\n${text}`);
  if (value === null) throw new Error(JSON.stringify(diagnostics));
  return value.conflict;
};

/** The suggestions as a case, as a person would get by accepting all. */
function caseOf(proposals: readonly CaseProposal[]): Conflict {
  const of = <Kind extends CaseProposal['kind']>(kind: Kind) =>
    proposals.filter((each): each is Extract<CaseProposal, { kind: Kind }> => each.kind === kind);
  const parties = [...new Set(of('option').map(({ party }) => party))].map(
    (party) =>
      `  ${party}:\n    options:\n${of('option')
        .filter((option) => option.party === party)
        .map((option) => `      ${option.key}: ${JSON.stringify(optionName(option))}\n`)
        .join('')}`,
  );
  const rules = of('rule').map(
    ({ antecedent, consequent, cites }) =>
      `  - requires: ${antecedent} -> ${consequent}\n    cites: [${cites.join(', ')}]\n`,
  );
  const wishes = [...new Set(of('preference').map(({ party }) => party))].map(
    (party) =>
      `  ${party}:\n${of('preference')
        .filter((each) => each.party === party)
        .map(
          ({ condition, cites, assumed }) =>
            `    - prefer: "${condition}"\n      cites: [${cites.join(', ')}]\n${assumed === null ? '' : `      assumption: ${assumptionWords[assumed]}\n`}`,
        )
        .join('')}`,
  );
  return conflictOf(
    `parties:\n${parties.join('')}rules:\n${rules.join('')}sources:\n  w: {title: W}\nstatements:\n  s1: {holder: X, says: x, sources: [w], form: reported}\npreferences:\n${wishes.join('')}`,
  );
}

const records = [
  rec('offer', { id: 'o', by: 'host', to: ['guest'], object: 'summit' }),
  rec('commitment', { id: 'g', promisor: 'host', beneficiary: ['guest'], object: 'safety', trigger: 'journey' }),
  rec('refusal', { id: 'n', by: 'guest', of: 'o', reasons: ['r'] }),
  rec('reason', { id: 'r', for: 'n', concerning: 'g', content: 'distrust' }),
];

test('row 20: no feasible state has the guarantee broken without the journey or without the promise', () => {
  const { form } = caseOf(scaffold(records, () => null));
  if (form.kind !== 'options') throw new Error('option form was expected');
  const bit = (word: string) => 1n << BigInt(form.options.findIndex(({ id }) => id === word));
  const feasible = Array.from({ length: 2 ** form.options.length }, (_, mask) => BigInt(mask)).filter((mask) =>
    form.rules.every((rule) => holds(rule.feasible, stateMask(mask))),
  );
  expect(feasible.length).toBeGreaterThan(0);
  for (const mask of feasible)
    if ((mask & bit('break_g')) !== 0n)
      expect([(mask & bit('travel_g')) !== 0n, (mask & bit('guarantee_g')) !== 0n]).toEqual([true, true]);
});

/** Host can break (only once there), guest can go. The guest's first wish is the argument. */
const journey = (fear: string) => `
parties:
  host: { options: { break: { name: Break, change: only_taken } } }
  guest: { options: { go: Go } }
rules: [{ requires: break -> go }]
status_quo: []
preferences:
  host: [{ prefer: break, assumption: t }]
  guest: [{ prefer: "${fear}", assumption: t }, { prefer: go, assumption: t }]
`;

const stableUnder = (conflict: Conflict, concept: 'nash' | 'seq', dm: number): readonly number[] => {
  const model = buildGraphModel(conflict).value;
  const analysis = model === null ? null : explicitKernel.analyse(model, defaultRequest, {}).value;
  if (model === null || analysis === null) throw new Error('no analysis');
  const set = analysis.results.find((result) => result.concept === concept)?.stable[dm];
  return Array.from({ length: analysis.stateCount }, (_, s) => s).filter((s) => set?.has(s as never) === true);
};

test('row 27: a reason of distrust becomes the fear of a broken promise, and reversing it changes the stability', () => {
  expect(scaffold(records, () => null)).toContainEqual(
    expect.objectContaining({ kind: 'preference', party: 'guest', condition: '!break_g', records: ['n', 'r'] }),
  );
  // From staying, going is an improvement; the host then gains by breaking, which the guest fears most: SEQ deters it.
  expect(stableUnder(conflictOf(journey('!break')), 'seq', 1)).toContain(0);
  expect(stableUnder(conflictOf(journey('!break')), 'nash', 1)).not.toContain(0);
  // With the fear reversed nothing deters going.
  expect(stableUnder(conflictOf(journey('break')), 'seq', 1)).not.toContain(0);
});

test('row 28: removing all wording notes leaves the suggestions and the fingerprint of the model unchanged', () => {
  // Suggestions are made of records alone; a wording note is neither a record nor a statement and has no way into them.
  const suggestions = scaffold(records, () => null);
  const fingerprint = (conflict: Conflict) => buildGraphModel(conflict).value?.fingerprint;
  expect(fingerprint(caseOf(suggestions))).toBe(
    fingerprint(
      caseOf(
        scaffold(
          records.map((record) => ({ ...record })),
          () => null,
        ),
      ),
    ),
  );
  const noted = journey('!break').replace('prefer: go,', 'prefer: go, cites: [],');
  expect(fingerprint(conflictOf(noted))).toBe(fingerprint(conflictOf(journey('!break'))));
});

test('row 54: causal blame adds nothing to the model: the answer is the same with and without the claim', () => {
  const blame = rec('causal-claim', { id: 'k', cause: 'firmness', effect: 'deadlock', blames: 'guest' });
  expect(scaffold([...records, blame], () => null)).toEqual(scaffold(records, () => null));
});

test('row 55: the prisoner’s dilemma: mutual defection is stable under Nash, mutual cooperation besides under SEQ', () => {
  // Fang, Hipel and Kilgour (1993): states by cooperation (bit taken): NN defection, YY cooperation. A prefers: other
  // cooperates, self does not. Rank for A: NY > YY > NN > YN with the other's letter second.
  const text = `
parties: { a: { options: { ca: Cooperate a } }, b: { options: { cb: Cooperate b } } }
status_quo: []
preferences:
  a: [{ prefer: cb, assumption: t }, { prefer: "!ca", assumption: t }]
  b: [{ prefer: ca, assumption: t }, { prefer: "!cb", assumption: t }]
`;
  const conflict = conflictOf(text);
  const both = (concept: 'nash' | 'seq') =>
    stableUnder(conflict, concept, 0).filter((s) => stableUnder(conflict, concept, 1).includes(s));
  expect([both('nash'), both('seq')]).toEqual([[0], [0, 3]]);
});

test('row 59: every rule and preference of a scaffolded case cites a statement or is labelled an assumption', () => {
  const conflict = caseOf(scaffold(records, () => null));
  const bases = [
    ...(conflict.form.kind === 'options' ? conflict.form.rules : []),
    ...conflict.preferences.flatMap((preference) => (preference.kind === 'prioritised' ? preference.statements : [])),
  ].map(({ basis }) => basis);
  expect(bases.length).toBeGreaterThan(4);
  expect(bases.every(({ cites, assumption }) => cites.length > 0 || assumption !== null)).toBe(true);
});

test('documents say the same of either party when the parties are swapped', () => {
  const swap = (text: string) => text.replace(/\b(host|guest)\b/g, (name) => (name === 'host' ? 'guest' : 'host'));
  const swapped = records.map((record) => JSON.parse(swap(JSON.stringify(record))) as EvidenceRecord);
  const here = JSON.stringify(
    statementsDocument(
      [],
      scaffold(records, () => null),
    ),
  );
  expect(
    JSON.stringify(
      statementsDocument(
        [],
        scaffold(swapped, () => null),
      ),
    ),
  ).toBe(swap(here));
  expect(
    JSON.stringify(gapsDocument([{ kind: 'own-words', about: 'guest', record: null, slot: 'quote', flips: null }])),
  ).toBe(
    swap(
      JSON.stringify(gapsDocument([{ kind: 'own-words', about: 'host', record: null, slot: 'quote', flips: null }])),
    ),
  );
});
