// `parley change`: the smallest changes that would make a state, or any state with a property, an equilibrium.

import { type DmIndex, dmIndex } from '@parley/model';
import { parseQuestion } from '@parley/lang';
import {
  type Change,
  type ChangeTarget,
  type Reading,
  defaultChange,
  readingsOf,
  smallestChangesUnder,
} from '@parley/insight';
import { changeWire } from '@parley/protocol';
import { changeDocument, toMarkdown, toText } from '@parley/report';
import { type AnalysisFlags, addAnalysisOptions, requestOf } from '../analysis-options.js';
import type { KeptAnswer } from '../cache/answer-cache.js';
import { type CacheFlags, addCacheOption, answersFor } from '../cache/cache-option.js';
import { type LoadedCase, loadCase, showDiagnostics } from '../case-input.js';
import type { CommandContext, CommandDefinition } from '../command.js';
import { exitCode } from '../exit-code.js';
import { kernelNamed } from '../kernel.js';
import { runControl } from '../progress.js';
import { readState } from '../state-word.js';
import { wholeIn } from '../whole-number.js';

interface ChangeFlags extends AnalysisFlags, CacheFlags {
  readonly state?: string;
  readonly party?: readonly string[];
  readonly most: number;
  readonly rankings?: boolean;
  readonly timeLimit?: number;
  readonly json?: boolean;
  readonly markdown?: boolean;
}

/** The command. */
export const definition: CommandDefinition = {
  configure: (command, context) => {
    addCacheOption(
      addAnalysisOptions(
        command
          .argument('<case>', 'case file, .gmcr file, - for standard input, or a name of the catalog')
          .argument(
            '[condition...]',
            'what is to hold at the equilibrium (default: what the questions of the case ask about)',
          ),
      ),
    )
      .option('--state <state>', 'one state instead: letters Y and N, option ids separated by commas, or status-quo')
      .option('--party <party>', 'only this party may change; may be given several times', several)
      .option('--most <n>', 'states and changes that are listed', wholeIn(1, 1000), defaultChange.most)
      .option(
        '--time-limit <seconds>',
        'search this long for smaller joint changes; what is proved by then is shown (default: some tenths of a second for each)',
        wholeIn(1, 1_000_000),
      )
      .option('--rankings', 'count the rankings that would do, and list the nearest')
      .option('--json', 'print every change as JSON')
      .option('--markdown', 'print as Markdown')
      .addHelpText('after', examples)
      .action((file: string, words: readonly string[], flags: ChangeFlags) => change(file, words, flags, context));
  },
};

const examples = `
Examples:
  $ parley change moscow-offer
  $ parley change moscow-offer "go_to_moscow & guarantee_safety" --concepts nash,seq
  $ parley change syria-iraq-1975 --state YNN --party syria --rankings
  $ parley change us-north-korea-base --state YNNY --concepts seq --time-limit 30`;

function change(file: string, words: readonly string[], flags: ChangeFlags, context: CommandContext): void {
  const showing = { json: flags.json === true, warnings: false };
  const loaded = loadCase(file, context, showing);
  if (loaded === null) return;
  const read = readingsOf(loaded.conflict);
  showDiagnostics(loaded, read.diagnostics, context, showing);
  const readings = read.value;
  if (readings === null)
    return context.exit(
      read.diagnostics.some(({ code }) => code.startsWith('P4')) ? exitCode.tooLarge : exitCode.badInput,
    );
  const parties = partiesFor(flags.party, loaded, context);
  const targets = targetsFor(loaded, readings, words.join(' '), flags, context);
  if (parties === undefined || targets === null) return;
  const { concepts, sanctioning, strictness } = requestOf(flags);
  const asked = {
    targets: targets.map(targetKey),
    concepts,
    sanctioning,
    strictness,
    parties,
    timeLimit: flags.timeLimit,
    ...listing(flags),
  };
  const answers = answersFor(flags);
  const key = { command: 'change', text: loaded.text, request: asked };
  const kept = answers.find(key);
  if (kept !== null) return print(kept, flags, context);
  const stop = context.interruptible();
  const control = { ...runControl(context, 'looking for changes'), cancelled: () => stop.aborted };
  const now = (): number => context.terminal.now();
  const end = now() + (flags.timeLimit ?? 0) * 1000;
  const found = targets.map((target, at) =>
    concepts.flatMap((concept, index) => {
      const left = (targets.length - at) * concepts.length - index;
      const request = {
        ...defaultChange,
        ...listing(flags),
        target,
        concept,
        parties,
        analysis: { sanctioning, strictness },
        time: flags.timeLimit === undefined ? null : { now, milliseconds: Math.max(0, end - now()) / left },
      };
      const { value } = smallestChangesUnder(readings, request, kernelNamed(flags.kernel), control);
      return value === null ? [] : [value];
    }),
  );
  const answer = answerOf(loaded, readings, found);
  if (found.flat().every(({ complete }) => complete)) answers.keep(key, answer);
  print(answer, flags, context);
}

