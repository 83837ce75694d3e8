// Whole command lines in this process: what is written where, and how the process would end.

import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runHere } from '../fixtures/run-here.js';
import { version } from './version.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-run-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const parley = (...words: readonly string[]) => runHere(folder, ...words);

const small = `parley: 1
title: Small
as_of: 2025
parties:
  a: { options: { x: Do x } }
  b: { options: { y: Do y } }
status_quo: []
preferences:
  a: [{ prefer: x, assumption: t }]
  b: [{ prefer: "!y", assumption: t }]
`;

const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return name;
};

test('the version is that of the package', async () => {
  const manifest: unknown = JSON.parse(
    readFileSync(fileURLToPath(new URL('../package.json', import.meta.url)), 'utf8'),
  );
  expect(manifest).toMatchObject({ version });
  expect(await parley('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

describe('exit codes', () => {
  test.each([
    ['an unknown command', ['analise'], 2, 'analyse'],
    ['no such file', ['ask', 'nowhere.yaml'], 2, 'there is no such file'],
    ['a name near the catalog', ['ask', 'moscow'], 2, 'moscow-offer'],
    ['a folder', ['check', '.'], 2, 'is a folder'],
    ['an unknown concept', ['analyse', 'chicken', '--concepts', 'nush'], 2, 'nush'],
    ['an unknown perspective', ['analyse', 'moscow-offer', '--perspective', 'none'], 2, 'russia_wants_meeting'],
    ['a state that cannot be', ['explain', 'syria-iraq-1975', 'YYN'], 2, 'infeasible'],
    ['a question nobody understands', ['ask', 'chicken', 'why', 'not'], 2, 'question'],
  ])('%s', async (_, words, code, hint) => {
    const ended = await parley(...words);
    expect(ended.code).toBe(code);
    expect(ended.err).toContain(hint);
    expect(ended.out).toBe('');
  });

  test('check looks at every perspective: a ranking that leaves states out only there is an error', async () => {
    const file = write(
      'perspective.parley.yaml',
      'parley: 1\ntitle: T\nas_of: 2025\nparties:\n  a: { options: { x: X } }\nstatus_quo: []\n' +
        'preferences: { a: [{ prefer: x, assumption: t }] }\n' +
        'perspectives: { half: { preferences: { a: { ranking: [{ states: ["Y"], assumption: t }] } } } }\n',
    );
    const ended = await parley('check', file);
    expect(ended.code).toBe(2);
    expect(ended.err).toContain('P4006');
  });

  test('too many states to number: 3, with the number and a way out', async () => {
    const options = Array.from({ length: 40 }, (_, k) => `o${k}: Option ${k}`).join(', ');
    const file = write(
      'large.parley.yaml',
      `parley: 1\ntitle: Large\nas_of: 2025\nparties:\n  a: { options: { ${options} } }\npreferences: { a: indifferent }\nstatus_quo: []\n`,
    );
    const ended = await parley('brief', file);
    expect(ended.code).toBe(3);
    expect(ended.err).toContain('1,099,511,627,776');
    expect(ended.err).toContain('--kernel symbolic');
    const asked = await parley('ask', file);
    expect(asked).toMatchObject({ code: 0, err: '' });
    expect(asked.out).toContain('stable for everyone');
    const symbolic = await parley('analyse', file, '--json');
    expect(symbolic.code).toBe(0);
    expect(JSON.parse(symbolic.out)).toMatchObject({
      kernel: 'symbolic',
      kernelChoice: { kernel: 'symbolic', reason: 'wide', states: '1099511627776', widestView: 40 },
      stateCount: '1099511627776',
    });
    const refused = await parley('explain', file, '--concepts', 'nash');
    expect(refused.code).toBe(3);
    expect(refused.err).toContain('a controls 40 options');
  });

  test('a state of a case that nobody can list is explained, by legal sequences alone', async () => {
    const parties = Array.from({ length: 10 }, (_, p) => `p${p}: {options: {a${p}: A, b${p}: B, c${p}: C, d${p}: D}}`);
    // Each wants its own first option: taking it is an improvement that nobody else can touch. Others are content.
    const preferences = parties.map((_, p) => `p${p}: ${p === 0 ? '[{prefer: a0, assumption: t}]' : 'indifferent'}`);
    const file = write(
      'wide.parley.yaml',
      `parley: 1\ntitle: Wide\nas_of: 2025\nparties: {${parties.join(', ')}}\npreferences: {${preferences.join(', ')}}\nstatus_quo: []\n`,
    );
    const explained = await parley('explain', file, '--concepts', 'nash,seq');
    expect(explained.code).toBe(0);
    expect(explained.out).toContain('SEQ: not stable for p0');
    expect(explained.out).toContain('SEQ: stable for p1');
    expect(explained.out).toContain('too many to list');
    expect((await parley('explain', file, '--sanctions', 'one-move')).code).toBe(2);
  });
});

describe('memory', () => {
  const options = Array.from({ length: 8 }, (_, k) => k);
  const wide = `parley: 1
title: Sixteen options
as_of: 2025
parties:
${['a', 'b'].map((party) => `  ${party}: { options: { ${options.map((k) => `${party}${k}: Do ${party}${k}`).join(', ')} } }`).join('\n')}
preferences:
  a: [{ prefer: a0 & b1, assumption: t }]
  b: [{ prefer: "!b7", assumption: t }]
`;

  test('a run that would pass the limit is refused with both numbers and what to do', async () => {
    const ended = await parley('analyse', write('wide.yaml', wide), '--memory', '1 MiB');
    expect(ended.code).toBe(3);
    expect(ended.out).toBe('');
    expect(ended.err).toMatch(/65,536 states take [\d,]+ bytes .* 1,048,576 may be taken.*--kernel symbolic/s);
  });

  test('a summary tells what was predicted and what was measured', async () => {
    const { code, out } = await parley('analyse', write('wide2.yaml', wide), '--summary', '--json', '--memory', '8GiB');
    expect(code).toBe(0);
    const { memory } = JSON.parse(out) as { memory: Record<string, number> };
    expect(Object.keys(memory)).toEqual(['before', 'predicted', 'measured']);
    expect(memory['predicted']).toBeGreaterThanOrEqual(memory['before'] ?? Number.NaN);
    expect((await parley('analyse', 'wide2.yaml', '--summary')).out).toContain('Memory at its peak: ');
  });

  test.each(['0', 'much', '1TB', '-1GiB', '1e3'])('"%s" is no size', async (size) => {
    const ended = await parley('analyse', 'chicken', '--memory', size);
    expect([ended.code, ended.err.includes('A size was expected')]).toEqual([2, true]);
  });
});

describe('json', () => {
  test('analyse: states in option order, stable by concept and party, equilibria by concept', async () => {
    const { out } = await parley('analyze', write('small.parley.yaml', small), '--json', '--concepts', 'all');
    // a's only wish is x, b's is no y: x taken and y not is the one Nash equilibrium; a state is stable for a party when it has its wish.
    expect(JSON.parse(out)).toMatchObject({
      parley: { format: 'analysis', version: 1 },
      options: ['x', 'y'],
      states: ['NN', 'YN', 'NY', 'YY'],
      stable: { nash: { a: ['YN', 'YY'], b: ['NN', 'YN'] } },
      equilibria: { nash: ['YN'], gmr: ['YN'], smr: ['YN'], seq: ['YN'], sseq: ['YN'], sim: ['YN'] },
    });
  });

  test('a case with errors is answered by diagnostics as JSON, and nothing else', async () => {
    const { code, out } = await parley(
      'ask',
      write('bad.parley.yaml', small.replace('prefer: x', 'prefer: xx')),
      '--json',
    );
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({
      parley: { format: 'diagnostics', version: 1 },
      diagnostics: [{ slug: 'unknown-option', line: 9, column: 17, fix: { replacement: 'x' } }],
    });
  });

  test('explain: every improvement with the sanction that answers it', async () => {
    const { out } = await parley('explain', 'prisoners-dilemma', 'YY', '--concepts', 'gmr', '--json');
    expect(JSON.parse(out)).toMatchObject({
      verdicts: [
        {
          party: 'Prisoner One',
          stable: true,
          deterrences: [
            { improvement: 'NY', sanctioned: 'NN', sanction: [{ party: 'prisoner 2', from: 'NY', to: 'NN' }] },
          ],
        },
        { party: 'prisoner 2', stable: true },
      ],
    });
  });
});

describe('writing files', () => {
  test('an existing file is left as it is unless --force is said; no part of a file stays behind', async () => {
    const file = write('kept.gmcr', 'mine');
    const refused = await parley('convert', 'chicken', '--to', 'gmcr', '-o', file);
    expect(refused.code).toBe(2);
    expect(readFileSync(join(folder, file), 'utf8')).toBe('mine');
    expect((await parley('convert', 'chicken', '--to', 'gmcr', '-o', file, '--force')).code).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, file), 'utf8'))).toHaveProperty('decisionMakers');
    expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([]);
  });

  test('a folder that is not there is told, and nothing is written', async () => {
    const ended = await parley('new', 'nowhere/case.parley.yaml');
    expect(ended.code).toBe(2);
    expect(existsSync(join(folder, 'nowhere'))).toBe(false);
  });

  test('a new case passes its own check and answers its questions; formatting it twice changes nothing', async () => {
    expect((await parley('new', 'fresh.parley.yaml')).code).toBe(0);
    expect((await parley('check', 'fresh.parley.yaml')).out).toContain('ok');
    expect((await parley('ask', 'fresh.parley.yaml')).code).toBe(0);
    await parley('format', '--write', 'fresh.parley.yaml');
    expect(await parley('format', '--check', 'fresh.parley.yaml')).toEqual({ code: 0, out: '', err: '' });
  });
});

test.each(['bash', 'zsh', 'fish'])('completion for %s names every command', async (shell) => {
  const { out } = await parley('completion', shell);
  for (const name of ['ask', 'analyse', 'explain', 'check', 'convert', 'moscow-offer']) expect(out).toContain(name);
});
