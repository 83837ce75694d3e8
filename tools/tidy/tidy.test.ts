// The rules of the repository as tests, and for each rule the proof that it can fail.

import { describe, expect, it } from 'vitest';
import { arrows, circles } from './rules/arrows.js';
import { kernelsConform, verdictsAreVerified } from './rules/conformance.js';
import { headers, promises } from './rules/comments.js';
import { documentedExports, plainTypeScript } from './rules/exports.js';
import { engineKnowsNoEvidence, evidenceEditsNothing, formatsAtHome } from './rules/knowledge.js';
import { kebabCase, noDrawers } from './rules/names.js';
import { purity } from './rules/purity.js';
import { fileSize, functionSize } from './rules/size.js';
import { everyTestRuns } from './rules/tests.js';
import { machinePlaces } from './rules/places.js';
import { noThrow } from './rules/throwing.js';
import { noSentences } from './rules/words.js';
import type { Rule } from './rule.js';
import { allSources, sourceFile } from './source-file.js';

const rules: readonly Rule[] = [
  arrows,
  circles,
  purity,
  formatsAtHome,
  engineKnowsNoEvidence,
  evidenceEditsNothing,
  noSentences,
  noThrow,
  verdictsAreVerified,
  kernelsConform,
  fileSize,
  functionSize,
  noDrawers,
  kebabCase,
  plainTypeScript,
  documentedExports,
  headers,
  promises,
  everyTestRuns,
  machinePlaces,
];

const sources = allSources();

const sample = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([path, text]) => sourceFile(path, text));

describe.each(rules)('$id', ({ says, check, bad, good }) => {
  it(says, () => {
    expect(check(sources)).toEqual([]);
  });

  it.each(bad.map((texts) => [Object.values(texts).join(' ').slice(0, 60), texts] as const))('finds %s', (_, texts) => {
    expect(check(sample(texts))).not.toEqual([]);
  });

  it('accepts its good samples', () => {
    expect(check(sample(good))).toEqual([]);
  });
});
