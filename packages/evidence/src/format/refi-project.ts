// Statements as a REFI-QDA project (.qdpx: a zip with project.qde and plain texts), in and out. A plain coding has no roles,
// so that a statement goes out as up to three kinds of selections with links from its content; a person's reading of it
// (our words, changes) stays behind, which the outcome says. Positions are code points, the end excluded.

import { type Outcome, diagnose, failed, succeeded } from '@parley/model';
import type { Anchor } from '../anchor.js';
import { acts } from '../act/act.js';
import type { StatementRecord } from '../record/statement-record.js';
import type { SourceDocument } from '../source-document.js';
import { readArchive, textOf, writeArchive } from './archive.js';
import { type OffsetMap, offsetMap } from './code-points.js';
import { type XmlElement, readXml, xmlElement, xmlText } from './read-xml.js';
import { type Code, codeElement, codeOf, codesIn, guidOf } from './refi-codebook.js';

/** Who exports, and when (ISO 8601 with time); from the edge. */
export interface ProjectMaker {
  readonly name: string;
  readonly user: string;
  readonly at: string;
  readonly origin: string;
}

/** Acts, voices and the roles of spans as codes. */
export const parleyCodes: readonly Code[] = [
  codeOf(
    ['act'],
    acts.map((act) => codeOf(['act', act])),
    false,
  ),
  codeOf(
    ['voice'],
    ['attributed', 'narrator', 'headline', 'ambiguous'].map((voice) => codeOf(['voice', voice])),
    false,
  ),
  codeOf(
    ['role'],
    ['holder', 'cue', 'content'].map((role) => codeOf(['role', role])),
    false,
  ),
];

/** The project as bytes. */
export function writeProject(
  sources: readonly SourceDocument[],
  statements: readonly StatementRecord[],
  maker: ProjectMaker,
): Outcome<Uint8Array> {
  const user = guidOf(`user:${maker.user}`);
  const stamp: Stamp = { creatingUser: user, creationDateTime: maker.at };
  const holders = [...new Set(statements.flatMap(({ holder }) => (holder === null ? [] : [holder])))];
  const section = (name: string, items: readonly string[]): readonly string[] =>
    items.length === 0 ? [] : [xmlElement(name, {}, items)];
  const head = {
    xmlns: 'urn:QDA-XML:project:1.0',
    name: maker.name,
    origin: maker.origin,
    creatingUserGUID: user,
    creationDateTime: maker.at,
  };
  const project = xmlElement('Project', head, [
    ...section('Users', [xmlElement('User', { guid: user, name: maker.user })]),
    xmlElement('CodeBook', {}, [xmlElement('Codes', {}, parleyCodes.map(codeElement))]),
    ...section(
      'Cases',
      holders.map((holder) => xmlElement('Case', { guid: guidOf(`case:${holder}`), name: holder })),
    ),
    ...section(
      'Sources',
      sources.map((source) =>
        sourceElement(
          source,
          statements.filter(({ document }) => document === source.id),
          stamp,
        ),
      ),
    ),
    ...section('Links', statements.flatMap(linkElements)),
  ]);
  const files = new Map(sources.map((source) => [`sources/${sourceGuid(source)}.txt`, source.text]));
  files.set('project.qde', `<?xml version="1.0" encoding="utf-8"?>\n${project}\n`);
  const lost =
    statements.length === 0
      ? []
      : [diagnose('P5524', null, { format: 'REFI-QDA', what: 'proposition', count: statements.length })];
  return succeeded(writeArchive(files), lost);
}

interface Stamp {
  readonly creatingUser: string;
  readonly creationDateTime: string;
  readonly [attribute: string]: string;
}

const sourceGuid = ({ id }: SourceDocument): string => guidOf(`source:${id}`);

function sourceElement(source: SourceDocument, statements: readonly StatementRecord[], stamp: Stamp): string {
  const guid = sourceGuid(source);
  const map = offsetMap(source.text);
  const selections = statements.flatMap((statement) => [
    ...(statement.holderAnchor === null
      ? []
      : [selectionElement(statement, statement.holderAnchor, 'holder', 0, map, stamp)]),
    ...(statement.cueAnchor === null ? [] : [selectionElement(statement, statement.cueAnchor, 'cue', 0, map, stamp)]),
    ...statement.content.map((anchor, index) => selectionElement(statement, anchor, 'content', index, map, stamp)),
  ]);
  return xmlElement(
    'TextSource',
    { guid, name: source.bibliography.title ?? source.id, plainTextPath: `internal://${guid}.txt`, ...stamp },
    selections,
  );
}

function selectionElement(
  statement: StatementRecord,
  { start, end, exact }: Anchor,
  role: string,
  index: number,
  map: OffsetMap,
  stamp: Stamp,
): string {
  const key = `${statement.id}:${role}:${index}`;
  const codes = [
    ['role', role],
    ...(role === 'content'
      ? [
          ['act', statement.act],
          ['voice', statement.voice],
        ]
      : []),
  ];
  const name = exact.slice(0, 60).replace(/[\uD800-\uDBFF]$/, '');
  const place = { startPosition: String(map.toCodePoint(start)), endPosition: String(map.toCodePoint(end)) };
  return xmlElement('PlainTextSelection', { guid: guidOf(key), name, ...place, ...stamp }, [
    xmlElement('Description', {}, [xmlText(`${statement.id} ${role}`)]),
    ...codes.map((path) =>
      xmlElement('Coding', { guid: guidOf(`${key}:${path.join('/')}`), ...stamp }, [
        xmlElement('CodeRef', { targetGUID: codeOf(path).guid }),
      ]),
    ),
  ]);
}

