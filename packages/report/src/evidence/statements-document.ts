// Statements with every reading of them side by side, and what the records suggest for the case.

import type { CaseProposal, ReviewedStatement } from '@parley/evidence';
import { type Block, type Item, code, item, muted, paragraph, strong } from '../document/block.js';
import { assumptionWords, optionName } from './slot-words.js';

/** The statements of a case's evidence, or a sentence that there are none. */
export function statementsDocument(
  statements: readonly ReviewedStatement[],
  proposals: readonly CaseProposal[],
): readonly Block[] {
  const title: Block = { kind: 'title', line: ['Statements'], aside: `${statements.length}` };
  const listed: Block =
    statements.length === 0
      ? paragraph('There is no statement of this kind.')
      : { kind: 'list', items: statements.map(statementItem) };
  if (proposals.length === 0) return [title, listed];
  return [
    title,
    listed,
    { kind: 'heading', level: 2, line: ['Suggested for the case'] },
    { kind: 'list', items: proposals.map(proposalItem) },
  ];
}

function statementItem({ proposed, current, standing, readings, disagreement }: ReviewedStatement): Item {
  const shown = current ?? proposed;
  const quoted = proposed.content.map(({ exact }) => exact.replace(/\s+/g, ' ')).join(' … ');
  const holder = shown.holder === null ? '(nobody named)' : shown.holder;
  const side = shown.speaksFor === null ? '' : `, for ${shown.speaksFor}`;
  const unsure = proposed.confidence === null ? '' : ` · ${proposed.confidence.toFixed(2)}`;
  return {
    line: [
      code(proposed.id),
      ' ',
      strong(holder),
      `${side} · ${shown.act} · `,
      standing === 'disputed' ? strong('disputed') : standing,
      muted(unsure),
    ],
    items: [
      item(/^[“"«]/.test(quoted) ? quoted : `“${quoted}”`),
      ...(shown.proposition === proposed.proposition ? [] : [item('in our words: ', shown.proposition)]),
      ...readings.map(({ by, verdict, at, changes, reason }) =>
        item(
          `${by}: ${verdict}`,
          muted(` ${at.slice(0, 10)}`),
          ...Object.entries(changes).map(
            ([name, value]) => ` ${name} = ${Array.isArray(value) ? value.join(', ') : String(value)}`,
          ),
          ...(reason === null ? [] : [` (${reason})`]),
        ),
      ),
      ...(disagreement.length === 0
        ? []
        : [item('The readings differ in: ', disagreement.join(', '), '. It feeds nothing until they agree.')]),
    ],
  };
}

/** A suggestion with its citations; a person accepts it by its id. */
function proposalItem(proposal: CaseProposal): Item {
  const cites = proposal.cites.length === 0 ? [] : [item('cites ', proposal.cites.join(', '))];
  switch (proposal.kind) {
    case 'option':
      return {
        line: [code(proposal.id), ` option of ${proposal.party}: `, code(proposal.key), ` “${optionName(proposal)}”`],
        items: cites,
      };
    case 'rule':
      return {
        line: [code(proposal.id), ' rule: ', code(`${proposal.antecedent} -> ${proposal.consequent}`)],
        items: cites,
      };
    case 'preference':
      return {
        line: [code(proposal.id), ` preference of ${proposal.party}: `, code(proposal.condition)],
        items: [
          ...cites,
          ...(proposal.assumed === null ? [] : [item('assumption: ', assumptionWords[proposal.assumed])]),
        ],
      };
  }
}
