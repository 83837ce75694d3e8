// Made-up articles in any number from a seed, for the benches of reading: wire reports of some 250 words about invented
// stand-offs, every fiftieth a near copy of an earlier one with a new headline, every seventieth a rewrite of one: the same
// claims in the same order in other words.

/** A source of random numbers from 0 to 1 (mulberry32). @param {number} seed */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let word = Math.imul(state ^ (state >>> 15), 1 | state);
    word = (word + Math.imul(word ^ (word >>> 7), 61 | word)) ^ word;
    return ((word ^ (word >>> 14)) >>> 0) / 4294967296;
  };
}

const beginnings = 'Mar Vel Tor Hal Ost Kar Bren Sil Dov Lan Ul Fen Gor Wes Nar Pel Rud Sorn Tam Yor'.split(' ');
const ends = 'esh dran ova in eck imir ath unde ovar ist amel orn ira eth ander oss ulin aya ert onis'.split(' ');
const roles = 'minister,mayor,envoy,union leader,governor,spokeswoman,delegate,chairman,engineer,commander'.split(',');
const subjects =
  'ferry timetable,harbour dues,water quota,shift rota,border crossing,fishing licence,grain levy,rail tunnel,pension fund,power line,mine closure,school merger,toll bridge,dam gate,land register,prison transfer,customs house,quarry permit,museum loan,radio mast'.split(
    ',',
  );
const places = 'Halm,Ostrel,Port Lasne,Tarn,Vessen,Kirmouth,Dray,Low Arden,Sorve,Belmar,Quill,Norrin'.split(',');
const days = 'Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday'.split(',');
const reasons =
  'the archive had flooded twice,two clerks had left in spring,the estimate doubled overnight,a survey found soft clay,the insurer wanted new terms,the old treaty had lapsed,nobody had counted the winter stock,the auditors asked for receipts,the pumps failed at dawn,the council lost its quorum,the seals were broken,the maps disagreed by a mile,the bank raised its rates,rain delayed the inspection,the tender drew no bids,the witnesses moved abroad'.split(
    ',',
  );

const verbs = [
  ['said that', 'told reporters that'],
  ['warned that', 'cautioned that'],
  ['denied that', 'rejected reports that'],
  ['insisted that', 'maintained that'],
  ['claimed that', 'argued that'],
];

/** One claim twice, in different words. */
function claimFrom(
  /** @type {() => number} */ next,
  /** @type {string} */ subject,
  /** @type {readonly string[]} */ names,
) {
  const pick = (/** @type {readonly any[]} */ list) => list[Math.floor(next() * list.length)];
  const [who, role, place, day, reason] = [pick(names), pick(roles), pick(places), pick(days), pick(reasons)];
  const [plain, other] = pick(verbs);
  const number = Math.floor(next() * 900) + 20;
  return {
    first: `On ${day} ${who}, the ${role} from ${place}, ${plain} the ${subject} would cost ${number} crowns a week because ${reason}.`,
    second: `${number} crowns a week: ${who} of ${place}, ${role}, ${other} this was the price of the ${subject}, since ${reason}, on ${day}.`,
  };
}

/**
 * Articles as name and text.
 * @param {number} count
 * @param {number} seed
 * @returns {Generator<{ name: string, text: string, of: number | null }>} `of` is the earlier article that it copies or rewrites
 */
export function* madeArticles(count, seed) {
  const next = randomFrom(seed);
  const pick = (/** @type {readonly string[]} */ list) => list[Math.floor(next() * list.length)] ?? '';
  /** @type {{ at: number, first: string[], second: string[] }[]} */
  const earlier = [];
  for (let i = 0; i < count; i++) {
    const copies = i > 0 && i % 50 === 0;
    const rewrites = i > 0 && i % 70 === 0 && !copies;
    const chosen = copies || rewrites ? Math.floor(next() * earlier.length) : null;
    const names = Array.from({ length: 4 }, () => `${pick(beginnings)}${pick(ends)} ${pick(beginnings)}${pick(ends)}`);
    const subject = pick(subjects);
    const claims = Array.from({ length: 9 }, () => claimFrom(next, subject, names));
    const own = { at: i, first: claims.map(({ first }) => first), second: claims.map(({ second }) => second) };
    const original = chosen === null ? null : (earlier[chosen] ?? null);
    // Only the latest are held: the bench must not need the memory that it measures. A copy is never copied again.
    if (original === null) earlier.push(own);
    if (earlier.length > 400) earlier.shift();
    const shown = original === null ? own.first : rewrites ? original.second : original.first;
    const quote = `“We will not pay for the ${subject} twice,” ${names[0]} said.`;
    yield {
      name: `${String(i).padStart(6, '0')}.txt`,
      text: `Dispute over ${subject} enters week ${i + 1}\n\n${shown.join('\n\n')}\n\n${original === null ? quote : ''}\n`,
      of: original?.at ?? null,
    };
  }
}