/** From the first span of the content to holder and cue, since a plain coding has no roles. */
function linkElements({ id, content, holderAnchor, cueAnchor }: StatementRecord): readonly string[] {
  if (content.length === 0) return [];
  const roles = [...(holderAnchor === null ? [] : ['holder']), ...(cueAnchor === null ? [] : ['cue'])];
  return roles.map((role) =>
    xmlElement('Link', {
      guid: guidOf(`${id}:link:${role}`),
      name: role,
      direction: 'OneWay',
      originGUID: guidOf(`${id}:content:0`),
      targetGUID: guidOf(`${id}:${role}:0`),
    }),
  );
}

/** A selection as it was read: offsets in UTF-16 units of its source's text, codes by name path. */
export interface ReadSelection {
  readonly guid: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly description: string | null;
  readonly codes: readonly string[];
}

/** A project as it was read. */
export interface ReadProject {
  readonly name: string;
  readonly codes: readonly Code[];
  readonly cases: readonly string[];
  readonly sources: readonly {
    readonly guid: string;
    readonly name: string;
    readonly text: string;
    readonly selections: readonly ReadSelection[];
  }[];
  readonly links: readonly { readonly origin: string; readonly target: string; readonly name: string }[];
}

/** A project from bytes. Sources that are no plain text are left out with a diagnostic. */
export function readProject(bytes: Uint8Array): Outcome<ReadProject> {
  const archive = readArchive(bytes);
  if (archive.value === null) return failed(archive.diagnostics);
  const entry = [...archive.value].find(([name]) => /^project\.qde$/i.test(name))?.[1];
  if (entry === undefined)
    return failed([diagnose('P5520', null, { format: 'REFI-QDA project', problem: 'no project.qde' })]);
  const { value: project, diagnostics } = readXml(textOf(entry));
  if (project === null) return failed(diagnostics);
  if (project.name !== 'Project')
    return failed([diagnose('P5520', null, { format: 'REFI-QDA project', problem: project.name })]);
  const under = (name: string): readonly XmlElement[] =>
    project.children.filter((child) => child.name === name).flatMap(({ children }) => children);
  const codes = project.children.filter(({ name }) => name === 'CodeBook').flatMap(codesIn);
  const names = namesOf(codes, '');
  const found = [...diagnostics];
  const sources = under('Sources').flatMap((source, index) => {
    const text = sourceText(source, archive.value ?? new Map());
    if (text === null)
      found.push(diagnose('P5523', null, { format: 'REFI-QDA project', item: index + 1, problem: source.name }));
    return text === null
      ? []
      : [
          {
            guid: source.attributes['guid'] ?? '',
            name: source.attributes['name'] ?? '',
            text,
            selections: selectionsOf(source, text, names),
          },
        ];
  });
  const links = under('Links').map(({ attributes }) => ({
    origin: attributes['originGUID'] ?? '',
    target: attributes['targetGUID'] ?? '',
    name: attributes['name'] ?? '',
  }));
  return succeeded(
    {
      name: project.attributes['name'] ?? '',
      codes,
      cases: under('Cases').map(({ attributes }) => attributes['name'] ?? ''),
      sources,
      links,
    },
    found,
  );
}

function sourceText(source: XmlElement, files: ReadonlyMap<string, Uint8Array>): string | null {
  if (source.name !== 'TextSource') return null;
  const inline = source.children.find(({ name }) => name === 'PlainTextContent');
  if (inline !== undefined) return inline.text;
  const path = /^internal:\/\/(.+)$/.exec(source.attributes['plainTextPath'] ?? '')?.[1];
  const file = path === undefined ? undefined : (files.get(`sources/${path}`) ?? files.get(`Sources/${path}`));
  return file === undefined ? null : textOf(file);
}

function selectionsOf(source: XmlElement, text: string, names: ReadonlyMap<string, string>): readonly ReadSelection[] {
  const { toUnit } = offsetMap(text);
  return source.children
    .filter(({ name }) => name === 'PlainTextSelection')
    .map((selection) => {
      const { guid, startPosition, endPosition } = selection.attributes;
      const start = toUnit(Number(startPosition ?? 0) || 0);
      const end = Math.max(start, toUnit(Number(endPosition ?? 0) || 0));
      const codings = selection.children
        .filter(({ name }) => name === 'Coding')
        .flatMap(({ children }) => children.filter(({ name }) => name === 'CodeRef'));
      return {
        guid: guid ?? '',
        start,
        end,
        exact: text.slice(start, end),
        description: selection.children.find(({ name }) => name === 'Description')?.text ?? null,
        codes: codings.map(
          ({ attributes }) => names.get(attributes['targetGUID'] ?? '') ?? attributes['targetGUID'] ?? '',
        ),
      };
    });
}

function namesOf(codes: readonly Code[], above: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const code of codes) {
    const path = above === '' ? code.name : `${above}/${code.name}`;
    names.set(code.guid, path);
    for (const [guid, name] of namesOf(code.children, path)) names.set(guid, name);
  }
  return names;
}
