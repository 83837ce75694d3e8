// The parts that a format's reader found, put together as a source with everything there is to say about the reading of it.

import { type Diagnostic, type Outcome, diagnose, failed, succeeded } from '@parley/model';
import { detect } from 'tinyld';
import { buildDocument } from '../document/build-document.js';
import type { Bibliography, Block, Original, Page, SourceDocument } from '../source-document.js';
import type { Decoded } from './encoding.js';
import { readingLimits } from './limits.js';

/** What a format's reader found. */
export interface SourceParts {
  readonly text: string;
  readonly encoding: string | null;
  readonly blocks?: readonly Block[];
  readonly pages?: readonly Page[];
  readonly bibliography?: Partial<Bibliography>;
  /** What the document itself says of its language. */
  readonly declaredLanguage?: string | null;
}

/** What the edge knows of the bytes. `name` is what a person would recognise, `path` what is kept. */
export interface SourceFacts {
  readonly format: Original['format'];
  readonly path: string | null;
  readonly name: string;
  readonly bytes: number;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly hash: string;
  /** Date of reading, ISO 8601, from the clock of the edge. */
  readonly accessed: string | null;
}

/** A source from its parts; refused where its text passes the limit. */
export function assembleSource(parts: SourceParts, facts: SourceFacts): Outcome<SourceDocument> {
  const { name } = facts;
  if (parts.text.length > readingLimits.characters) {
    const values = { name, characters: parts.text.length, limit: readingLimits.characters };
    return failed([diagnose('P5003', null, values)]);
  }
  const said: Diagnostic[] = [];
  const language = languageOf(parts, said, name);
  noteOddities(parts.text, name, said);
  // Of a PDF without text its own reader has told more.
  if (parts.text.trim() === '' && facts.format !== 'pdf') said.push(diagnose('P5015', null, { name }));
  const { format, path, bytes, hash, accessed } = facts;
  const document = buildDocument({
    text: parts.text,
    original: { format, name: path, encoding: parts.encoding, bytes, hash },
    language,
    bibliography: { ...parts.bibliography, accessed },
    ...(parts.blocks === undefined ? {} : { blocks: parts.blocks }),
    ...(parts.pages === undefined ? {} : { pages: parts.pages }),
  });
  return succeeded(document, said);
}

/** The encoding that a page declares in its first bytes, or null. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? null;
}

/** What there is to say about a decoding: that it was guessed, that bytes could not be read. */
export function decodeDiagnostics({ sure, damaged, encoding }: Decoded, name: string): readonly Diagnostic[] {
  return [
    ...(sure ? [] : [diagnose('P5005', null, { name, encoding })]),
    ...(damaged > 0 ? [diagnose('P5006', null, { name, count: damaged, encoding })] : []),
  ];
}

/** What the document says of its language, else a guess from its letters and words; short texts stay unknown. */
function languageOf(parts: SourceParts, said: Diagnostic[], name: string): string {
  const declared = parts.declaredLanguage?.trim();
  const sample = parts.text.slice(0, 8_000).replace(/[\p{Cc}\p{Cf}]/gu, (unit) => (unit === '\n' ? ' ' : ''));
  const language = declared !== undefined && declared !== '' ? declared : guessLanguage(sample);
  if (language !== 'und' && !/^en\b/i.test(language)) said.push(diagnose('P5016', null, { name, language }));
  return language;
}

/** English by its commonest words, which no short text of another language reaches; else by letters; else unknown. */
function guessLanguage(sample: string): string {
  const all = sample.match(/[\p{L}']+/gu)?.length ?? 0;
  const common =
    sample.match(/\b(?:the|of|to|and|in|that|is|was|for|on|said|with|by|at|not|he|she|they|would)\b/gi)?.length ?? 0;
  if (all >= 8 && common / all > 0.14) return 'en';
  const byScript = scripts.find(([, script]) => (sample.match(script)?.length ?? 0) * 2 > all)?.[0];
  if (byScript !== undefined) return byScript;
  return sample.length < 80 ? 'und' : detect(sample) || 'und';
}

/** Languages that nearly own their script, so that a few letters tell them. Japanese before Chinese, whose letters it shares. */
const scripts: readonly (readonly [language: string, run: RegExp])[] = [
  ['ja', /[\p{Script=Han}]*[\p{Script=Hiragana}\p{Script=Katakana}][\p{L}]*/gu],
  ['zh', /\p{Script=Han}+/gu],
  ['ko', /\p{Script=Hangul}+/gu],
  ['el', /\p{Script=Greek}+/gu],
  ['he', /\p{Script=Hebrew}+/gu],
  ['th', /\p{Script=Thai}+/gu],
  ['ka', /\p{Script=Georgian}+/gu],
  ['hy', /\p{Script=Armenian}+/gu],
];

function noteOddities(text: string, name: string, said: Diagnostic[]): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  const control = text.match(/[\u0000-\u0008\u000b\u000e-\u001f]/g)?.length ?? 0;
  const invisible = text.match(/[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u00ad]/g)?.length ?? 0;
  if (control > 0) said.push(diagnose('P5007', null, { name, count: control }));
  if (invisible > 0) said.push(diagnose('P5008', null, { name, count: invisible }));
}
