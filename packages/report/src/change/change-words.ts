// One reading's smallest changes in words: the state, who would leave it and why, and what would keep them there.

import { type DmIndex, invariant, unreachable } from '@parley/model';
import {
  type AcceptanceChange,
  type PartyChange,
  type PartyShare,
  type Reason,
  type StatementChange,
  type StatementEdit,
  type TargetChange,
  type Tiers,
  reasonFor,
} from '@parley/insight';
import { type Item, type Line, code, item, muted, strong } from '../document/block.js';
import { grouped } from '../document/grouped.js';
import { type Named, changeClauses, counted, listed, optionName, partyName, stateCode } from '../answer/naming.js';
import { conditionText } from '../answer/condition-words.js';
import { basisTag, deciderLine } from '../answer/reason-words.js';

/** A reading with what a state is told from: its status quo, or null where it has none. */
export interface ToldFrom {
  readonly named: Named;
  readonly from: Reason['first'] | null;
}

/** What it takes to make one state an equilibrium. */
export function targetItem(told: ToldFrom, target: TargetChange): Item {
  const { named } = told;
  const [spelt, words] = [stateCode(named, target.state), stateWords(told, target.state)];
  const line: Line = [strong(words), ...(words.endsWith(spelt) ? [] : [muted(` (${spelt})`)])];
  if (target.fixed.length === 0 && target.parties.length === 0)
    return { line: [...line, ': is an equilibrium as things are.'], items: [] };
  const fixed = target.fixed.map((dm) => fixedItem(partyName(named, dm), target));
  const keepers = named.conflict.dms.length - target.parties.length - target.fixed.length;
  const end = target.fixed.length > 0 ? ':' : keepers === 0 ? ', if all changed:' : ', if these changed:';
  return {
    line: [...line, end],
    items: [...fixed, ...target.parties.flatMap((party) => partyItem(told, party)), ...jointItems(told, target)],
  };
}

/** What it takes that the party accepts from the status quo, by a move of its own. */
export function acceptanceItem(told: ToldFrom, { dm, kind, change }: AcceptanceChange): Item {
  const { named } = told;
  const party = partyName(named, dm);
  if (change === null) return item(...acceptanceWithoutChange(party, kind));
  const way = changeClauses(named, change.below.first, change.accepting).join('; ');
  const lowest = change.below.second;
  return {
    line: [strong(party), ' would accept from the status quo', way === '' ? '' : ` (${way})`, ', if this changed:'],
    items: [
      item(
        'Smallest change of its ranking: place the status quo below ',
        lowest === change.accepting ? 'that' : `${stateReference(told, lowest)} and all above it`,
        `; ${counted(change.pairs, 'comparison')} ${comparisonsOf(named)} ${change.pairs === 1 ? 'changes' : 'change'}. `,
        'The status quo stands above now because ',
        ...deciderLine(named, change.below),
        '.',
      ),
      ...statementItems(named, { dm, statements: change.statements }),
    ],
  };
}

function acceptanceWithoutChange(party: string, kind: AcceptanceChange['kind']): Line {
  switch (kind) {
    case 'accepts':
      return [strong(party), ' accepts from the status quo as things are; nothing has to change.'];
    case 'undone':
      return [
        strong('Impossible'),
        ` from the status quo: others can lead every accepting move of ${party} back to it.`,
      ];
    case 'noStatusQuo':
      return ['The case states no status quo to accept from.'];
    default:
      return [
        strong('Impossible'),
        ` by ${party} alone: from the status quo no move of its own accepts, whatever it preferred; others have to change something first.`,
      ];
  }
}

const comparisonsOf = ({ model }: Named): string =>
  `of ${grouped((model.states.count * (model.states.count - 1)) / 2)}`;

/** A state told by what is different from the status quo. */
function stateWords({ named, from }: ToldFrom, state: Reason['first']): string {
  if (from === state) return 'the status quo';
  const clauses = from === null ? [] : changeClauses(named, from, state);
  return clauses.length === 0 ? `state ${stateCode(named, state)}` : clauses.join('; ');
}

