// Words for what an answer rests on: statements with their holders and sources, assumptions with their reasons, gaps.

import type { Conflict, Source, SourceId, Statement, StatementForm } from '@parley/model';
import type { Answer, GroundedElement } from '@parley/insight';
import { type Block, type Item, type Line, code, heading, muted, plainText, strong } from '../document/block.js';
import { counted, listed } from './naming.js';

/** The grounds of all readings of an answer together, each entry once. */
export function groundsBlocks(conflict: Conflict, answer: Answer): readonly Block[] {
  const elements = distinctElements(answer);
  if (elements.length === 0) return [];
  const cited = new Set(answer.readings.flatMap((reading) => reading.grounds.statements));
  const statements = conflict.statements.filter((statement) => cited.has(statement.id));
  const wholeCase = answer.readings.some((reading) => reading.grounds.scope === 'wholeCase');
  const items: Item[] = [{ line: summary(conflict, statements, elements, wholeCase), items: [] }];
  if (!wholeCase) {
    if (statements.length > 0)
      items.push({
        line: ['Statements: ', muted(listed(statements.map((statement) => statement.id))), '.'],
        items: [],
      });
    items.push(...assumptionItems(conflict, elements));
  }
  return [heading(2, 'What it rests on'), { kind: 'list', items }];
}

/** The statements that the answers name, once, with who said what and where it was read. */
export function citedStatementsBlocks(conflict: Conflict, answers: readonly Answer[]): readonly Block[] {
  const proofs = answers.flatMap((answer) => answer.readings).filter((reading) => reading.grounds.scope === 'proof');
  const cited = new Set(proofs.flatMap((reading) => [...reading.grounds.statements, ...reading.grounds.contesting]));
  const statements = conflict.statements.filter((statement) => cited.has(statement.id));
  if (statements.length === 0) return [];
  const items = statements.map((statement) => ({ line: statementLine(conflict, statement), items: [] }));
  return [heading(1, 'Statements cited, in our own words'), { kind: 'list', items }];
}

function distinctElements(answer: Answer): readonly GroundedElement[] {
  const elements = new Map<string, GroundedElement>();
  for (const element of answer.readings.flatMap((reading) => reading.grounds.elements)) {
    const { kind, dm, label, basis } = element;
    elements.set([kind, dm ?? '', label, basis.assumption ?? '', basis.cites.join()].join('|'), element);
  }
  return [...elements.values()];
}

function summary(
  conflict: Conflict,
  statements: readonly Statement[],
  elements: readonly GroundedElement[],
  wholeCase: boolean,
): Line {
  const sources = new Set(statements.flatMap((statement) => statement.sources));
  const accounts = new Set([...sources].map((id) => accountOf(conflict, id)));
  const assumed = elements.filter((element) => element.standing === 'assumed').length;
  const ungrounded = elements.filter((element) => element.standing === 'ungrounded').length;
  const scope = wholeCase ? 'It counts over all states, so the whole case bears on it: ' : '';
  const parts = [
    `${counted(statements.length, 'reported statement')} from ${counted(sources.size, 'source')} (${counted(accounts.size, 'independent account')})`,
    counted(assumed, 'assumption'),
    ...(ungrounded > 0
      ? [`${counted(ungrounded, 'rule or preference', 'rules and preferences')} without any ground given`]
      : []),
  ];
  return [`${scope}${listed(parts)}.`];
}

function accountOf(conflict: Conflict, id: SourceId): string {
  return conflict.sources.find((source) => source.id === id)?.account ?? id;
}

const formNames: Readonly<Record<StatementForm, string>> = {
  ownWords: 'own words',
  reported: 'as reported',
  narrator: "the source's own voice",
};

function statementLine(conflict: Conflict, statement: Statement): Line {
  const sources = statement.sources.map((id) =>
    sourceName(
      conflict.sources.find((source) => source.id === id),
      id,
    ),
  );
  const when = [statement.place, statement.date].filter((part) => part !== null).join(', ');
  const facts = [formNames[statement.form], ...(when === '' ? ['undated'] : [when]), `in ${listed(sources)}`];
  return [
    muted(statement.id),
    ' — ',
    strong(`${statement.holder}:`),
    ` ${statement.paraphrase.trim()} `,
    muted(`(${facts.join('; ')})`),
  ];
}

function sourceName(source: Source | undefined, id: SourceId): string {
  return source?.outlet ?? source?.title ?? id.replaceAll('_', ' ');
}

function assumptionItems(conflict: Conflict, elements: readonly GroundedElement[]): readonly Item[] {
  const lines = elements
    .filter((element) => element.standing !== 'cited')
    .map((element) => assumptionLine(conflict, element));
  const distinct = new Map(lines.map((line) => [plainText(line), line]));
  return [...distinct.values()].map((line) => ({ line, items: [] }));
}

function assumptionLine(conflict: Conflict, element: GroundedElement): Line {
  const holder = element.dm === null ? 'rule' : `${conflict.dms[element.dm]?.name ?? ''}:`;
  const reason = element.basis.assumption ?? 'no ground is given in the case';
  const label = element.label === '' ? [] : [' ', code(element.label)];
  return [
    strong(element.standing === 'assumed' ? 'Assumed' : 'Ungrounded'),
    ` ${holder}`,
    ...label,
    muted(` — ${reason.trim()}`),
  ];
}
