// Scores the reader against the gold set: precision, recall, speaker and overlap, by form, by kind of cue, by set, by article.
// A proposal matches an attribution where their contents overlap by half or more (intersection over union of the
// characters), one to one, best first. Build first (`tsc -b packages/evidence`); `--misses` lists misses and
// false proposals of the development sets, never those of the sets held out.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const goldFolder = join(root, 'packages/evidence/gold');

/** Every gold article; those of the first set were given, the others were authored for Parley. */
export function goldArticles() {
  const read = (folder) => readdirSync(folder).filter((name) => name.endsWith('.json')).sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
  return [...read(join(goldFolder, 'first')).map((gold) => ({ set: 'first', ...gold })), ...read(goldFolder)];
}

const length = (spans) => spans.reduce((sum, span) => sum + span.end - span.start, 0);
const shared = (a, b) => a.reduce((sum, x) => sum + b.reduce((part, y) => part + Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start)), 0), 0);
const overlap = (a, b) => {
  const both = shared(a, b);
  return both / (length(a) + length(b) - both || 1);
};

/** Pairs of gold and proposal indices, one to one, by falling overlap; the same cue breaks equal overlaps. */
export function matchOf(attributions, proposals) {
  const pairs = [];
  attributions.forEach((gold, g) => proposals.forEach((proposal, p) => {
    const iou = overlap(gold.content, proposal.content);
    const cue = gold.cue && proposal.cue && shared([gold.cue], [proposal.cue]) > 0;
    if (iou >= 0.5) pairs.push({ g, p, iou, key: iou + (cue ? 1 : 0) });
  }));
  pairs.sort((a, b) => b.key - a.key);
  const golds = new Set();
  const taken = new Set();
  return pairs.filter(({ g, p }) => {
    if (golds.has(g) || taken.has(p)) return false;
    golds.add(g);
    taken.add(p);
    return true;
  });
}

/** The right holder: spans that overlap, or the same words elsewhere, or nobody in both. */
const speakerRight = (text, gold, proposal) => {
  const held = proposal.holder.span;
  if (gold.source === null || held === null) return gold.source === held;
  return shared([gold.source], [held]) > 0 || gold.source.exact === text.slice(held.start, held.end);
};

/** The right entity: its name or an alias shares a word with the gold entity's name, aliases or role. */
const entityRight = (article, gold, proposal, read) => {
  const wanted = article.entities.find((entity) => entity.id === gold.sourceEntity);
  const link = proposal.holder.mention?.link;
  if (wanted === undefined || link?.kind !== 'resolved') return gold.source === null && proposal.holder.span === null;
  const entity = read.entities.find((candidate) => candidate.id === link.entity);
  const words = (...texts) => new Set(texts.join(' ').toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
  const own = words(entity.name, ...entity.aliases);
  return [...words(wanted.name, wanted.role ?? '', ...(wanted.aliases ?? []))].some((word) => own.has(word) && word !== 'the');
};

const thought =
  /^(?:believ|think|thought|expect|hop|fear|worr|want|plan|intend|know|knew|doubt|suspect|consider|wish|see|saw|view|regard|prefer|aim|seek|sought|favou?r|oppose|support|back|regret|reconsider|find|was afraid|like|examin|weigh|disput)/;
/** What kind of cue credits the holder, whatever the form: for reports of recall, not for matching. */
export function kindOf({ form, cue }) {
  if (form === 'nominal' || form === 'passive') return form;
  if (cue === null) return 'no cue';
  const words = cue.exact.toLowerCase().replace(/^(?:(?:is|are|was|were|has|have|had|would|will|not|did|does|do|also|really|now|since|openly|repeatedly|still) )+/, '');
  return thought.test(words) ? 'thought and intention' : 'speech';
}

const empty = () => ({ gold: 0, proposed: 0, matched: 0, speaker: 0, entity: 0, iou: 0 });

/** Counts by group. `readText` gives a ReadDocument for a text. */
export function score(articles, readText, onMiss = () => undefined, onFalse = () => undefined) {
  const groups = new Map();
  const add = (name, field, by = 1) => {
    const group = groups.get(name) ?? empty();
    group[field] += by;
    groups.set(name, group);
  };
  for (const article of articles) {
    const read = readText(article.text);
    const matches = matchOf(article.attributions, read.proposals);
    const names = ['all', `set ${article.set}`, `genre ${article.genre ?? article.id}`];
    for (const name of names) {
      add(name, 'gold', article.attributions.length);
      add(name, 'proposed', read.proposals.length);
    }
    for (const gold of article.attributions) {
      add(`form ${gold.form}`, 'gold');
      add(`kind ${kindOf(gold)}`, 'gold');
      add(`kind ${kindOf(gold)}, set ${article.set}`, 'gold');
    }
    for (const proposal of read.proposals) add(`form ${proposal.form}`, 'proposed');
    for (const { g, p, iou } of matches) {
      const gold = article.attributions[g];
      const proposal = read.proposals[p];
      const kind = `kind ${kindOf(gold)}`;
      for (const name of [...names, `form ${gold.form}`, kind, `${kind}, set ${article.set}`]) {
        add(name, 'matched');
        add(name, 'iou', iou);
        if (speakerRight(article.text, gold, proposal)) add(name, 'speaker');
        if (entityRight(article, gold, proposal, read)) add(name, 'entity');
      }
    }
    if (!/^(?:held-out|unseen|fresh|news-held-out-2)$/.test(article.set)) {
      const hit = new Set(matches.map(({ g }) => g));
      const right = new Set(matches.map(({ p }) => p));
      article.attributions.forEach((gold, g) => hit.has(g) || onMiss(gold));
      read.proposals.forEach((proposal, p) => right.has(p) || onFalse(proposal, article));
    }
  }
  return groups;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { openReader, buildDocument, readDocument } = await import(join(root, 'packages/evidence/dist/index.js'));
  const reader = openReader();
  const readText = (text) => readDocument(buildDocument({ text, original: { format: 'text', name: null, encoding: 'utf-8', bytes: 0, hash: '' } }), reader);
  const misses = process.argv.includes('--misses');
  const quote = (text, span) => (span === null ? '–' : text.slice(span.start, span.end));
  const groups = score(
    goldArticles(),
    readText,
    (gold) => misses && console.log(`missed ${gold.id} [${gold.cue?.exact ?? ''}] ${gold.content.map((span) => span.exact.slice(0, 110)).join(' … ')}`),
    ({ cue, holder, content, rule }, { id, text }) =>
      misses && console.log(`false  ${id} ${rule} [${quote(text, holder.span)}] [${quote(text, cue)}] ${content.map((span) => quote(text, span).slice(0, 110)).join(' … ')}`),
  );
  console.log('group                               gold proposed   P      R    speaker entity  IoU');
  for (const [name, s] of groups) {
    const ratio = (a, b) => (b === 0 ? '  –  ' : (a / b).toFixed(3));
    console.log(`${name.padEnd(36)}${String(s.gold).padStart(4)} ${String(s.proposed).padStart(7)}  ${ratio(s.matched, s.proposed)}  ${ratio(s.matched, s.gold)}  ${ratio(s.speaker, s.matched)}  ${ratio(s.entity, s.matched)}  ${ratio(s.iou, s.matched)}`);
  }
}
