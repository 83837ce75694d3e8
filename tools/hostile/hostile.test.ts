// Inputs made to harm, through the command that people call; those that take long are `node tools/hostile/run.mjs`.

import { expect, test } from 'vitest';

interface HostileInput {
  readonly name: string;
  readonly codes: readonly string[];
  readonly heavy?: boolean;
}
interface Ran {
  readonly out: string;
  readonly err: string;
  readonly code: number;
  readonly megabytes: number;
}

// The scripts run on plain Node, without types; what the test uses of them is said here.
const load = async (file: string): Promise<unknown> => import(new URL(file, import.meta.url).href);
const { hostileImports, hostileInputs } = (await load('./inputs.mjs')) as Readonly<
  Record<'hostileImports' | 'hostileInputs', readonly HostileInput[]>
>;
const { faultsOf, runParley, withInputs } = (await load('./read-hostile.mjs')) as {
  faultsOf: (input: HostileInput, said: readonly string[], text: string | null) => readonly string[];
  runParley: (words: readonly string[], folder: string) => Promise<Ran>;
  withInputs: <Result>(inputs: readonly HostileInput[], use: (folder: string) => Promise<Result>) => Promise<Result>;
};

const light = hostileInputs.filter(({ heavy }) => heavy !== true);
/** As a diagnostic shows a name. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what is looked for.
const shownName = (name: string): string => name.replace('\n', ' ').replace(/\u001b/, '\\u001b');

test('each has its diagnostic, the others are read, nothing is executed, and the code is that of bad input', async () => {
  const ran = await withInputs(light, (folder) => runParley(['read', 'in', '--jsonl'], folder));
  const texts = new Map(
    ran.out
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => (JSON.parse(line) as { readonly source: { readonly name: string; readonly text: string } }).source)
      .map(({ name, text }) => [name, text]),
  );
  const lines = ran.err.split('\n');
  expect(
    light.flatMap((input) =>
      faultsOf(
        input,
        lines.filter((line) => line.includes(`in/${shownName(input.name)}`)),
        texts.get(`in/${input.name}`) ?? null,
      ),
    ),
  ).toEqual([]);
  expect(ran.code).toBe(2);
  expect(ran.err).not.toMatch(/P9001|\n\s+at /);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no name may steer a terminal.
  expect(ran.err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  expect(ran.megabytes).toBeLessThan(600);
}, 60_000);

test('no archive and no file of another program leads outside, expands without end, or is half taken over', async () => {
  // Two are enough to go through the command; the formats themselves are tested beside their readers.
  const chosen = hostileImports.filter(({ name }) => ['slip.qdpx', 'liar.qdpx', 'paths.qdpx'].includes(name));
  const ran = await withInputs(chosen, (folder) =>
    Promise.all(chosen.map(({ name }) => runParley(['import', 'c.parley.yaml', `in/${name}`], folder))),
  );
  expect(
    ran.flatMap(({ err }, i) =>
      chosen[i] === undefined
        ? ['?']
        : faultsOf(
            chosen[i],
            err.split('\n').filter((line) => line !== ''),
            null,
          ),
    ),
  ).toEqual([]);
  expect(ran.map(({ code }) => code)).toEqual(chosen.map(({ codes }) => (codes[0] === 'P5523' ? 0 : 2)));
  expect(Math.max(...ran.map(({ megabytes }) => megabytes))).toBeLessThan(600);
}, 60_000);
