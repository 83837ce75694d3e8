// The authoring notation of the gold articles, compiled to text and offsets. Scoring lives in score.mjs.
//
// A file is three parts divided by lines of `---`: header, article, entities, attributions. In the article one line
// is one sentence, a blank line ends a paragraph, and the first line is the headline. Marks nest:
// `{1h …}` holder, `{1q …}` cue, `{1c …}` content of attribution 1; `{2h,3h …}` of both; `{e …}` editorial voice.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const context = 20;

/** A span with its quote and a little on either side, as shared by all gold files. */
const spanOf = (text, start, end) => ({
  start,
  end,
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - context), start),
  suffix: text.slice(end, end + context),
});

/** Joins lines into paragraphs and records where each sentence begins and ends in the marked text. */
function layOut(article) {
  const paragraphs = article.trim().split(/\n\s*\n/).map((part) => part.split('\n').map((line) => line.trim()));
  return paragraphs.map((lines) => lines.join('\u0001 ')).join('\n\n');
}

/** Removes the marks and returns the text, the marked spans and the sentence ends. */
function unmark(marked) {
  const open = [];
  const spans = [];
  const ends = [];
  let text = '';
  for (let i = 0; i < marked.length; i++) {
    const tag = marked[i] === '{' ? /^\{((?:\d+[hqc](?:,\d+[hqc])*)|e) /.exec(marked.slice(i, i + 40)) : null;
    if (tag !== null) {
      open.push({ tags: tag[1].split(','), start: text.length });
      i += tag[0].length - 1;
    } else if (marked[i] === '}') {
      const last = open.pop();
      if (last === undefined) throw new Error(`a mark closes that was not open: …${text.slice(-40)}`);
      for (const name of last.tags) spans.push({ name, start: last.start, end: text.length });
    } else if (marked[i] === '\u0001') {
      ends.push(text.length);
    } else {
      text += marked[i];
    }
  }
  if (open.length > 0) throw new Error(`a mark is not closed: ${JSON.stringify(open)}`);
  return { text, spans, ends };
}

/** The place of a quote nearest to an offset. */
function nearest(text, quote, near) {
  let best = -1;
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    const boundary = !/\w/.test(text[at - 1] ?? ' ') && !/\w/.test(text[at + quote.length] ?? ' ');
    if (boundary && (best === -1 || Math.abs(at - near) < Math.abs(best - near))) best = at;
  }
  if (best === -1) throw new Error(`not in the text: ${quote}`);
  return spanOf(text, best, best + quote.length);
}

function attributionOf(line, id, text, spans) {
  const [number, form, act, entity] = line.split(/\s+/, 4);
  const marks = (kind) => spans.filter((span) => span.name === number + kind).sort((a, b) => a.start - b.start);
  const near = spans.find((span) => span.name.slice(0, -1) === number)?.start ?? 0;
  const option = (name) =>
    [...line.matchAll(new RegExp(`\\b${name}="([^"]*)"(?:@(\\d+))?`, 'g'))].map((found) => nearest(text, found[1], near));
  const pick = (kind, name) => {
    const given = option(name);
    if (given.length > 0) return given;
    return marks(kind).map((span) => spanOf(text, span.start, span.end));
  };
  const content = pick('c', 'content');
  if (content.length === 0) throw new Error(`${id}: attribution ${number} has no content`);
  const parent = /parent=(\d+)/.exec(line)?.[1];
  return {
    id: `${id}-a${number}`,
    form,
    act,
    sourceEntity: entity,
    source: /holder=none/.test(line) ? null : (pick('h', 'holder')[0] ?? null),
    cue: /cue=none/.test(line) ? null : (pick('q', 'cuespan')[0] ?? null),
    content,
    ...(parent === undefined ? {} : { parent: `${id}-a${parent}` }),
  };
}

function entityOf(line) {
  const [id, rest] = line.split(/\s=\s/);
  const [name, role, party, aliases, last] = rest.split('|').map((part) => part.trim());
  return {
    id: id.trim(),
    name,
    ...(role ? { role } : {}),
    ...(party ? { party } : {}),
    ...(aliases ? { aliases: aliases.split(';').map((alias) => alias.trim()) } : {}),
    pronoun: (last ?? '').split(' ')[0],
    ...(/anonymous/.test(last ?? '') ? { anonymous: true } : {}),
  };
}

function sentencesOf(text, ends, attributions, editorial) {
  const bounds = [...ends];
  for (const found of text.matchAll(/\n\n/g)) bounds.push(found.index);
  bounds.push(text.length);
  bounds.sort((a, b) => a - b);
  const covered = attributions.flatMap((attribution) => [...attribution.content, ...(attribution.cue ? [attribution.cue] : [])]);
  let start = 0;
  return bounds.map((end) => {
    while (/\s/.test(text[start] ?? '')) start++;
    const touches = (span) => span.start < end && span.end > start;
    const voice = start === 0 ? 'headline' : covered.some(touches) ? 'attributed' : editorial.some(touches) ? 'editorial' : 'narrated';
    const sentence = { start, startsWith: text.slice(start, start + 20), voice, end };
    start = end;
    return sentence;
  });
}

/** A coordinated cue without a marked holder has the holder of the attribution before it, if they share the entity. */
function inheritHolders(attributions, labels) {
  attributions.forEach((attribution, i) => {
    const number = attribution.id.replace(/.*-a/, '');
    const none = new RegExp(`^${number} .*holder=none`, 'm').test(labels);
    const before = attributions[i - 1];
    if (attribution.source === null && !none && before?.sourceEntity === attribution.sourceEntity) {
      attribution.source = before.source;
    }
  });
}

/** One gold article from its notation. */
export function compileGold(id, source) {
  const [head, article, entities, labels] = source.split(/^---$/m);
  const header = Object.fromEntries(head.trim().split('\n').map((line) => line.split(/:\s*/, 2)));
  const { text, spans, ends } = unmark(layOut(article));
  const attributions = labels.trim().split('\n').filter((line) => !/\bskip\b/.test(line))
    .map((line) => attributionOf(line, id, text, spans));
  inheritHolders(attributions, labels);
  return {
    id,
    title: text.slice(0, text.indexOf('\n')),
    genre: header.genre,
    set: header.set,
    language: 'en',
    licence: 'CC0-1.0',
    note: 'Invented article about invented people and places, written for Parley tests.',
    text,
    entities: entities.trim().split('\n').map(entityOf),
    attributions,
    sentences: sentencesOf(text, ends, attributions, spans.filter((span) => span.name === 'e')),
    wording: [],
  };
}

/** Compiles every authored article of a folder; with `write`, beside the others as JSON. */
export function compileFolder(folder, write) {
  return readdirSync(join(folder, 'authored')).filter((name) => name.endsWith('.gold.txt')).sort().map((name) => {
    const id = basename(name, '.gold.txt');
    const gold = compileGold(id, readFileSync(join(folder, 'authored', name), 'utf8'));
    if (write) writeFileSync(join(folder, `${id}.json`), `${JSON.stringify(gold, null, 1)}\n`);
    return gold;
  });
}

if (process.argv[1]?.endsWith('compile.mjs')) {
  const all = compileFolder(process.argv[2] ?? 'packages/evidence/gold', true);
  const count = all.reduce((sum, gold) => sum + gold.attributions.length, 0);
  console.log(`${all.length} articles, ${count} attributions`);
}
