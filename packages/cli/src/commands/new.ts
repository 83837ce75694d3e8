// `parley new`: a small, commented case file to start from, which passes `parley check` as it stands; or, with parties, one
// that holds them and waits for statements.

import { optionKey } from '@parley/evidence';
import { type NamedParty, caseSkeleton, caseTemplate } from '@parley/report';
import type { CommandContext, CommandDefinition } from '../command.js';
import { exitCode } from '../exit-code.js';
import { type Destination, emit } from '../output.js';

interface NewFlags extends Destination {
  readonly party?: readonly string[];
  readonly title?: string;
  readonly asOf?: string;
}

/** The command. */
export const definition: CommandDefinition = {
  configure: (command, context) => {
    command
      .argument('[file]', 'file to write; standard output where none is given')
      .option('--party <key=name>', 'begin with this party and no options; may be given several times', several)
      .option('--title <words>', 'title of the case; with --party')
      .option('--as-of <date>', 'the date that it describes; with --party, today otherwise')
      .option('--force', 'replace the file if it exists')
      .addHelpText('after', help)
      .action((file: string | undefined, flags: NewFlags) => start(file, flags, context));
  },
};

const help = `
Examples:
  $ parley new talks.parley.yaml
  $ parley ask talks.parley.yaml
  $ parley new dock.parley.yaml --title "Night shifts" --party "union=Dockers' Union" --party "company=Port Company"`;

const several = (word: string, before: readonly string[] = []): readonly string[] => [...before, word];

function start(file: string | undefined, flags: NewFlags, context: CommandContext): void {
  const destination = { ...flags, output: file };
  if (flags.party === undefined) return void emit([caseTemplate], destination, context);
  const parties = flags.party.map(namedParty);
  const keys = new Set(parties.map(({ key }) => key));
  const asOf = flags.asOf ?? new Date().toISOString().slice(0, 10);
  const problem =
    keys.size < parties.length || keys.has('')
      ? 'every party needs a key of its own, as in union="Dockers\' Union".'
      : /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(asOf)
        ? null
        : `a date is a year, a month or a day, as 2025-09-05; found "${asOf}".`;
  if (problem !== null) {
    context.terminal.err(`error: ${problem}\n`);
    return context.exit(exitCode.badInput);
  }
  emit([caseSkeleton(flags.title ?? parties.map(({ name }) => name).join(' – '), asOf, parties)], destination, context);
}

function namedParty(words: string): NamedParty {
  const at = words.indexOf('=');
  const name = (at < 0 ? words : words.slice(at + 1)).trim();
  return { key: optionKey('', at < 0 ? words : words.slice(0, at)), name };
}
