// The same article as other hands would hand it in: other marks, other line breaks, furniture of a web page around it.
// Each variant moves the gold spans along, so that score.mjs can hold it against the article itself.

/** A change of the text: the characters from `start` to `end` become `text`. */
const edit = (start, end, text) => ({ start, end, text });

const editsOf = (text, pattern, replace) =>
  [...text.matchAll(pattern)].map((found) => edit(found.index, found.index + found[0].length, replace(found[0], found.index)));

/** Applies edits in order; offsets inside an edit move to its near end, so that spans keep their own words. */
function changed(article, edits) {
  const ordered = [...edits].sort((a, b) => a.start - b.start);
  let text = '';
  let at = 0;
  const steps = [{ from: 0, shift: 0, inserted: false }];
  for (const { start, end, text: words } of ordered) {
    if (start < at) continue;
    text += article.text.slice(at, start) + words;
    at = end;
    steps.push({ from: end, shift: text.length - end, inserted: start === end });
  }
  text += article.text.slice(at);
  const stepAt = (offset) => {
    let low = 0;
    let high = steps.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (steps[middle].from <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const startOf = (offset) => offset + steps[stepAt(offset)].shift;
  // What is put in right behind a span is no part of it.
  const endOf = (offset) => {
    const step = stepAt(offset);
    const behind = steps[step].from === offset && steps[step].inserted ? step - 1 : step;
    return offset + steps[behind].shift;
  };
  const moved = (span) => {
    if (span === null) return null;
    let start = startOf(span.start);
    let end = Math.max(start, endOf(span.end));
    while (end > start && /\s/.test(text[end - 1])) end--;
    while (start < end && /\s/.test(text[start])) start++;
    return { ...span, start, end, exact: text.slice(start, end) };
  };
  return {
    ...article,
    text,
    attributions: article.attributions.map((attribution) => ({
      ...attribution,
      source: moved(attribution.source),
      cue: moved(attribution.cue),
      content: attribution.content.map(moved),
    })),
  };
}

const straightened = (text) => editsOf(text, /[“”‘’]/g, (mark) => (/[“”]/.test(mark) ? '"' : "'"));

function curled(text) {
  let open = false;
  return editsOf(text, /["']|\n\n/g, (mark, at) => {
    if (mark === '\n\n') {
      open = false;
      return mark;
    }
    if (mark === "'") return '’';
    const opens = /[\s([—–-]/.test(text[at - 1] ?? ' ') || !open;
    open = opens;
    return opens ? '“' : '”';
  });
}

/** Room around every mark, as corpora that were cut into words have it; `marks` for quotations. */
function cut(text, marks) {
  let open = false;
  let last = -1;
  const edits = [];
  for (const found of text.matchAll(/["“”]|n't\b|n’t\b|['’](?:s|re|ve|ll|d|m)\b|--|—|[,;:?!()[\]]|\.(?=["”]?(?:\s|$))|\n\n/g)) {
    const mark = found[0];
    const at = found.index;
    const digits = /[,:]/.test(mark) && /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '');
    if (mark === '\n\n') open = false;
    if (digits || mark === '\n\n') continue;
    if (mark === '.' && /\b(?:\p{Lu}|Mr|Ms|Mrs|Dr|Sen|Rep|Gov|Feb|Jan|Oct|St|Capt|Va|Pa|Kan|Mo|a\.m|p\.m|D-Pa|R-Mo|U\.S)$/u.test(text.slice(Math.max(0, at - 6), at)))
      continue;
    let words = mark;
    if (/["“”]/.test(mark)) {
      const opens = mark === '“' || (mark === '"' && !open);
      open = opens;
      words = marks[opens ? 0 : 1];
    }
    const before = /\s/.test(text[at - 1] ?? ' ') || last === at ? '' : ' ';
    const after = /\s/.test(text[at + mark.length] ?? ' ') ? '' : ' ';
    last = at + mark.length;
    edits.push(edit(at, last, `${before}${words}${after}`));
  }
  return edits;
}

/** Lines of at most 76 characters, as wire services and plain-text mail send them. */
function wrapped(text) {
  const edits = [];
  let line = 0;
  let space = -1;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\n') {
      line = i + 1;
      space = -1;
    } else if (text[i] === ' ') space = i;
    if (i - line >= 76 && space > line) {
      edits.push(edit(space, space + 1, '\n'));
      line = space + 1;
      space = -1;
    }
  }
  return edits;
}

const gaps = (text) => [...text.matchAll(/\n\n/g)].map(({ index }) => index);

const furniture = [
  'ADVERTISEMENT',
  'READ MORE: Five things to know about the vote',
  'A crowd gathers outside the hall on Tuesday. (Jo Lindqvist/The Tribune)',
  'Related: What happens next, and when',
  'Share this article on Facebook',
  'Story continues below.',
];

/** A by-line under the headline, a caption or a link between paragraphs, a credit at the end. */
const furnished = (text) => [
  ...gaps(text).map((index, i) =>
    i === 0
      ? edit(index, index + 2, '\n\nBy Robin Castle and Lee Arnaud, Staff Writers\nPublished 4:15 p.m. ET\n\n')
      : edit(index, index + 2, i % 4 === 2 ? `\n\n${furniture[(i >> 2) % furniture.length]}\n\n` : '\n\n'),
  ),
  edit(text.length, text.length, '\n\nRobin Castle is a political reporter. Follow her on Twitter: @rcastle\n\nAll rights reserved.'),
];

const makers = {
  'straight marks': straightened,
  'curly marks': curled,
  'cut into words': (text) => cut(text, ['``', "''"]),
  'cut, straight marks': (text) => cut(text, ['"', '"']),
  'single line breaks': (text) => gaps(text).map((index) => edit(index, index + 2, '\n')),
  // Where labels name the speakers, paragraphs are what tells them apart.
  'one line': (text) =>
    gaps(text)
      .slice(1)
      .filter((index) => !/^\n\n(?:THE )?[A-Z][A-Z .]+:/.test(text.slice(index, index + 40)))
      .map((index) => edit(index, index + 2, ' ')),
  'carriage returns': (text) => editsOf(text, /\n/g, () => '\r\n'),
  'wrapped lines': wrapped,
  'indented paragraphs': (text) => gaps(text).map((index) => edit(index, index + 2, '\n     ')),
  'double hyphens': (text) => editsOf(text, /\s?[—–]\s?/g, () => ' -- '),
  'closed dashes': (text) => editsOf(text, / ?(?:--|—|–) ?/g, () => '—'),
  'two spaces': (text) => editsOf(text, /(?<=[.?!]["”]?) /g, () => '  '),
  'no-break spaces': (text) => editsOf(text, /(?<=\b(?:Mr|Ms|Sen|Gov|Rep|the)\.?) /g, () => '\u00a0'),
  'missing spaces': (text) => editsOf(text, /(?<=[a-z][.?!]["”]?) (?=[A-Z“"])/g, () => ''),
  'capital lead': (text) => {
    const start = (gaps(text)[0] ?? -2) + 2;
    return editsOf(text.slice(start), /^(?:\S+ ){3}/g, (words) => words.toUpperCase()).map((one) => edit(one.start + start, one.end + start, one.text));
  },
  'a sentence a line': (text, { sentences }) =>
    sentences.filter(({ end }) => text[end] === ' ').map(({ end }) => edit(end, end + 1, '\n')),
  'a sentence a paragraph': (text, { sentences }) =>
    sentences.filter(({ end }) => text[end] === ' ').map(({ end }) => edit(end, end + 1, '\n\n')),
  'page furniture': furnished,
  'no headline': (text) => [edit(0, (gaps(text)[0] ?? -2) + 2, '')],
};

/** The names of the variants. */
export const variants = Object.keys(makers);

/** One article in one variant, its gold spans moved along. */
export const variantOf = (article, name) => changed(article, makers[name](article.text, article));
