// The case file and the evidence log that `parley open` was given. Saving names the version that was read, so that nobody's
// work is overwritten; the log is only ever appended to, and what others append meanwhile comes into the page.

import { linesToAppend } from './log-changes.js';
import { useSaving } from './saving.js';

/** The file as it is on disk. */
export interface DiskFile {
  readonly name: string;
  readonly text: string;
  /** Changes whenever the file does. */
  readonly version: string;
  /** The name that the system knows the person by; decisions are signed with it. */
  readonly by: string;
}

/** The file with the lines of the log beside it. */
export interface DiskCase extends DiskFile {
  readonly review: readonly string[];
}

interface LogPart {
  readonly from: number;
  readonly size: number;
  readonly text: string;
  readonly version: string | null;
}

/** What the page knows of the disk. `review` are the lines that the log says in effect, without what was taken back. */
interface Known {
  readonly version: string;
  readonly text: string;
  readonly review: readonly string[];
  readonly size: number;
}

let known: Known | null = null;
/** One question after the other, so that no answer is mistaken for somebody else's change. */
let turn: Promise<unknown> = Promise.resolve();

const inTurn = <T>(ask: () => Promise<T>): Promise<T> => {
  const next = turn.then(ask);
  turn = next.catch(() => undefined);
  return next;
};

/** The version of the file that the page's text follows; null where the workbench was not opened on a file. */
export const knownVersion = (): string | null => known?.version ?? null;

/** The file and its log, or null where the workbench was not opened on one. */
export const readFromDisk = (): Promise<DiskCase | null> =>
  inTurn(async () => {
    const file = await asked<DiskFile>('./api/case');
    if (file === null) return null;
    const log = (await asked<LogPart>('./api/evidence')) ?? { from: 0, size: 0, text: '', version: null };
    const review = linesOf(log.text);
    known = { version: file.version, text: file.text, review, size: log.size };
    return { ...file, review };
  });

/** What others wrote since the page last looked: lines of the log, and the case where its file is another one. */
export interface News {
  readonly lines: readonly string[];
  readonly file: DiskFile | null;
}

/** Looks whether others wrote; null where nothing is new or nobody answers. */
export const lookAtDisk = (): Promise<News | null> =>
  inTurn(async () => {
    if (known === null) return null;
    const part = await asked<LogPart>(`./api/evidence?from=${known.size}`);
    if (part === null) return null;
    const lines = takePart(part);
    const file = part.version === null || part.version === known.version ? null : await asked<DiskFile>('./api/case');
    return lines.length === 0 && file === null ? null : { lines, file };
  });

/** Whether the file on disk held this text when the page last looked. */
export const isSaved = (text: string): boolean => known?.text === text;

/** The page took the file as it is on disk now. */
export function tookFile({ version, text }: DiskFile): void {
  if (known !== null) known = { ...known, version, text };
}

/**
 * Saves what changed: the log first, since appending is never refused. A file that somebody else changed meanwhile is left as
 * it is, and that is told. Resolves to lines that others appended.
 */
export const saveToDisk = (
  { text, review, by }: { readonly text: string; readonly review: readonly string[]; readonly by: string },
  over = false,
): Promise<readonly string[]> =>
  inTurn(async () => {
    const lines = await saveLog(review, by);
    if (known !== null && text === known.text && !over) {
      useSaving.setState({ state: 'kept' });
      return lines;
    }
    const response = await fetch('./api/case', {
      method: 'PUT',
      headers: { 'content-type': 'text/plain; charset=utf-8', ...(over ? {} : { 'if-match': known?.version ?? '' }) },
      body: text,
      keepalive: outlives(text),
    });
    if (response.status === 412) {
      useSaving.setState({ state: 'changedOnDisk' });
      return lines;
    }
    if (!response.ok) throw new Error(`the file was not saved (${response.status})`);
    tookFile((await response.json()) as DiskFile);
    useSaving.setState({ state: 'kept' });
    return lines;
  });

async function saveLog(review: readonly string[], by: string): Promise<readonly string[]> {
  if (known === null || known.review === review) return [];
  const appended = linesToAppend(known.review, review, { at: new Date().toISOString(), by });
  if (appended.length === 0) return [];
  const body = appended.map((line) => `${line}\n`).join('');
  const response = await fetch(`./api/evidence?from=${known.size}`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    body,
    keepalive: outlives(body),
  });
  if (!response.ok) throw new Error(`the evidence was not saved (${response.status})`);
  const part = (await response.json()) as LogPart;
  const own = new Map<string, number>();
  for (const line of appended) own.set(line, (own.get(line) ?? 0) + 1);
  const others = linesOf(part.text).filter((line) => {
    const left = own.get(line) ?? 0;
    own.set(line, left - 1);
    return left <= 0;
  });
  known = { ...known, review: [...review, ...others], size: part.size };
  return others;
}

/** A page that goes away may finish sending this much. */
const outlives = (body: string): boolean => body.length < 20_000;

/** Lines of a part that the page does not know yet. A log that was replaced is read anew, and what is known of it stays. */
function takePart(part: LogPart): readonly string[] {
  if (known === null) return [];
  const before = new Set(part.from === 0 ? known.review : []);
  const lines = linesOf(part.text).filter((line) => !before.has(line));
  known = { ...known, review: lines.length === 0 ? known.review : [...known.review, ...lines], size: part.size };
  return lines;
}

/** The events of a log's text; its first line names the format. */
const linesOf = (text: string): readonly string[] =>
  text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('{"parley":'));

/** A workbench handed out by an ordinary web server answers with a page or with nothing. */
async function asked<T>(address: string): Promise<T | null> {
  const response = await fetch(address, { headers: { accept: 'application/json' } }).catch(() => null);
  if (response === null || !response.ok || response.headers.get('content-type')?.includes('json') !== true) return null;
  return (await response.json()) as T;
}
