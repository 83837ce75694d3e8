// XML into a plain tree, without anything that makes XML dangerous: a document type is refused before any entity could be
// declared, depth and size are bounded, and nothing is fetched.

import { SaxesParser } from 'saxes';
import { type Outcome, diagnose, failed, succeeded } from '@parley/model';
import { longestExchange } from './json-value.js';

/** An element: local name, attributes as written, children, and its own text put together. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface Growing {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Growing[];
  text: string;
}

const deepest = 200;
const mostElements = 2_000_000;

/** The root element of an XML text. */
export function readXml(text: string): Outcome<XmlElement> {
  const refused = (problem: string): Outcome<XmlElement> => failed([diagnose('P5522', null, { problem })]);
  if (text.length > longestExchange) return refused('too large');
  // A document type may stand before the root alone; outside comments the parser below reports it as well.
  if (/<!DOCTYPE/i.test(text.replace(/<!--[\s\S]*?-->/g, '')) || /<!ENTITY/i.test(text))
    return refused('document type');
  const parser = new SaxesParser();
  const open: Growing[] = [];
  let root: Growing | null = null;
  let problem: string | null = null;
  let count = 0;
  parser.on('error', (error) => {
    problem ??= error.message;
  });
  parser.on('doctype', () => {
    problem ??= 'document type';
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Growing = { name: name.slice(name.indexOf(':') + 1), attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
    count++;
    if (open.length > deepest) problem ??= 'nested too deeply';
    if (count > mostElements) problem ??= 'too many elements';
  });
  const addText = (part: string): void => {
    const element = open.at(-1);
    if (element !== undefined) element.text += part;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => open.pop());
  // In pieces, so that the first problem stops the work instead of the whole text being read through.
  for (let at = 0; at < text.length && problem === null; at += 65_536) parser.write(text.slice(at, at + 65_536));
  if (problem === null) parser.close();
  if (problem !== null || root === null) return refused(problem ?? 'no element');
  return succeeded(root);
}

/** A text as XML character data or attribute value: markup escaped, line ends and tabs kept, what XML forbids as U+FFFD. */
export const xmlText = (text: string): string =>
  text
    .replace(
      /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
      '\uFFFD',
    )
    .replace(/[&<>"\r\n\t]/g, (sign) => escapes[sign] ?? sign);

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** An element as text. Attributes that are null are left out. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | null>>,
  children: readonly string[] = [],
): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === null ? [] : [` ${key}="${xmlText(value)}"`]))
    .join('');
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
}