function partyItem(told: ToldFrom, change: PartyChange): Item {
  const { named } = told;
  const party = partyName(named, change.dm);
  const [escape, over] = [change.leaves, change.over];
  const way = clausesTo(named, escape);
  return {
    line: [
      strong(party),
      ` would leave it${way === '' ? '' : `: ${way}`}`,
      ', because ',
      ...deciderLine(named, escape),
      '.',
    ],
    items: [
      item(
        `Smallest change of its ranking: place the state above ${stateReference(told, over.first)}; `,
        `${counted(change.pairs, 'comparison')} ${comparisonsOf(named)} ${change.pairs === 1 ? 'changes' : 'change'}.`,
        ...(over.first === escape.first ? [] : [' Now ranked higher because ', ...deciderLine(named, over), '.']),
      ),
      ...statementItems(named, change),
      ...countItems(named, change),
    ],
  };
}

const clausesTo = (named: Named, { first, second }: Reason): string => changeClauses(named, second, first).join('; ');

function stateReference(told: ToldFrom, state: Reason['first']): string {
  return told.from === state ? 'the status quo' : stateCode(told.named, state);
}

function statementItems(named: Named, { dm, statements }: Pick<PartyChange, 'dm' | 'statements'>): readonly Item[] {
  if (statements === null) return [];
  const { changes, found, complete } = statements;
  if (changes.length === 0)
    return [
      item(
        muted(
          complete
            ? 'No one or two edits of its list of priorities would do.'
            : 'No edit of its list of priorities was found before the search was stopped.',
        ),
      ),
    ];
  const edits = changes[0]?.edits.length ?? 1;
  const more = found > changes.length ? ` ${changes.length} of ${found} are shown.` : '';
  return [
    {
      line: [
        `Fewest edits of its list of priorities: ${counted(edits, 'edit')}, ${found === 1 ? 'in one way' : `in ${found} ways`}`,
        complete ? '' : ' or more (the search was stopped)',
        `.${more}`,
      ],
      items: changes.map((change) => ({ line: editsLine(named, dm, change), items: [] })),
    },
  ];
}

function editsLine(named: Named, dm: DmIndex, { edits }: StatementChange): Line {
  return edits.flatMap((edit, index) => [...(index === 0 ? [] : [', and ']), ...editLine(named, dm, edit)]);
}

/** One edit, with what speaks against it: the statements that the priority cites. */
function editLine(named: Named, dm: DmIndex, edit: StatementEdit): Line {
  const preference = named.conflict.preferences[dm];
  invariant(preference?.kind === 'prioritised', 'edits are of a list of statements');
  if (edit.kind === 'add') {
    const option = optionName(named, edit.option);
    return [
      `add, as priority ${edit.to + 1}, that ${option} is ${edit.taken ? 'taken' : 'not taken'}`,
      muted(' [nothing reported says so]'),
    ];
  }
  const statement = preference.statements[edit.statement];
  invariant(statement !== undefined, 'the statement is one of the list');
  const told: Line = [conditionText(named.conflict, statement.condition), ' ', basisTag(statement.basis)];
  const against = statement.basis.cites.length === 0 ? [] : [muted(` against ${listed(statement.basis.cites)}`)];
  switch (edit.kind) {
    case 'drop':
      return [`leave out priority ${edit.statement + 1}, `, ...told, ...against];
    case 'reword':
      return [
        `${edit.stronger ? 'strengthen' : 'soften'} priority ${edit.statement + 1}, `,
        ...told,
        ', to ',
        conditionText(named.conflict, edit.condition),
        edit.stronger ? muted(' [nothing reported says so]') : '',
        ...(edit.stronger ? [] : against),
      ];
    case 'move': {
      const up = edit.to < edit.from;
      return [
        `move priority ${edit.statement + 1}, `,
        ...told,
        `, ${up ? 'up' : 'down'} to place ${edit.to + 1}`,
        ...(up ? [] : against),
      ];
    }
    default:
      return unreachable(edit);
  }
}

/** Above it a ranking written out is no longer read. */
const mostWrittenOut = 24;

/** A ranking, the most preferred first: `YN > NN = NY`. */
const tiersWords = (named: Named, tiers: Tiers): string =>
  tiers.map((tier) => tier.map((s) => stateCode(named, s)).join(' = ')).join(' > ');

