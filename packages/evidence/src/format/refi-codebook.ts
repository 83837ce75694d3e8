// Codes as a REFI-QDA codebook (.qdc, urn:QDA-XML:codebook:1.0), in and out: what coding programs exchange.

import { type Outcome, diagnose, failed, succeeded } from '@parley/model';
import { hashOf } from '../document/build-document.js';
import { type XmlElement, readXml, xmlElement, xmlText } from './read-xml.js';

/** A code; `children` nest. `guid` identifies it across programs. */
export interface Code {
  readonly guid: string;
  readonly name: string;
  readonly isCodable: boolean;
  readonly color: string | null;
  readonly description: string | null;
  readonly children: readonly Code[];
}

/** A GUID made from a text: equal texts give equal GUIDs, so that an export can be compared with the last one. */
export function guidOf(text: string): string {
  const digits = hashOf(text).slice(0, 32);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join('-');
}

/** A code with a GUID of its path of names. */
export const codeOf = (path: readonly string[], children: readonly Code[] = [], isCodable = true): Code => ({
  guid: guidOf(`code:${path.join('/')}`),
  name: path.at(-1) ?? '',
  isCodable,
  color: null,
  description: null,
  children,
});

/** The codebook as XML. */
export const writeCodebook = (codes: readonly Code[], origin: string): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${xmlElement('CodeBook', { xmlns: 'urn:QDA-XML:codebook:1.0', origin }, [xmlElement('Codes', {}, codes.map(codeElement))])}\n`;

/** A code as an element; shared with projects. */
export function codeElement(code: Code): string {
  const description = code.description === null ? [] : [`<Description>${xmlText(code.description)}</Description>`];
  return xmlElement(
    'Code',
    { guid: code.guid, name: code.name, isCodable: String(code.isCodable), color: code.color },
    [...description, ...code.children.map(codeElement)],
  );
}

/** The codes of a codebook. */
export function readCodebook(xml: string): Outcome<readonly Code[]> {
  const { value, diagnostics } = readXml(xml);
  if (value === null) return failed(diagnostics);
  if (value.name !== 'CodeBook')
    return failed([diagnose('P5520', null, { format: 'REFI-QDA codebook', problem: value.name })]);
  return succeeded(codesIn(value));
}

/** The codes directly under the `Codes` of an element. */
export const codesIn = (parent: XmlElement): readonly Code[] =>
  parent.children
    .filter(({ name }) => name === 'Codes')
    .flatMap(({ children }) => children.filter(({ name }) => name === 'Code').map(readCode));

function readCode(element: XmlElement): Code {
  const { guid, name, isCodable, color } = element.attributes;
  return {
    guid: guid ?? guidOf(`code:${name ?? ''}`),
    name: name ?? '',
    isCodable: isCodable !== 'false',
    color: color ?? null,
    description: element.children.find((child) => child.name === 'Description')?.text ?? null,
    children: element.children.filter((child) => child.name === 'Code').map(readCode),
  };
}
