// What was said: every statement of the case with its holder, how it reached us, and the numbers of its sources.

import type { Conflict, Statement } from '@parley/model';
import { groundsOfCase } from '@parley/insight';
import { dateParts, printedDate } from '../csl.js';
import type { PublicationWords } from '../publication-words.js';
import type { QuotedStatement, Section } from '../publication.js';

/** The section; empty where the case has no statement. */
export function statementsSection(conflict: Conflict, words: PublicationWords): Section {
  const against = new Set(groundsOfCase(conflict).contesting);
  const numbers = new Map(conflict.sources.map(({ id }, index) => [id, index + 1]));
  const statements = conflict.statements.map(
    (statement): QuotedStatement => ({
      id: statement.id,
      holder: statement.holder,
      paraphrase: statement.paraphrase.trim(),
      facts: factsOf(statement, words),
      sources: statement.sources.flatMap((id) => numbers.get(id) ?? []),
      against: against.has(statement.id),
    }),
  );
  return {
    id: 'statements',
    title: words.section.statements,
    blocks: statements.length === 0 ? [] : [{ kind: 'statements', statements }],
  };
}

function factsOf(statement: Statement, words: PublicationWords): string {
  const when = statement.date === null ? words.undated : printedDate(dateParts(statement.date), words);
  return [words.form[statement.form], statement.place, when].filter((part) => part !== null).join(' · ');
}