/** How many rankings do it, and which, where they can be read. */
function nearestItem(named: Named, found: number, complete: boolean, lines: readonly string[]): Item {
  const size = `${counted(found, 'ranking')} ${found === 1 ? 'is' : 'are'} as near as that`;
  const shown = named.model.states.count <= mostWrittenOut ? lines : [];
  return { line: [complete ? `${size}.` : `At least ${size}.`], items: shown.map((line) => item(code(line))) };
}

function countItems(named: Named, { count, rankings }: PartyChange): readonly Item[] {
  const counts =
    count === null
      ? []
      : [item(`Of all ${count.all} strict rankings of the states, ${count.stable} make it stable for the party.`)];
  const nearest =
    rankings === null
      ? []
      : [
          nearestItem(
            named,
            rankings.rankings.length,
            rankings.complete,
            rankings.rankings.map((tiers) => tiersWords(named, tiers)),
          ),
        ];
  return [...counts, ...nearest];
}

/** A party that would leave the state and may not change. */
function fixedItem(party: string, { impossible, joint }: TargetChange): Item {
  if (impossible)
    return item(
      strong('Impossible'),
      ` while the preferences of ${party} stay as they are: it would leave, whatever the others preferred.`,
    );
  return joint === null
    ? item(strong('Partial: '), `${party} would leave; the search for answers of the others that keep it was stopped.`)
    : item(`${party} would leave as things are, and is kept by what the others would answer.`);
}

/** What all parties have to change together, where that is not the sum of what each has to change by itself. */
function jointItems(told: ToldFrom, target: TargetChange): readonly Item[] {
  const { joint, parties, fixed } = target;
  if (joint === null) return [];
  const apart = parties.reduce((sum, { pairs }) => sum + pairs, 0);
  const smallest = joint.atLeast === joint.pairs;
  const ways = togetherItems(told, target);
  if (joint.pairs === apart && smallest && fixed.length === 0) return parties.length > 1 ? ways : [];
  const size = counted(joint.pairs, 'comparison');
  const bound = `the search was stopped; fewer than ${grouped(joint.atLeast)} cannot do.`;
  if (joint.pairs === apart && fixed.length === 0)
    return [item(muted(`Less might do where the parties answer each other anew: ${bound}`))];
  const end = smallest
    ? muted('No change of fewer comparisons does, wherever in the rankings.')
    : muted(`Less might do: ${bound}`);
  return [
    {
      line: [`Together ${size} would do, because the parties answer each other:`],
      items: [...joint.shares.map((share) => shareItem(told, share)), ...ways, item(end)],
    },
  ];
}

/** The smallest changes of all parties together, written out. */
function togetherItems({ named }: ToldFrom, { together }: TargetChange): readonly Item[] {
  if (together === null) return [];
  const { ways, complete } = together;
  const lines = ways.map((way) =>
    way.map(({ dm, tiers }) => `${partyName(named, dm)}: ${tiersWords(named, tiers)}`).join('; '),
  );
  const count = `${counted(ways.length, 'set')} of rankings of all parties ${ways.length === 1 ? 'does' : 'do'} it with as few changes`;
  const shown = named.model.states.count <= mostWrittenOut ? lines : [];
  return [{ line: [complete ? `${count}.` : `At least ${count}.`], items: shown.map((line) => item(code(line))) }];
}

function shareItem(told: ToldFrom, { dm, demands }: PartyShare): Item {
  const { named } = told;
  const clauses = demands.flatMap(({ above, below, strict }, index) => [
    index === 0 ? '' : ', and ',
    `${stateReference(told, above)} ${strict ? 'above' : 'no lower than'} ${stateReference(told, below)}`,
  ]);
  const [first] = demands;
  const reason = first === undefined ? null : reasonFor(named.conflict, named.model, dm, first.below, first.above);
  return item(
    `if ${partyName(named, dm)} ranked `,
    ...clauses,
    ...(reason === null ? [] : [muted(' (now the other way, because '), ...deciderLine(named, reason), muted(')')]),
  );
}
