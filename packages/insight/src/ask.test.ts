// Answers on cases small enough to check by hand; the hand calculation stands beside each.

import { describe, expect, test } from 'vitest';
import { type ConceptId, conceptIds, defaultRequest, explicitKernel } from '@parley/engine';
import { parseCase } from '@parley/lang';
import { stateLetters } from '@parley/model';
import { type Answers, type Finding, ask } from './index.js';

function answersTo(text: string, concepts: readonly ConceptId[] = defaultRequest.concepts): Answers {
  const parsed = parseCase(`parley: 1\ntitle: Test\nas_of: 2025\n${text}`);
  if (parsed.value === null) throw new Error(JSON.stringify(parsed.diagnostics));
  const { conflict } = parsed.value;
  const outcome = ask(conflict, conflict.questions, { ...defaultRequest, concepts }, explicitKernel, {});
  if (outcome.value === null) throw new Error(JSON.stringify(outcome.diagnostics));
  return outcome.value;
}

function finding<K extends Finding['kind']>(answers: Answers, kind: K, reading = 0): Extract<Finding, { kind: K }> {
  const found = answers.answers[0]?.readings[reading]?.finding;
  if (found?.kind !== kind) throw new Error(`a finding of kind ${kind} was expected, found ${found?.kind}`);
  return found as Extract<Finding, { kind: K }>;
}

/** a can take x, b can take y. States are written xy. */
const twoParties = `
parties:
  a: { options: { x: Do x } }
  b: { options: { y: Do y } }
status_quo: []
questions: [would a accept x]
`;

describe('would P accept O', () => {
  test('an improvement that opponents punish is accepted under Nash alone', () => {
    // a: not-y first, then x. From NN to YN a gains. b at YN gains by y (x -> y), and YY has y, so a is worse off than at NN.
    // SMR: from YY a can only drop x, to NY, which has y too. So GMR, SMR, SEQ and SSEQ all deter.
    const accept = finding(
      answersTo(`${twoParties}
preferences:
  a: [{ prefer: "!y", assumption: t }, { prefer: x, assumption: t }]
  b: [{ prefer: x -> y, assumption: t }, { prefer: "!y", assumption: t }]
`),
      'accept',
    );
    expect(accept.situation).toBe('ownMove');
    expect(accept.acceptance.map(({ concept, outcome }) => `${concept} ${outcome}`)).toEqual([
      'nash accepts',
      'gmr deterred',
      'smr deterred',
      'seq deterred',
      'sseq deterred',
    ]);
    const deterred = accept.acceptance[1];
    expect(
      deterred?.outcome === 'deterred' && deterred.deterrence.sanction.map(({ dm, from, to }) => [dm, from, to]),
    ).toEqual([[1, 1, 3]]);
  });

  test('what is no improvement is not accepted, and the reason is the statement that separates the states', () => {
    const answers = answersTo(`${twoParties}
statements:
  s: { holder: A, says: wants no x, source: n, form: reported }
sources:
  n: { title: Notes }
preferences:
  a: [{ prefer: y -> x, assumption: t }, { prefer: "!x", cites: [s] }]
  b: indifferent
`);
    const accept = finding(answers, 'accept');
    // NN and YN both satisfy y -> x, so that the second statement decides.
    expect(new Set(accept.acceptance.map(({ outcome }) => outcome))).toEqual(new Set(['unwilling']));
    expect(accept.ways[0]?.reasons[0]?.decider).toMatchObject({ kind: 'statement', position: 2, text: '!x' });
    // With y taken, x is forced by the first statement: that is the smallest opening, and a would follow of its own accord,
    // but it likes YY (second statement fails) less than NN: it gains nothing, so nothing opens.
    expect(accept.openings).toEqual([]);
    expect(answers.answers[0]?.readings[0]?.grounds.statements).toEqual(['s']);
    expect(answers.answers[0]?.readings[0]?.grounds.accounts).toBe(1);
  });

  test('an offer that others must make possible says what they must change, and who gains', () => {
    // x requires y: from NN a cannot take x alone. At YY a gains (x), b loses (!y).
    const accept = finding(
      answersTo(`${twoParties}
rules: [{ requires: x -> y, assumption: t }]
preferences:
  a: [{ prefer: x, assumption: t }]
  b: [{ prefer: "!y", assumption: t }]
`),
      'accept',
    );
    expect(accept.situation).toBe('needsOthers');
    expect(accept.ways[0]?.others).toEqual([{ option: 1, taken: true }]);
    expect(accept.ways[0]?.reasons.map(({ dm, comparison }) => [dm, comparison])).toEqual([
      [0, 'preferred'],
      [1, 'lessPreferred'],
    ]);
    expect(accept.ways[0]?.follows).toBe(true);
  });

  test('a change by others that makes acceptance worth while is found, and a bargain is told from following of its own accord', () => {
    // a: y first, then not-x. Against NN, YY gains by y; but once y is there a would rather not have x: a bargain.
    const bargain = finding(
      answersTo(`${twoParties}
preferences:
  a: [{ prefer: y, assumption: t }, { prefer: "!x", assumption: t }]
  b: indifferent
`),
      'accept',
    );
    expect(bargain.openings.map(({ gains, follows }) => [gains, follows])).toEqual([[true, false]]);
    // a: x once y is there, otherwise not: it follows of its own accord.
    const following = finding(
      answersTo(`${twoParties}
preferences:
  a: [{ prefer: x IFF y, assumption: t }, { prefer: y, assumption: t }]
  b: indifferent
`),
      'accept',
    );
    expect(following.openings.map(({ others, gains, follows }) => [others, gains, follows])).toEqual([
      [[{ option: 1, taken: true }], true, true],
    ]);
  });

  test('what cannot be, what is already, and a case without a status quo', () => {
    const never = answersTo(
      `${twoParties}\nrules: [{ never: x, assumption: t }]\npreferences: { a: indifferent, b: indifferent }`,
    );
    expect(finding(never, 'accept').situation).toBe('cannotHold');
    const already = answersTo(
      `${twoParties.replace('status_quo: []', 'status_quo: [x]')}\npreferences: { a: indifferent, b: indifferent }`,
    );
    expect(finding(already, 'accept').situation).toBe('holdsAlready');
    const none = answersTo(
      `${twoParties.replace('status_quo: []', '')}\npreferences: { a: indifferent, b: indifferent }`,
    );
    expect(finding(none, 'noStatusQuo').kind).toBe('noStatusQuo');
  });
});