const listing = ({
  most,
  rankings,
}: ChangeFlags): Pick<Parameters<typeof smallestChangesUnder>[1], 'most' | 'rankings'> => ({
  most,
  rankings: rankings === true,
});

const targetKey = (target: ChangeTarget): string => (target.kind === 'state' ? `${target.state}` : target.text);

function answerOf(
  { conflict }: LoadedCase,
  readings: readonly Reading[],
  found: readonly (readonly Change[])[],
): KeptAnswer {
  const wires = found.map((changes) => changeWire(conflict, readings, changes));
  return {
    wire: { parley: { format: 'changes', version: 1 }, targets: wires },
    document: found.flatMap((changes, index) => {
      const document = changeDocument(conflict, readings, changes);
      return index === 0 ? document : document.filter(({ kind }) => kind !== 'title');
    }),
  };
}

function print(answer: KeptAnswer, flags: ChangeFlags, { terminal }: CommandContext): void {
  if (flags.json === true) return terminal.out(`${JSON.stringify(answer.wire, null, 2)}\n`);
  terminal.out(flags.markdown === true ? toMarkdown(answer.document) : toText(answer.document, terminal));
}

/** The state named, the condition typed, or what the questions of the case are about. */
function targetsFor(
  loaded: LoadedCase,
  readings: readonly Reading[],
  typed: string,
  flags: ChangeFlags,
  context: CommandContext,
): readonly ChangeTarget[] | null {
  const { conflict } = loaded;
  if (flags.state !== undefined) {
    const model = readings[0]?.model;
    const word = model === undefined ? null : readState(flags.state, conflict, model);
    if (word?.kind === 'state') return [{ kind: 'state', state: word.state }];
    return refuse(word?.problem ?? 'the case has no states.', context);
  }
  if (typed.trim() !== '') {
    const sentence = `is there an equilibrium with ${typed}`;
    const question = parseQuestion(sentence, conflict);
    showDiagnostics({ path: '<condition>', text: sentence }, question.diagnostics, context, {
      json: flags.json === true,
      warnings: true,
    });
    const asked = question.value?.asked;
    if (asked?.kind === 'equilibrium')
      return [{ kind: 'condition', condition: asked.condition, text: typed.trim(), offeredTo: null }];
    context.exit(exitCode.badInput);
    return null;
  }
  const targets = conflict.questions.flatMap(({ asked }): readonly Extract<ChangeTarget, { kind: 'condition' }>[] => {
    if (asked.kind === 'accept')
      return [{ kind: 'condition', condition: asked.offer, text: asked.offerText, offeredTo: asked.dm }];
    if (asked.kind === 'equilibrium')
      return [{ kind: 'condition', condition: asked.condition, text: asked.conditionText, offeredTo: null }];
    return [];
  });
  if (targets.length > 0)
    return targets.filter(({ text }, at) => targets.findIndex((other) => other.text === text) === at);
  return refuse(
    'no question of the case asks about an offer. Name a condition, as `parley change CASE "a & !b"`, or a state with --state.',
    context,
  );
}

function partiesFor(
  words: readonly string[] | undefined,
  { conflict }: LoadedCase,
  context: CommandContext,
): readonly DmIndex[] | null | undefined {
  if (words === undefined) return null;
  const found = words.map((word) =>
    conflict.dms.findIndex(({ id, name }) => [id, name].some((own) => own.toLowerCase() === word.toLowerCase())),
  );
  const unknown = words[found.indexOf(-1)];
  if (unknown === undefined) return found.map(dmIndex);
  const known = conflict.dms.map(({ id }) => id).join(', ');
  refuse(`there is no party "${unknown}"; the parties are ${known}.`, context);
  return undefined;
}

function refuse(problem: string, context: CommandContext): null {
  context.terminal.err(`error: ${problem}\n`);
  context.exit(exitCode.badInput);
  return null;
}

const several = (word: string, before: readonly string[] = []): readonly string[] => [...before, word];
