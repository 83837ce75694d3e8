// Words for what an answer rests on: statements with their holders and sources, assumptions with their reasons, gaps.

import type { Conflict, Source, SourceId, Statement } from '@parley/model';
import type { Answer, GroundedElement } from '@parley/insight';
import { type Block, type Item, type Line, code, heading, muted, plainText, strong } from '../document/block.js';
import { conditionText } from './condition-words.js';
import type { AnswerWords } from './words/answer-words.js';
import { english } from './words/english.js';

/** The grounds of all readings of an answer together, each entry once. */
export function groundsBlocks(conflict: Conflict, answer: Answer, words: AnswerWords = english): readonly Block[] {
  const elements = distinctElements(answer);
  if (elements.length === 0) return [];
  const cited = new Set(answer.readings.flatMap((reading) => reading.grounds.statements));
  const statements = conflict.statements.filter((statement) => cited.has(statement.id));
  const wholeCase = answer.readings.some((reading) => reading.grounds.scope === 'wholeCase');
  const items: Item[] = [{ line: [groundsSummary(conflict, answer, words)], items: [] }];
  if (!wholeCase) {
    if (statements.length > 0) {
      const ids = words.common.listed(statements.map((statement) => statement.id));
      items.push({ line: [words.grounds.statements, muted(ids), '.'], items: [] });
    }
    items.push(...assumptionItems(conflict, elements, words));
  }
  return [heading(2, words.grounds.title), { kind: 'list', items }];
}

/** The statements that the answers name, once, with who said what and where it was read. */
export function citedStatementsBlocks(
  conflict: Conflict,
  answers: readonly Answer[],
  words: AnswerWords = english,
): readonly Block[] {
  const proofs = answers.flatMap((answer) => answer.readings).filter((reading) => reading.grounds.scope === 'proof');
  const cited = new Set(proofs.flatMap((reading) => [...reading.grounds.statements, ...reading.grounds.contesting]));
  const statements = conflict.statements.filter((statement) => cited.has(statement.id));
  if (statements.length === 0) return [];
  const items = statements.map((statement) => ({ line: statementLine(conflict, statement, words), items: [] }));
  return [heading(1, words.grounds.cited), { kind: 'list', items }];
}

function distinctElements(answer: Answer): readonly GroundedElement[] {
  const elements = new Map<string, GroundedElement>();
  for (const element of answer.readings.flatMap((reading) => reading.grounds.elements)) {
    const { kind, dm, label, basis } = element;
    elements.set([kind, dm ?? '', label, basis.assumption ?? '', basis.cites.join()].join('|'), element);
  }
  return [...elements.values()];
}

/** What an answer rests on, counted, in one sentence. */
export function groundsSummary(conflict: Conflict, answer: Answer, words: AnswerWords = english): string {
  const elements = distinctElements(answer);
  const cited = new Set(answer.readings.flatMap((reading) => reading.grounds.statements));
  const statements = conflict.statements.filter((statement) => cited.has(statement.id));
  const sources = new Set(statements.flatMap((statement) => statement.sources));
  return words.grounds.counts({
    statements: statements.length,
    sources: sources.size,
    accounts: new Set([...sources].map((id) => accountOf(conflict, id))).size,
    assumptions: elements.filter((element) => element.standing === 'assumed').length,
    ungrounded: elements.filter((element) => element.standing === 'ungrounded').length,
    wholeCase: answer.readings.some((reading) => reading.grounds.scope === 'wholeCase'),
  });
}

function accountOf(conflict: Conflict, id: SourceId): string {
  return conflict.sources.find((source) => source.id === id)?.account ?? id;
}

function statementLine(conflict: Conflict, statement: Statement, { grounds }: AnswerWords): Line {
  const sources = statement.sources.map((id) =>
    sourceName(
      conflict.sources.find((source) => source.id === id),
      id,
    ),
  );
  const when = [statement.place, statement.date].filter((part) => part !== null).join(', ');
  const facts = [grounds.form[statement.form], when === '' ? grounds.undated : when, grounds.inSources(sources)];
  return [
    muted(statement.id),
    ' — ',
    strong(grounds.holder(statement.holder)),
    ` ${statement.paraphrase.trim()} `,
    muted(`(${facts.join('; ')})`),
  ];
}

function sourceName(source: Source | undefined, id: SourceId): string {
  return source?.outlet ?? source?.title ?? id.replaceAll('_', ' ');
}

function assumptionItems(
  conflict: Conflict,
  elements: readonly GroundedElement[],
  words: AnswerWords,
): readonly Item[] {
  const lines = elements
    .filter((element) => element.standing !== 'cited')
    .map((element) => assumptionLine(conflict, element, words));
  const distinct = new Map(lines.map((line) => [plainText(line), line]));
  return [...distinct.values()].map((line) => ({ line, items: [] }));
}

function assumptionLine(conflict: Conflict, element: GroundedElement, words: AnswerWords): Line {
  const { grounds } = words;
  const holder = element.dm === null ? grounds.rule : grounds.holder(conflict.dms[element.dm]?.name ?? '');
  const reason = element.basis.assumption ?? grounds.noGround;
  const wanted =
    element.condition === null
      ? code(element.label)
      : conditionText(conflict, element.condition, words.common.language);
  const label = element.label === '' ? [] : [' ', wanted];
  return [
    strong(element.standing === 'assumed' ? grounds.assumed : grounds.ungrounded),
    ` ${holder}`,
    ...label,
    muted(` — ${reason.trim()}`),
  ];
}
