// What is written as REFI-QDA holds to the order of elements and the attributes that its schemas ask for (Codebook.xsd and
// Project.xsd 1.0, rotterdam-exchange-format-initiative 2019): stated here by hand, since the schemas are not ours to ship.

import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { statement } from '../../fixtures/records.js';
import { anchorAt, buildDocument, parleyCodes, writeCodebook, writeProject } from '../index.js';
import { type XmlElement, readXml } from './read-xml.js';

/** Children that an element may have, in their order, and attributes that it must have. */
const rules: Readonly<
  Record<string, { readonly children: readonly string[]; readonly attributes: readonly string[] }>
> = {
  Project: {
    children: ['Users', 'CodeBook', 'Variables', 'Cases', 'Sources', 'Notes', 'Links', 'Sets', 'Graphs', 'Description'],
    attributes: ['name'],
  },
  Users: { children: ['User'], attributes: [] },
  User: { children: [], attributes: ['guid'] },
  CodeBook: { children: ['Codes', 'Sets'], attributes: [] },
  Codes: { children: ['Code'], attributes: [] },
  Code: { children: ['Description', 'NoteRef', 'Code'], attributes: ['guid', 'name', 'isCodable'] },
  Cases: { children: ['Case'], attributes: [] },
  Case: { children: ['Description', 'CodeRef', 'VariableValue', 'SourceRef', 'SelectionRef'], attributes: ['guid'] },
  Sources: { children: ['TextSource', 'PictureSource', 'PDFSource', 'AudioSource', 'VideoSource'], attributes: [] },
  TextSource: {
    children: ['PlainTextContent', 'Description', 'PlainTextSelection', 'Coding', 'NoteRef', 'VariableValue'],
    attributes: ['guid'],
  },
  PlainTextSelection: {
    children: ['Description', 'Coding', 'NoteRef'],
    attributes: ['guid', 'startPosition', 'endPosition'],
  },
  Coding: { children: ['CodeRef', 'NoteRef'], attributes: ['guid'] },
  CodeRef: { children: [], attributes: ['targetGUID'] },
  Links: { children: ['Link'], attributes: [] },
  Link: { children: ['NoteRef'], attributes: ['guid', 'originGUID', 'targetGUID'] },
  Description: { children: [], attributes: [] },
};

const guid = /^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$/;

/** What breaks the rules, as paths. */
function faults({ name, attributes, children }: XmlElement, path = ''): readonly string[] {
  const here = `${path}/${name}`;
  const rule = rules[name];
  if (rule === undefined) return [`${here} is unknown`];
  const places = children.map((child) => rule.children.indexOf(child.name));
  return [
    ...rule.attributes.filter((key) => attributes[key] === undefined).map((key) => `${here} has no ${key}`),
    ...Object.entries(attributes).flatMap(([key, value]) =>
      /guid$/i.test(key) && !guid.test(value) ? [`${here} ${key} is no GUID`] : [],
    ),
    ...places.flatMap((place, i) =>
      place < 0 || place < (places[i - 1] ?? 0) ? [`${here}/${children[i]?.name} is out of place`] : [],
    ),
    ...children.flatMap((child) => faults(child, here)),
  ];
}

const text = 'Zoé Vell said:\r\n“We wait 😀.”';
const source = buildDocument({ text, original: { format: 'text', name: null, encoding: 'utf-8', bytes: 0, hash: '' } });
const said = statement(`${source.id}:p1`, {
  document: source.id,
  act: 'offer',
  holderAnchor: anchorAt(text, { start: 0, end: 8 }),
  cueAnchor: anchorAt(text, { start: 9, end: 13 }),
  content: [anchorAt(text, { start: 16, end: text.length })],
});

test('a codebook', () => {
  const { value } = readXml(writeCodebook(parleyCodes, 'Parley'));
  expect(value?.attributes['xmlns']).toBe('urn:QDA-XML:codebook:1.0');
  expect(value === null ? ['no XML'] : faults(value)).toEqual([]);
});

test('a project: every reference leads to something, positions lie in the text, its file is named by what refers to it', () => {
  const maker = { name: 'Weir', user: 'ann', at: '2025-01-02T03:04:05Z', origin: 'Parley' };
  const files = unzipSync(writeProject([source], [said], maker).value ?? new Uint8Array());
  const { value } = readXml(new TextDecoder().decode(files['project.qde']));
  expect(value?.attributes['xmlns']).toBe('urn:QDA-XML:project:1.0');
  expect(value === null ? ['no XML'] : faults(value)).toEqual([]);
  const all: XmlElement[] = value === null ? [] : [value];
  for (const element of all) all.push(...element.children);
  const ids = new Set(all.flatMap(({ attributes }) => attributes['guid'] ?? []));
  const targets = all.flatMap(({ attributes }) => [
    attributes['targetGUID'],
    attributes['originGUID'],
    attributes['creatingUser'],
  ]);
  expect(targets.filter((target) => target !== undefined && !ids.has(target))).toEqual([]);
  expect(ids.size).toBe(all.filter(({ attributes }) => attributes['guid'] !== undefined).length);
  const ends = all.flatMap(({ attributes }) =>
    attributes['endPosition'] === undefined ? [] : [Number(attributes['endPosition'])],
  );
  expect(Math.max(...ends)).toBe([...text].length);
  const path = all.find(({ name }) => name === 'TextSource')?.attributes['plainTextPath'] ?? '';
  expect(new TextDecoder().decode(files[`sources/${path.replace('internal://', '')}`])).toBe(text);
});
