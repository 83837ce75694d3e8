// Inputs for the parser: real cases changed a little, in ways that a person, an editor or an attacker would change them,
// and noise. Grammar-aware changes reach deep; byte-wise changes reach what nobody thought of.

/** Pieces of the languages that the parser reads, and pieces that are none of theirs. */
const pieces = [
  'parley: 1\n',
  'title: T\n',
  'parties:\n',
  'options:\n',
  'rules:\n',
  'preferences:\n',
  'perspectives:\n',
  'questions:\n',
  'states:\n',
  'moves:\n',
  'never: ',
  'requires: ',
  'exactly_one: [',
  'patterns: ["Y-"]',
  'ranking:\n',
  'weights: {',
  'status_quo: ',
  'merge:\n',
  'rest',
  'indifferent',
  ' & ',
  ' | ',
  ' -> ',
  ' <-> ',
  '!',
  '(',
  ')',
  ' IF ',
  ' IFF ',
  'not ',
  'exactly_one(',
  'true',
  'false',
  ', ',
  '.',
  "'",
  '"',
  '""',
  "''",
  'Y',
  'N',
  '-',
  'YN-Y',
  '- ',
  '- - ',
  '? ',
  ': ',
  ':',
  '[',
  ']',
  '{',
  '}',
  ',',
  '#',
  ' # note',
  '|',
  '>',
  '|-',
  '>-',
  '|2',
  '&a ',
  '*a',
  '!tag ',
  '!!str ',
  '<<: *a',
  '---',
  '...',
  '%YAML 1.2\n',
  '@',
  '`',
  '\\',
  '\\u00e9',
  '\\x',
  '\t',
  ' ',
  '  ',
  '    ',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\u0000',
  '\u0007',
  '\u0085',
  '\u2028',
  '\uFEFF',
  '\uFFFD',
  '\uD800',
  '\uE000',
  '\uE0001',
  'é',
  'e\u0301',
  'а',
  '漢字',
  '🧑‍🚒',
  '\u200D',
  '\u202E',
  '0',
  '1e3',
  '-0',
  '.5',
  '1e999',
  '2025-13-40',
  'no',
  'null',
  '~',
  'would a accept b',
  'is the status quo stable',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
];

/** Most inputs are cases; the other formats take a share. */
const kinds = ['case', 'case', 'case', 'case', 'case', 'case', 'gmcr', 'gmcr', 'question', 'published'];

/** The input of a seed: its kind, its text, and whether layout and printing are to be checked too. */
export function inputOf(random, seeds) {
  const kind = random.pick(kinds);
  const deep = random.chance(0.1);
  return { kind, deep, text: mutated(random, seeds[kind]) };
}

function mutated(random, seeds) {
  if (random.chance(0.05)) return noise(random);
  let text = random.pick(seeds);
  const rounds = 1 + random.below(random.chance(0.1) ? 20 : 4);
  for (let round = 0; round < rounds && text.length < 10_000; round++) text = random.pick(changes)(text, random, seeds);
  return text;
}

const changes = [
  (text, random) => insert(text, random.below(text.length + 1), random.pick(pieces)),
  (text, random) => insert(text, random.below(text.length + 1), random.pick(pieces)),
  (text, random) =>
    insert(text, random.below(text.length + 1), String.fromCharCode(random.below(random.chance(0.5) ? 128 : 65536))),
  (text, random) => cut(text, random.below(text.length + 1), random.below(random.chance(0.8) ? 4 : 200)),
  (text, random) => lines(text, random, (all, at) => all.toSpliced(at, 1)),
  (text, random) => lines(text, random, (all, at) => all.toSpliced(at, 0, all[at])),
  (text, random) => lines(text, random, (all, at) => all.toSpliced(at, 0, all[random.below(all.length)])),
  (text, random) =>
    lines(text, random, (all, at) => all.with(at, `${' '.repeat(random.below(6))}${all[at].trimStart()}`)),
  (text, random) =>
    lines(text, random, (all, at) =>
      all.with(at, insert(all[at], random.below(all[at].length + 1), random.pick(pieces))),
    ),
  (text, random) =>
    words(text, random, (word) =>
      random.pick([
        word.slice(1),
        `${word}x`,
        word.toUpperCase(),
        word.split('').reverse().join(''),
        random.pick(pieces),
      ]),
    ),
  (text, random) => words(text, random, () => /[\p{L}_]+/u.exec(text.slice(random.below(text.length + 1)))?.[0] ?? ''),
  (text, random, seeds) => text.slice(0, random.below(text.length + 1)) + random.pick(seeds).slice(random.below(2000)),
  (text, random) => (random.chance(0.2) ? text.slice(0, random.below(text.length + 1)) : text),
  (text, random) =>
    random.chance(0.2) ? text.replaceAll('\n', random.pick(['\r\n', '\r', '\n\n', ' ', '\n ', '\n\t'])) : text,
  (text, random) =>
    random.chance(0.1)
      ? insert(
          text,
          random.below(text.length + 1),
          random.pick(['[', '{', '(', '- ', '!', '"', 'a: ', '? ', '\n', '&a ', '#', '-> a']).repeat(random.below(400)),
        )
      : text,
  (text, random) => (random.chance(0.1) ? `\uFEFF${text}` : text),
];

const insert = (text, at, piece) => text.slice(0, at) + piece + text.slice(at);
const cut = (text, at, length) => text.slice(0, at) + text.slice(at + length);

function lines(text, random, change) {
  const all = text.split('\n');
  return change(all, random.below(all.length)).join('\n');
}

function words(text, random, change) {
  const from = random.below(text.length + 1);
  const match = /[\p{L}\p{N}_]+/u.exec(text.slice(from));
  if (match === null) return text;
  const at = from + match.index;
  return text.slice(0, at) + change(match[0]) + text.slice(at + match[0].length);
}

function noise(random) {
  const length = random.below(200);
  let text = '';
  for (let at = 0; at < length; at++)
    text += random.chance(0.5)
      ? random.pick(pieces)
      : String.fromCharCode(random.below(random.chance(0.7) ? 128 : 65536));
  return text;
}
