// What would change one answer: alternative facts that the case names, and the least that a party would have to want otherwise.

import type { DmIndex } from '@parley/model';
import type { AnalysisRequest } from '@parley/engine';
import {
  type AcceptanceChange,
  type Reading,
  type StatementEdit,
  type VerdictKey,
  acceptanceChange,
  levers,
  readingsOf,
} from '@parley/insight';
import { type AnswerLanguage, answerWordsIn, changeClauses, conditionText } from '@parley/report';
import { type Alike, alike } from '../alike.js';
import { type QuestionAsked, caseAsking } from '../asked-question.js';
import type { Call, HandlerControl } from '../calls.js';
import { kernelFor } from '../kernels.js';
import { optionNamed } from '../named.js';

/** What is asked. */
export interface ChangesAsked extends QuestionAsked {
  readonly request: AnalysisRequest;
  readonly language: AnswerLanguage;
}

/** One edit of a list of priorities. Places are counted from 1. */
export type EditView =
  | { readonly kind: 'move'; readonly text: string; readonly place: number; readonly to: number }
  | { readonly kind: 'drop'; readonly text: string; readonly place: number }
  | { readonly kind: 'strengthen' | 'soften'; readonly text: string; readonly place: number; readonly by: string }
  | { readonly kind: 'add'; readonly option: string; readonly taken: boolean; readonly to: number };

/** What one party would have to want otherwise so that it accepts. */
export interface WantView {
  readonly party: string;
  readonly kind: AcceptanceChange['kind'];
  /** What it would then do. */
  readonly way: string;
  /** Comparisons of two states that change. */
  readonly pairs: number;
  /** Each is one way to do it: edits of its list that do it together. */
  readonly edits: readonly (readonly EditView[])[];
  /** Whether all such edits were looked for. */
  readonly complete: boolean;
}

/** A smallest set of facts and the verdict that they give together. */
export interface LeverSetView {
  readonly names: readonly string[];
  readonly verdict: VerdictKey;
}

/** What would change the answer. */
export interface ChangesView {
  /** Null where the question is not whether somebody would accept. */
  readonly wants: readonly Alike<WantView>[] | null;
  /** Null where the case names no levers. */
  readonly levers: { readonly count: number; readonly sets: readonly Alike<readonly LeverSetView[]>[] } | null;
}

/** Asks what would change one answer; null where there is none. */
export type ChangesCall = Call<ChangesAsked, ChangesView | null>;

const limits = { edits: 1, tried: 2_000, listed: 3 };
const mostSets = 4;

/** The handler. */
export async function changes(asked: ChangesAsked, control: HandlerControl): Promise<ChangesView | null> {
  const found = caseAsking(asked);
  const readings = found === null ? null : readingsOf(found.conflict).value;
  const [base] = readings ?? [];
  if (found === null || readings === null || base === undefined) return null;
  const { conflict, question } = found;
  const what = question.asked;
  const wants =
    what.kind !== 'accept'
      ? null
      : alike(
          readings.map((reading) => {
            const concept = asked.request.concepts[0] ?? 'nash';
            const change = acceptanceChange(reading, what.dm, what.offer, concept, asked.request, limits);
            return wantOf(reading, what.dm, change, asked.language);
          }),
        );
  if (conflict.levers.length === 0) return { wants, levers: null };
  const kernel = await kernelFor(base.model, asked.request);
  const pulled = levers(conflict, [question], asked.request, kernel, { progress: control.progress }).value;
  if (pulled === null) return { wants, levers: null };
  const sets = alike(
    pulled.readings.map(({ answers }) =>
      (answers[0]?.changing ?? []).slice(0, mostSets).map(
        ({ levers: set, verdict }): LeverSetView => ({
          names: pulled.levers.flatMap(({ name }, index) => (((set >>> index) & 1) === 1 ? [name] : [])),
          verdict,
        }),
      ),
    ),
  );
  return { wants, levers: { count: pulled.levers.length, sets } };
}

function wantOf(reading: Reading, dm: DmIndex, { kind, change }: AcceptanceChange, language: AnswerLanguage): WantView {
  const party = reading.conflict.dms[dm]?.name ?? '';
  if (change === null) return { party, kind, way: '', pairs: 0, edits: [], complete: true };
  const words = answerWordsIn(language);
  const edits =
    change.statements?.changes.map((one) => one.edits.map((edit) => editOf(reading, dm, edit, language))) ?? [];
  return {
    party,
    kind,
    way: changeClauses(reading, change.below.first, change.accepting, words).join('; '),
    pairs: change.pairs,
    edits,
    complete: change.statements?.complete ?? false,
  };
}

function editOf({ conflict }: Reading, dm: DmIndex, edit: StatementEdit, language: AnswerLanguage): EditView {
  if (edit.kind === 'add')
    return { kind: 'add', option: optionNamed(conflict, edit.option), taken: edit.taken, to: edit.to + 1 };
  const preference = conflict.preferences[dm];
  const stated = preference?.kind === 'prioritised' ? preference.statements[edit.statement] : undefined;
  const text = stated === undefined ? '' : conditionText(conflict, stated.condition, language);
  const place = edit.statement + 1;
  if (edit.kind === 'reword') {
    const by = conditionText(conflict, edit.condition, language);
    return { kind: edit.stronger ? 'strengthen' : 'soften', text, place, by };
  }
  return edit.kind === 'drop' ? { kind: 'drop', text, place } : { kind: 'move', text, place, to: edit.to + 1 };
}
