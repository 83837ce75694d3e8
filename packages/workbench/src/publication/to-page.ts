// A report as one HTML file that needs nothing else: style inside, drawings inside, no script, made to be printed too.

import type { Block, Item, Line } from '@parley/report';
import { escaped } from './figures/svg.js';
import { pageStyle } from './page-style.js';
import type { Publication, PublishedBlock, QuotedStatement } from './publication.js';

/** The file. The policy in its head forbids all that the file does not hold itself. */
export function toPage(publication: Publication): string {
  const { language, title, subtitle, sections, contents } = publication;
  const figures = { count: 0 };
  return [
    '<!doctype html>',
    `<html lang="${escaped(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`,
    '<meta name="generator" content="Parley">',
    `<title>${escaped(title)}</title>`,
    `<style>${pageStyle}</style>`,
    '</head>',
    '<body>',
    `<header><h1>${escaped(title)}</h1><p class="aside">${escaped(subtitle)}</p></header>`,
    `<nav aria-label="${escaped(contents)}"><ol>${sections
      .map((section) => `<li><a href="#${section.id}">${escaped(section.title)}</a></li>`)
      .join('')}</ol></nav>`,
    '<main>',
    ...sections.map(
      (section) =>
        `<section id="${section.id}"><h2>${escaped(section.title)}</h2>\n${withCitations(
          section.blocks.map((block) => blockOf(block, publication, figures)).join('\n'),
          publication,
        )}</section>`,
    ),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Makes a statement that a sentence cites by its id a way to the statement. */
function withCitations(html: string, { sections }: Publication): string {
  const ids = new Set(
    sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'statements' ? block.statements.map(({ id }) => id) : [])),
    ),
  );
  return html.replace(/(<span class="muted">)([^<]*)(<\/span>)/g, (_, open: string, text: string, close: string) => {
    const told = text.replace(/[\p{L}\p{N}_-]+/gu, (word) =>
      ids.has(word) ? `<a href="#statement-${word}">${word}</a>` : word,
    );
    return `${open}${told}${close}`;
  });
}

function blockOf(block: PublishedBlock, { labels }: Publication, figures: { count: number }): string {
  switch (block.kind) {
    case 'verdict':
      return `<p class="verdict">${block.under === null ? '' : `<span class="under">${escaped(block.under)}</span> `}${escaped(block.text)}</p>`;
    case 'figure':
      figures.count += 1;
      return `<figure>${block.svg}<figcaption><b>${escaped(labels.figure)} ${figures.count}.</b> ${escaped(block.caption)}</figcaption></figure>`;
    case 'statements':
      return block.statements.map((statement) => quoteOf(statement, labels.against)).join('\n');
    case 'references':
      return `<ol class="references">${block.references
        .map((reference, index) => `<li id="source-${index + 1}">${linked(reference)}</li>`)
        .join('')}</ol>`;
    default:
      return wordsOf(block);
  }
}

function wordsOf(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `<h2>${lineOf(block.line)} <small>${escaped(block.aside)}</small></h2>`;
    case 'heading':
      return `<h${block.level + 1}>${lineOf(block.line)}</h${block.level + 1}>`;
    case 'paragraph':
      return `<p>${lineOf(block.line)}</p>`;
    case 'list':
      return itemsOf(block.items);
    case 'table':
      return `<div class="scroll"><table><thead><tr>${block.columns
        .map(({ title, align }) => `<th scope="col" class="${align}">${escaped(title)}</th>`)
        .join('')}</tr></thead><tbody>${block.rows
        .map(
          (row) =>
            `<tr>${row.map((line, column) => `<td class="${block.columns[column]?.align ?? 'left'}">${lineOf(line)}</td>`).join('')}</tr>`,
        )
        .join('')}</tbody></table></div>`;
  }
}

const itemsOf = (items: readonly Item[]): string =>
  `<ul>${items.map(({ line, items: under }) => `<li>${lineOf(line)}${under.length === 0 ? '' : itemsOf(under)}</li>`).join('')}</ul>`;

function lineOf(line: Line): string {
  return line
    .map((piece) => {
      if (typeof piece === 'string') return escaped(piece);
      const text = escaped(piece.text);
      switch (piece.emphasis) {
        case 'plain':
          return text;
        case 'strong':
          return `<strong>${text}</strong>`;
        case 'code':
          return `<code>${text}</code>`;
        case 'muted':
        case 'good':
        case 'bad':
          return `<span class="${piece.emphasis}">${text}</span>`;
      }
    })
    .join('');
}

const quoteOf = ({ id, holder, paraphrase, facts, sources, against }: QuotedStatement, word: string): string =>
  `<div class="statement" id="statement-${escaped(id)}"><p><strong>${escaped(holder)}</strong> <span class="id">[${escaped(id)}]</span>${against ? ` <span class="against">⚡ ${escaped(word)}</span>` : ''}</p>` +
  `<blockquote>${escaped(paraphrase)}</blockquote><p class="aside">${escaped(facts)} ${sources
    .map((number) => `<a href="#source-${number}">[${number}]</a>`)
    .join(' ')}</p></div>`;

/** Addresses that can be followed; anything but the web stays text. */
const linked = (text: string): string =>
  escaped(text).replace(/https?:\/\/[^\s<>"]+[^\s<>".,;)]/g, (address) => `<a href="${address}">${address}</a>`);