/** Prisoner's dilemma: c = cooperate. The ranking of each is: I defect alone, both cooperate, both defect, I cooperate alone. */
const dilemma = `
parties:
  one: { options: { c1: Cooperate } }
  two: { options: { c2: Cooperate } }
preferences:
  one: { ranking: ["NY", "YY", "NN", "YN"] }
  two: { ranking: ["YN", "YY", "NN", "NY"] }
silence: [ungrounded-preference]
`;

describe('the status quo and equilibria, on the dilemma whose answers are in every textbook', () => {
  test('mutual cooperation is stable by foresight, not under Nash', () => {
    const found = finding(
      answersTo(`${dilemma}\nstatus_quo: [c1, c2]\nquestions: [is the status quo stable]`, conceptIds),
      'statusQuoStable',
    );
    const stable = found.byConcept.filter((entry) => entry.equilibrium).map((entry) => entry.concept);
    expect(stable).toEqual(['gmr', 'smr', 'seq', 'sseq', 'sim']);
    expect(found.improvements.map(({ dm }) => dm)).toEqual([0, 1]);
  });

  test('by improvements alone mutual cooperation leads to mutual defection, by one party after the other', () => {
    const found = finding(
      answersTo(`${dilemma}\nstatus_quo: [c1, c2]\nquestions: [which equilibria can be reached]`),
      'reachable',
    );
    const [byImprovements] = found.byMovement;
    const reached = byImprovements?.equilibria.map(({ state, concepts, path }) => [
      stateLetters(BigInt(state) as never, 2),
      concepts.length,
      path.length,
    ]);
    expect(reached).toEqual([
      ['NN', 5, 2],
      ['YY', 4, 0],
    ]);
  });

  test('counts of equilibria with a property', () => {
    const found = finding(answersTo(`${dilemma}\nquestions: [is there an equilibrium with c1 & c2]`), 'equilibrium');
    expect(found.equilibria.map(({ concept, count, total }) => [concept, count, total])).toEqual([
      ['nash', 0, 1],
      ['gmr', 1, 2],
      ['smr', 1, 2],
      ['seq', 1, 2],
      ['sseq', 1, 2],
    ]);
  });
});

test('every reading is answered, and a perspective changes only what it overrides', () => {
  const answers = answersTo(`${twoParties}
preferences:
  a: [{ prefer: x, assumption: t }]
  b: indifferent
perspectives:
  shy:
    name: A is shy
    preferences: { a: [{ prefer: "!x", assumption: t }] }
`);
  expect(answers.readings.map(({ name }) => name)).toEqual([null, 'A is shy']);
  expect(finding(answers, 'accept', 0).acceptance[0]?.outcome).toBe('accepts');
  expect(finding(answers, 'accept', 1).acceptance[0]?.outcome).toBe('unwilling');
});
