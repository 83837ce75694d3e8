// The words of a claim that carry it: no function words, endings cut off, so that inflections of a word are one.

/** English words that any claim may hold. Data for comparison; nothing is shown of it. */
const functionWords = new Set(
  (
    'a an the and or but if so as at by for from in into of off on onto out over to up with without about after again against all also ' +
    'am is are was were be been being do does did done has have had having he him his she her hers it its they them their we us our you your ' +
    'i me my this that these those there here who whom whose which what when where why how will would shall should can could may might must ' +
    'not no nor only own same than then too very just more most much many some any each few both other another such while during before ' +
    'between because until since though although said says say told tells saying according added adding stated noted'
  ).split(' '),
);

const endings = [
  'ations',
  'ation',
  'ements',
  'ement',
  'ments',
  'ment',
  'ings',
  'ing',
  'ness',
  'ies',
  'ed',
  'es',
  'ly',
  's',
  'e',
  'y',
];

/** Letters of a stem that are compared: enough to tell words apart, few enough that derived forms agree. */
const longestStem = 6;

/** The stems of the content words of a text, in order, with repetitions. */
export function stemsOf(text: string): readonly string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];
  return words.filter((word) => !functionWords.has(word)).map(stem);
}

function stem(word: string): string {
  const ending = endings.find((candidate) => word.endsWith(candidate) && word.length - candidate.length >= 4);
  return (ending === undefined ? word : word.slice(0, -ending.length)).slice(0, longestStem);
}
