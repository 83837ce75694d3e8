// HTML to text with blocks: the readable part of a page, and what it says of itself. Nothing in it is executed or fetched.

import { Readability } from '@mozilla/readability';
import type { Bibliography } from '../source-document.js';
import { parseHTML } from 'linkedom';
import { type BlockText, joinBlocks, type LooseBlock } from './block-text.js';

/** A page as it was read. `whole` says that no article was found and everything visible was taken. */
export interface ReadPage extends BlockText {
  readonly whole: boolean;
  readonly bibliography: Partial<Bibliography>;
  readonly language: string | null;
}

interface ElementLike {
  readonly nodeType: number;
  readonly tagName?: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<ElementLike>;
  getAttribute?(name: string): string | null;
}

/** The little of a DOM that is used, since the DOM's own types are no part of this program. */
interface PageLike {
  readonly documentElement: ElementLike | null;
  readonly body: ElementLike | null;
  querySelector(selector: string): ElementLike | null;
  querySelectorAll(selector: string): Iterable<ElementLike & { remove(): void }>;
}

const pageOf = (source: string): PageLike =>
  (parseHTML(withBody(source)) as unknown as { readonly document: PageLike }).document;

/** HTML lets root, head and body go without saying; the parser does not, and would lose what stands outside them. */
function withBody(source: string): string {
  const root = /<html(?:\s[^<>]*)?>/i.exec(source);
  const end = root === null ? 0 : root.index + root[0].length;
  const opening = root === null ? '<html>' : source.slice(0, end);
  if (/<body[\s>]/i.test(source)) return opening + source.slice(end);
  if (!/<\/head\s*>/i.test(source)) return `${opening}<body>${source.slice(end)}`;
  return opening + source.slice(end).replace(/<\/head\s*>/i, '</head><body>');
}

/** The readable part of a page. */
export function readHtml(source: string, limit: number): ReadPage {
  const document = pageOf(source);
  const bibliography = citationOf(document);
  const language = document.documentElement?.getAttribute?.('lang') ?? null;
  // Fields go, the form around them stays: some publishers wrap the whole page in one.
  for (const noise of document.querySelectorAll(
    'script,style,noscript,template,iframe,object,embed,svg,canvas,input,select,textarea',
  ))
    noise.remove();
  const visible = textBlocks(document.body);
  const article = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0], {
    charThreshold: 150,
  }).parse();
  const title = (article?.title ?? bibliography.title ?? '').trim();
  const head: LooseBlock[] = title === '' ? [] : [{ text: title, role: 'headline' }];
  const content =
    article?.content == null ? [] : textBlocks(pageOf(`<html><body>${article.content}</body></html>`).body);
  const body = content.filter((block, i) => !(i < 2 && block.text.trim() === title));
  const found = body.some((block) => block.text.trim() !== '');
  const joined = joinBlocks(found ? [...head, ...body] : visible, limit);
  return { ...joined, whole: !found, bibliography: { ...bibliography, ...(title === '' ? {} : { title }) }, language };
}

const blockTags =
  /^(?:P|H[1-6]|LI|BLOCKQUOTE|FIGCAPTION|DIV|SECTION|ARTICLE|MAIN|UL|OL|TABLE|TR|TD|TH|TBODY|BODY|FIGURE|HEADER|FOOTER|NAV|ASIDE|DL|DT|DD|PRE|BR)$/;
const skipped = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|IFRAME|HEAD|TITLE)$/;

/** Text by blocks, in document order, without recursion so that depth is no danger. */
function textBlocks(root: ElementLike | null): readonly LooseBlock[] {
  const blocks: LooseBlock[] = [];
  let text = '';
  let role: LooseBlock['role'] = 'paragraph';
  const flush = (next: LooseBlock['role']): void => {
    if (text.trim() !== '') blocks.push({ text, role });
    text = '';
    role = next;
  };
  const stack: (ElementLike | 'end')[] = root === null ? [] : [root];
  while (stack.length > 0) {
    const node = stack.pop();
    if (node === undefined) break;
    if (node === 'end') {
      flush('paragraph');
      continue;
    }
    if (node.nodeType === 3) text += node.textContent ?? '';
    const tag = node.tagName?.toUpperCase() ?? '';
    if (node.nodeType !== 1 || skipped.test(tag)) continue;
    if (blockTags.test(tag)) {
      flush(roleOf(tag));
      stack.push('end');
    }
    for (let i = node.childNodes.length - 1; i >= 0; i--) {
      const child = node.childNodes[i];
      if (child !== undefined) stack.push(child);
    }
  }
  flush('paragraph');
  return blocks;
}

function roleOf(tag: string): LooseBlock['role'] {
  if (/^H[1-6]$/.test(tag)) return 'subheading';
  if (tag === 'LI') return 'listItem';
  if (tag === 'BLOCKQUOTE') return 'quotation';
  return tag === 'FIGCAPTION' ? 'caption' : 'paragraph';
}

/** What the page's own metadata states. A field that it does not state stays unknown. */
function citationOf(document: PageLike): Partial<Bibliography> {
  const meta = (...names: string[]): string | null => {
    for (const name of names) {
      const element = document.querySelector(`meta[property="${name}"],meta[name="${name}"]`);
      const value = element?.getAttribute?.('content')?.trim();
      if (value !== undefined && value !== '') return value;
    }
    return null;
  };
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute?.('href') ?? null;
  const author = meta('author', 'article:author', 'citation_author');
  const issued = meta('article:published_time', 'datePublished', 'date', 'citation_publication_date');
  const title = meta('og:title', 'citation_title') ?? document.querySelector('title')?.textContent?.trim() ?? null;
  return {
    title: title === '' ? null : title,
    author: author === null || /^https?:/.test(author) ? null : [{ literal: author }],
    'container-title': meta('og:site_name', 'citation_journal_title'),
    issued:
      issued !== null && /^\d{4}(?:-\d\d(?:-\d\d)?)?/.test(issued)
        ? (/^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(issued)?.[0] ?? null)
        : null,
    URL: canonical ?? meta('og:url'),
    type: meta('og:type') === 'article' ? 'article-newspaper' : 'webpage',
  };
}
