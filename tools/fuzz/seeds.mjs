// Where mutation begins: the catalog's cases, the fixtures of the diagnostics, and small texts of the other formats.

import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);

/** Larger files would only cost time: what they hold, the small ones hold too. */
const smallSeed = 2000;

/** Seeds by kind of input. */
export function readSeeds() {
  const catalog = filesUnder('catalog', '.parley.yaml').filter((text) => text.length < smallSeed);
  const fixtures = filesUnder('packages/lang/fixtures', '.parley.yaml').map(withoutMarks);
  const published = filesUnder('packages/engine/fixtures/published', '.json').filter(
    (text) => text.length < 4 * smallSeed,
  );
  const pieces = everything.split(/\n(?=\w)/).map((section) => `${head}${section}\n`);
  return {
    case: [...catalog, ...fixtures, ...pieces, freeForm, everything, everything, everything],
    gmcr: [
      ...filesUnder('packages/lang/fixtures', '.gmcr')
        .filter((text) => text.length < 500)
        .map(withoutMarks),
      gmcr,
      gmcrRanked,
    ],
    published: [...filesUnder('packages/lang/fixtures', '.published.json').map(withoutMarks), ...published.slice(0, 2)],
    question: [
      'would a accept go & !stay',
      'Is the status quo stable?',
      'which equilibria can be reached',
      'is there an equilibrium with exactly_one(go, wait)',
      'would Party A accept go',
    ],
  };
}

function filesUnder(folder, ending) {
  const path = fileURLToPath(new URL(folder, root));
  return readdirSync(path, { recursive: true })
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => readFileSync(`${path}/${file}`, 'utf8'));
}

const withoutMarks = (text) =>
  text
    .split('\n')
    .filter((line) => !/^[ \t]*(?:\^+|~+|#) ?(?:error|warning|information|note)\b/.test(line))
    .join('\n');

const head =
  'parley: 1\ntitle: T\nparties: {a: {name: Party A, options: {go: Go, stay: Stay, "a b": }}, b: {options: {wait: Wait, leave: Leave}}}\n';

const freeForm = `parley: 1
title: Free
parties: {a: {name: A}, b: {}}
states: {s1: First, s2: {name: Second}, s3: Third}
moves:
  a: [s1 -> s2, s2 -> s3]
  b: [s2 -> s1]
status_quo: s1
preferences: {a: {ranking: [s2, [s1, s3]]}, b: indifferent}
questions: [is the status quo stable]
`;

const everything = `# all of it
parley: 1
title: Everything
as_of: 2025-09
note: |
  two
  lines
parties:
  a:
    name: Party A
    options:
      go: Go
      stay: {name: Stay, change: only_taken}
      "a b": {change: only_withdrawn}
  b:
    options: {wait: Wait, leave: Leave} # two
rules:
  - never: go & stay
    id: r1
    cites: [s1]
    contested_by: [s2]
  - requires: "!'a b' | b.wait"
    assumption: because
  - exactly_one: [wait, leave]
  - at_most_one: [go, "!wait"]
  - patterns: ["YY---", "--Y-Y"]
merge:
  - {name: Over, states: leave & go}
status_quo: [wait]
sources:
  x: {title: X, date: 2025, url: "http://example.org", account: w, side: a}
statements:
  s1: {holder: H, speaks_for: a, says: something, source: x, date: 2025-09-01, form: own_words}
  s2:
    holder: H
    says: >-
      more
      of it
    sources: [x]
preferences:
  a:
    - prefer: go IF wait
      cites: [s1]
    - prefer: stay <-> leave
      assumption: why
  b:
    weights: {go: 3, wait: -1.5}
    assumption: why
perspectives:
  p:
    name: P
    preferences: {b: {ranking: ["Y----", rest], assumption: x}}
    rules: [{never: leave, id: r9}]
    without_rules: [r1]
    options: {stay: {change: either}}
    status_quo: "NNNYN"
questions:
  - would Party A accept go & !leave
  - {id: k, ask: which equilibria can be reached}
silence: [unused-statement]
`;

const gmcr = JSON.stringify({
  options: [
    { name: 'Go', permittedDirection: 'fwd' },
    { name: 'Full', permittedDirection: 'both' },
    { name: 'Full', permittedDirection: 'back' },
  ],
  decisionMakers: [
    {
      name: 'A',
      options: [0, 1],
      preferences: [
        [[0, 'Y']],
        {
          compound: true,
          members: [
            [
              [1, 'Y'],
              [2, 'N'],
            ],
            [[2, 'Y']],
          ],
        },
      ],
    },
    { name: 'B', options: [2], preferences: [], preferenceRanking: [[1, 2], 3, 4, 5, 6] },
  ],
  infeasibles: [
    [
      [0, 'Y'],
      [1, 'Y'],
    ],
  ],
  useManualPreferenceRanking: false,
  coalitions: [0, 1],
});

const gmcrRanked = gmcr.replace('"useManualPreferenceRanking":false', '"useManualPreferenceRanking":true');
