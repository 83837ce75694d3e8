// Cuts a text into headline, paragraphs and the like by its blank lines. Readers of HTML and PDF give their own blocks.

import type { Block } from '../source-document.js';
import { unwrappedRanges } from './hard-wrap.js';

/** Longest block, in units; a longer one is cut at white space so that no rule ever sees more. */
export const longestBlock = 20_000;

/** The blocks of a plain text, in order. Blank lines divide; without any, lines are blocks alone unless wrapped. */
export function blocksOf(text: string): readonly Block[] {
  const found: Block[] = [];
  for (const [start, end] of rangesOf(text))
    for (const piece of pieces(text, start, end)) found.push({ ...piece, role: 'paragraph' });
  return withHeadline(text, found);
}

function rangesOf(text: string): Iterable<readonly [number, number]> {
  if (/\n[^\S\n]*\n/.test(text)) return paragraphRanges(text);
  return unwrappedRanges(text, 0, text.length) ?? lineRanges(text);
}

function* paragraphRanges(text: string): Generator<readonly [number, number]> {
  const ranges: (readonly [number, number])[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\r?\n[^\S\n]*(?:\r?\n[^\S\n]*)+/g)) {
    ranges.push([start, gap.index]);
    start = gap.index + gap[0].length;
  }
  ranges.push([start, text.length]);
  // Where several paragraphs are written a sentence a line, blank lines alone divide.
  const several = ranges.filter(([from, to]) => endedLines(text, from, to, 2)).length >= 3;
  for (const [from, to] of ranges) {
    if (several) yield [from, to];
    else yield* divided(text, from, to);
  }
}

/** Lines that nearly all end like sentences are paragraphs of their own; others are wrapped. */
function divided(text: string, from: number, to: number): Iterable<readonly [number, number]> {
  if (!endedLines(text, from, to, 3)) return unwrappedRanges(text, from, to) ?? [[from, to]];
  const ranges: [number, number][] = [];
  let start = from;
  for (const line of text.slice(from, to).split('\n')) {
    ranges.push([start, start + line.length]);
    start += line.length + 1;
  }
  return ranges;
}

/** Whether a stretch has at least so many lines, and four of five end like sentences. */
function endedLines(text: string, from: number, to: number, least: number): boolean {
  const lines = text.slice(from, to).split('\n');
  const ended = lines.filter((line) => /[.?!…:]["”’')\]]*\s*$/.test(line)).length;
  return lines.length >= least && ended >= lines.length * 0.8;
}

function* lineRanges(text: string): Generator<readonly [number, number]> {
  let start = 0;
  for (const gap of text.matchAll(/\r\n|\n|\r/g)) {
    yield [start, gap.index];
    start = gap.index + gap[0].length;
  }
  yield [start, text.length];
}

/** A range without outer white space, cut where it is too long. */
function* pieces(text: string, from: number, to: number): Generator<{ start: number; end: number }> {
  let start = from;
  let end = to;
  while (start < end && /[\s\u200b\ufeff]/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  while (end - start > longestBlock) {
    const space = text.lastIndexOf(' ', start + longestBlock);
    const cut = space > start + longestBlock / 2 ? space : start + longestBlock;
    yield { start, end: cut };
    start = cut;
    while (start < end && /\s/.test(text[start] ?? '')) start++;
  }
  if (end > start) yield { start, end };
}

/** The first block is the headline where it is short, is no sentence, and something follows. */
function withHeadline(text: string, blocks: readonly Block[]): readonly Block[] {
  const first = blocks[0];
  if (first === undefined || blocks.length < 2) return blocks;
  const line = text.slice(first.start, first.end);
  const short = line.length <= 160 && line.split(/\s+/).length <= 24 && !line.includes('\n');
  const sentence = /[.!]["”’)]?$/.test(line) && !/\b[A-Z]\.$/.test(line);
  const turn = /^(?:[\p{Lu}][\p{Lu}. ]{0,40}|Q|A):\s/u.test(line);
  const quoted = /^["“]/.test(line) && /[.!?,]["”]$/.test(line);
  if (!short || sentence || turn || quoted) return blocks;
  return [{ ...first, role: 'headline' }, ...blocks.slice(1)];
}
