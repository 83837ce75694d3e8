// `parley dossier`: what the records and statements of a case say together, topic by topic, without a verdict on anybody.

import {
  type RoleConflict,
  acceptedStatements,
  compareSequences,
  corroborate,
  credibleCommitment,
  dependencyGraph,
  fullPowers,
  headlineFindings,
  levelTable,
  openReader,
  participation,
  readDocument,
  readinessOverTime,
  recordsOf,
  ripeness,
  roleConflicts,
  roundHistory,
  timeline,
  venueControls,
} from '@parley/evidence';
import { type Dossier, type DossierTopic, dossierDocument, dossierTopics, toMarkdown, toText } from '@parley/report';
import type { CommandContext, CommandDefinition } from '../command.js';
import { accountsOf } from '../evidence/accounts.js';
import { optionalConflict } from '../evidence/optional-conflict.js';
import { sidesOf } from '../evidence/parties.js';
import { type LoadedEvidence, loadEvidence } from '../evidence/store.js';
import { exitCode } from '../exit-code.js';

interface DossierFlags {
  readonly anchor?: readonly string[];
  readonly json?: boolean;
  readonly markdown?: boolean;
}

/** The command. */
export const definition: CommandDefinition = {
  configure: (command, context) => {
    command
      .argument('<case>', 'case file')
      .argument('[topics...]', `only these: ${dossierTopics.join(', ')}`)
      .option(
        '--anchor <source=date>',
        'the day a source speaks on, where it does not say; may be given several times',
        several,
      )
      .option('--json', 'print as JSON')
      .option('--markdown', 'print as Markdown')
      .addHelpText(
        'after',
        '\nExamples:\n  $ parley dossier my-case.parley.yaml\n  $ parley dossier my-case.parley.yaml timeline --anchor src-1a2b=2025-09-05',
      )
      .action((file: string, topics: readonly string[], flags: DossierFlags) => open(file, topics, flags, context));
  },
};

function open(file: string, words: readonly string[], flags: DossierFlags, context: CommandContext): void {
  const unknown = words.find((word) => !dossierTopics.some((topic) => topic === word));
  const anchors = anchorsOf(flags.anchor ?? []);
  const problem =
    unknown !== undefined
      ? `there is no topic "${unknown}"; the topics are ${dossierTopics.join(', ')}.`
      : anchors === null
        ? 'an anchor is a source and a date, as src-1a2b=2025-09-05.'
        : null;
  if (problem !== null || anchors === null) {
    context.terminal.err(`error: ${problem ?? ''}\n`);
    return context.exit(exitCode.badInput);
  }
  const evidence = loadEvidence(file, context);
  if (evidence === null) return;
  const topics = dossierTopics.filter((topic) => words.length === 0 || words.includes(topic));
  const dossier = dossierOf(evidence, anchors, topics);
  const { terminal } = context;
  if (flags.json === true) {
    const chosen = Object.fromEntries(topics.map((topic) => [topic, dossier[topic]]));
    return terminal.out(`${JSON.stringify({ parley: { format: 'dossier', version: 1 }, ...chosen }, null, 2)}\n`);
  }
  const document = dossierDocument(dossier, topics);
  terminal.out(flags.markdown === true ? toMarkdown(document) : toText(document, terminal));
}

function dossierOf(
  evidence: LoadedEvidence,
  anchors: ReadonlyMap<string, string>,
  topics: readonly DossierTopic[],
): Dossier {
  const { state } = evidence;
  const { sources, records } = state;
  const statements = acceptedStatements(state);
  const { parties, partyOf } = sidesOf(optionalConflict(evidence), state);
  const rounds = recordsOf(records, 'round');
  const meetings = recordsOf(records, 'meeting');
  const issued = sources.flatMap(({ id, bibliography }) =>
    bibliography.issued === null ? [] : [[id, bibliography.issued] as const],
  );
  const timed = statements.flatMap(({ id, document, time }) =>
    time === null ? [] : [{ id, expression: time, telling: document }],
  );
  return {
    corroboration: claimsOf(evidence, topics.includes('corroboration')),
    headlines: topics.includes('headlines') ? headlinesOf(evidence) : [],
    timeline: timeline(timed, new Map([...issued, ...anchors])),
    readiness: readinessOverTime(recordsOf(records, 'readiness'), partyOf),
    roles: roleConflicts(
      sources,
      recordsOf(records, 'role'),
      recordsOf(records, 'name'),
      new Map([...issued, ...anchors]),
    ).map((conflict) => ({ ...conflict, words: wordsAt(sources, conflict) })),
    rounds: {
      ...roundHistory(rounds),
      levels: levelTable(recordsOf(records, 'delegation')),
      venues: venueControls(recordsOf(records, 'venue'), recordsOf(records, 'offer'), meetings),
      participation: participation(meetings, parties),
    },
    sequences: {
      proposals: recordsOf(records, 'sequence'),
      compared: compareSequences(recordsOf(records, 'sequence')),
    },
    preconditions: dependencyGraph(recordsOf(records, 'precondition')),
    checklists: {
      ripeness: ripeness(parties, records),
      commitment: credibleCommitment(records),
      fullPowers: fullPowers(records),
    },
  };
}

const wordsAt = (sources: LoadedEvidence['state']['sources'], { source, span }: RoleConflict): string =>
  sources.find(({ id }) => id === source)?.text.slice(span.start, span.end) ?? '';

/** What statements with one act about one object claim together; statements without an object stand alone. */
function claimsOf(evidence: LoadedEvidence, wanted: boolean): Dossier['corroboration'] {
  if (!wanted) return [];
  const { groups } = accountsOf(evidence);
  const { state } = evidence;
  const byClaim = new Map<string, ReturnType<typeof acceptedStatements>[number][]>();
  for (const statement of acceptedStatements(state)) {
    const key = statement.object === null ? statement.id : `${statement.act} ${statement.object}`;
    byClaim.set(key, [...(byClaim.get(key) ?? []), statement]);
  }
  return [...byClaim].map(([claim, statements]) => ({
    claim,
    proposition: statements[0]?.proposition ?? '',
    statements: statements.map(({ id }) => id),
    ...corroborate(statements, groups),
  }));
}

function headlinesOf({ state }: LoadedEvidence): Dossier['headlines'] {
  const reader = openReader();
  return state.sources.flatMap((source) =>
    headlineFindings(source, readDocument(source, reader)).map((found) => ({ source: source.id, ...found })),
  );
}

function anchorsOf(words: readonly string[]): ReadonlyMap<string, string> | null {
  const anchors = new Map<string, string>();
  for (const word of words) {
    const found = /^(.+)=(\d{4}(?:-\d\d(?:-\d\d)?)?)$/.exec(word);
    if (found === null) return null;
    anchors.set(found[1] ?? '', found[2] ?? '');
  }
  return anchors;
}

const several = (word: string, before: readonly string[] = []): readonly string[] => [...before, word];
