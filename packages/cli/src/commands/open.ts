// `parley open`: the workbench in the browser, on a case file that it saves, or on the catalog.

import { existsSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { catalogEntries } from '../catalog.js';
import type { CommandContext, CommandDefinition } from '../command.js';
import { exitCode } from '../exit-code.js';
import { readCase } from '../open/disk-case.js';
import { showInBrowser } from '../open/show-in-browser.js';
import { workbenchFolder } from '../open/static-files.js';
import { type ServedWorkbench, serveWorkbench } from '../open/workbench-server.js';

interface OpenFlags {
  readonly port: string;
  readonly browser: boolean;
}

/** The command. */
export const definition: CommandDefinition = {
  configure: (command, context) => {
    command
      .argument('[case]', 'case file, which is saved as you work, or a name of the catalog')
      .option('--port <number>', 'port on this machine (default: any that is free)', '0')
      .option('--no-browser', 'print the address and open nothing')
      .addHelpText('after', examples)
      .action((word: string | undefined, flags: OpenFlags) => open(word, flags, context));
  },
};

const examples = `
Nothing leaves this machine: the workbench is handed to your own browser and computes there.

Examples:
  $ parley open
  $ parley open talks.parley.yaml
  $ parley open moscow-offer --no-browser`;

async function open(word: string | undefined, flags: OpenFlags, context: CommandContext): Promise<void> {
  const { terminal } = context;
  const folder = workbenchFolder();
  if (folder === null)
    return complain('the workbench is not built: run `npm start` once in the folder of Parley.', context);
  const port = Number(flags.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    return complain(`"${flags.port}" is no port: a number from 1 to 65535 was expected.`, context);
  const subject = subjectOf(word, context);
  if (subject === null) return;
  const served = await serve({ folder, casePath: subject.casePath, port }, context);
  if (served === null) return;
  const address = served.address(subject.hash);
  terminal.out(`Parley is open at ${address}\nCtrl-C ends it.\n`);
  if (flags.browser) showInBrowser(address);
  await ended(context.interruptible());
  await served.close();
  terminal.err('closed.\n');
}

interface Subject {
  readonly casePath: string | null;
  readonly hash: string;
}

function subjectOf(word: string | undefined, context: CommandContext): Subject | null {
  if (word === undefined) return { casePath: null, hash: '#/' };
  const path = isAbsolute(word) ? word : join(context.folder, word);
  if (!existsSync(path)) {
    const entry = catalogEntries().find((candidate) => candidate.name === word || candidate.place === word);
    if (entry !== undefined) return { casePath: null, hash: `#/${entry.name}/answer` };
  }
  const read = readCase(path);
  if (read.kind === 'failed') {
    const names = catalogEntries().map((entry) => entry.name);
    complain(`${read.problem}\n  The catalog has: ${names.join(', ')}.`, context);
    return null;
  }
  return { casePath: path, hash: '#/file/answer' };
}

async function serve(
  serving: Parameters<typeof serveWorkbench>[0],
  context: CommandContext,
): Promise<ServedWorkbench | null> {
  try {
    return await serveWorkbench(serving);
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    complain(
      taken
        ? `port ${serving.port} is taken by another program; leave --port out, or name another one.`
        : `port ${serving.port} could not be opened: ${error instanceof Error ? error.message : String(error)}.`,
      context,
    );
    return null;
  }
}

const ended = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });

function complain(problem: string, context: CommandContext): void {
  context.terminal.err(`error: ${problem}\n`);
  context.exit(exitCode.badInput);
}
