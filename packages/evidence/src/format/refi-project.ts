// Statements as a REFI-QDA project (.qdpx: a zip with project.qde and plain texts), in and out. A plain coding has no roles,
// so that a statement goes out as up to three kinds of selections with links from its content; a person's reading of it
// (our words, changes) stays behind, which the outcome says. Positions are code points, the end excluded.

import { type Outcome, diagnose, failed, succeeded } from '@parley/model';
import type { Anchor } from '../anchor.js';
import { acts } from '../act/act.js';
import type { StatementRecord } from '../record/statement-record.js';
import type { SourceDocument } from '../source-document.js';
import { readArchive, textOf, writeArchive } from './archive.js';
import { offsetMap } from './code-points.js';
import { type XmlElement, readXml, xmlElement } from './read-xml.js';
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
  const files = new Map<string, string>();
  const links: string[] = [];
  const stamp = { creatingUser: user, creationDateTime: maker.at };
  const sourceElements = sources.map((source) => {
    const guid = guidOf(`source:${source.id}`);
    const map = offsetMap(source.text);
    files.set(`sources/${guid}.txt`, source.text);
    const selection = (
      statement: StatementRecord,
      { start, end, exact }: Anchor,
      role: string,
      index: number,
      codes: readonly (readonly string[])[],
    ): string =>
      xmlElement(
        'PlainTextSelection',
        {
          guid: guidOf(`${statement.id}:${role}:${index}`),
          name: exact.slice(0, 60).replace(/[\uD800-\uDBFF]$/, ''),
          startPosition: String(map.toCodePoint(start)),
          endPosition: String(map.toCodePoint(end)),
          ...stamp,
        },
        [
          xmlElement('Description', {}, [`${statement.id} ${role}`.replace(/[&<>]/g, ' ')]),
          ...[['role', role], ...codes].map((path) =>
            xmlElement('Coding', { guid: guidOf(`${statement.id}:${role}:${index}:${path.join('/')}`), ...stamp }, [
              xmlElement('CodeRef', { targetGUID: codeOf(path).guid }),
            ]),
          ),
        ],
      );
    const selections = statements
      .filter(({ document }) => document === source.id)
      .flatMap((statement) => {
        const parts = [
          ['holder', statement.holderAnchor],
          ['cue', statement.cueAnchor],
        ] as const;
        for (const [role, anchor] of parts) {
          if (anchor === null || statement.content.length === 0) continue;
          links.push(
            xmlElement('Link', {
              guid: guidOf(`${statement.id}:link:${role}`),
              name: role,
              direction: 'OneWay',
              originGUID: guidOf(`${statement.id}:content:0`),
              targetGUID: guidOf(`${statement.id}:${role}:0`),
            }),
          );
        }
        return [
          ...parts.flatMap(([role, anchor]) => (anchor === null ? [] : [selection(statement, anchor, role, 0, [])])),
          ...statement.content.map((anchor, index) =>
            selection(statement, anchor, 'content', index, [
              ['act', statement.act],
              ['voice', statement.voice],
            ]),
          ),
        ];
      });
    return xmlElement(
      'TextSource',
      { guid, name: source.bibliography.title ?? source.id, plainTextPath: `internal://${guid}.txt`, ...stamp },
      selections,
    );
  });
  const holders = [...new Set(statements.flatMap(({ holder }) => (holder === null ? [] : [holder])))];
  const cases = holders.map((holder) => xmlElement('Case', { guid: guidOf(`case:${holder}`), name: holder }));
  const project = xmlElement(
    'Project',
    {
      xmlns: 'urn:QDA-XML:project:1.0',
      name: maker.name,
      origin: maker.origin,
      creatingUserGUID: user,
      creationDateTime: maker.at,
    },
    [
      xmlElement('Users', {}, [xmlElement('User', { guid: user, name: maker.user })]),
      xmlElement('CodeBook', {}, [xmlElement('Codes', {}, parleyCodes.map(codeElement))]),
      ...(cases.length === 0 ? [] : [xmlElement('Cases', {}, cases)]),
      ...(sourceElements.length === 0 ? [] : [xmlElement('Sources', {}, sourceElements)]),
      ...(links.length === 0 ? [] : [xmlElement('Links', {}, links)]),
    ],
  );
  files.set('project.qde', `<?xml version="1.0" encoding="utf-8"?>\n${project}\n`);
  const lost =
    statements.length === 0
      ? []
      : [diagnose('P5524', null, { format: 'REFI-QDA', what: 'proposition', count: statements.length })];
  return succeeded(writeArchive(files), lost);
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
