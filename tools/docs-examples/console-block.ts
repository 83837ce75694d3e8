// Console blocks of Markdown: commands after `$ ` and what they print. `…` on a line of its own stands for any lines,
// within a line for any text, so that a page can show what matters.

/** A command and the output that the page shows under it. */
export interface ConsoleStep {
  readonly command: string;
  readonly expected: readonly string[];
}

/** A console block and where its body lies in the page. */
export interface ConsoleBlock {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly steps: readonly ConsoleStep[];
}

/** The blocks of a page that begin with a `parley` command; others show what is not run, installing for instance. */
export function consoleBlocks(page: string): readonly ConsoleBlock[] {
  return [...page.matchAll(/^```console\n([\s\S]*?)^```$/gm)].flatMap((match) => {
    const body = match[1] ?? '';
    const start = match.index + '```console\n'.length;
    const line = page.slice(0, start).split('\n').length;
    const steps = stepsOf(body);
    return steps[0]?.command.startsWith('parley') === true ? [{ line, start, end: start + body.length, steps }] : [];
  });
}

function stepsOf(body: string): readonly ConsoleStep[] {
  const steps: { command: string; expected: string[] }[] = [];
  for (const line of body.replace(/\n$/, '').split('\n')) {
    const last = steps.at(-1);
    if (line.startsWith('$ ')) steps.push({ command: line.slice(2), expected: [] });
    else last?.expected.push(line);
  }
  return steps.map(({ command, expected }) => ({ command, expected: trimmed(expected) }));
}

/** Lines without trailing blanks and without empty lines at the end. */
export function trimmed(lines: readonly string[]): readonly string[] {
  const bare = lines.map((line) => line.trimEnd());
  while (bare.at(-1) === '') bare.pop();
  return bare;
}

/** Whether the output is what the page shows. */
export function matches(expected: readonly string[], actual: readonly string[]): boolean {
  const pattern = expected.map((line) => (line.trim() === '…' ? '(?:.*\\n)*' : `${linePattern(line)}\\n`)).join('');
  return new RegExp(`^${pattern}$`).test(actual.map((line) => `${line}\n`).join(''));
}

const linePattern = (line: string): string =>
  line
    .split('…')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
