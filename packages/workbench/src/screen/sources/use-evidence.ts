// The evidence of the open case: what was handed in is read, decisions are kept, and the newest view stays on screen.

import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { handedDocument } from '../../document/new-case.js';
import { reviewer } from '../../document/reviewer.js';
import type { HandedDocument } from '../../document/step.js';
import { type OpenCase, useWorkspace } from '../../document/workspace.js';
import type { ShownDiagnostic } from '../../engine/handlers/read.js';
import { askSources } from '../../sources-engine/ask-sources.js';
import type { Decision, EvidenceView, Signature } from '../../sources-engine/calls.js';
import { announce } from '../../shell/announcer.js';

/** What the screen works with. */
export interface Evidence {
  readonly view: EvidenceView | null;
  readonly reading: boolean;
  readonly diagnostics: readonly ShownDiagnostic[];
  readonly add: (files: readonly File[]) => Promise<void>;
  readonly decide: (statements: readonly string[], decision: Decision) => Promise<void>;
  /** Takes a suggestion into the case; an option under a name. */
  readonly take: (suggestion: string, name: string | null) => Promise<void>;
}

const signature = (): Signature => ({ at: new Date().toISOString(), by: reviewer() });

/** The hook of the screen. */
export function useEvidence(): Evidence {
  const { t } = useTranslation('sources');
  const review = useWorkspace((workspace) => workspace.open?.parts.review);
  const anchors = useWorkspace((workspace) => workspace.open?.parts.anchors);
  const documents = useWorkspace((workspace) => workspace.open?.parts.documents);
  const text = useWorkspace((workspace) => workspace.standing?.text ?? workspace.open?.text ?? '');
  const keep = useWorkspace((workspace) => workspace.keep);
  const [view, setView] = useState<EvidenceView | null>(null);
  const [reading, setReading] = useState(false);
  const [diagnostics, setDiagnostics] = useState<readonly ShownDiagnostic[]>([]);
  const busy = useRef<Promise<unknown>>(Promise.resolve());
  const takeIn = async (handed: readonly HandedDocument[]): Promise<void> => {
    setReading(true);
    const before = useWorkspace.getState().open?.parts.review ?? [];
    const taken = await askSources('takeIn', { documents: handed, review: before, sign: signature() });
    setReading(false);
    setDiagnostics(taken.diagnostics);
    keep({ documents: [] }, 'review', { lines: taken.review.slice(before.length) });
    announce(t('read', { count: taken.review.length - before.length }));
  };
  useEffect(() => {
    if (documents !== undefined && documents.length > 0) busy.current = busy.current.then(() => takeIn(documents));
  }, [documents]);
  useEffect(() => {
    if (review === undefined || anchors === undefined) {
      setView(null);
      return;
    }
    let wanted = true;
    void askSources('evidence', { review, text, anchors }).then((fresh) => {
      if (wanted) setView(fresh);
    });
    return () => {
      wanted = false;
    };
  }, [review, text, anchors]);
  /** One after the other, so that no decision is made over a log that another one is lengthening. */
  const inTurn = (
    made: (open: OpenCase) => Promise<{ readonly review: readonly string[]; readonly text: string }>,
  ): Promise<void> => {
    const turn = busy.current.then(async () => {
      const { open } = useWorkspace.getState();
      if (open === null) return;
      const { review: now, text: edited } = await made(open);
      const lines = now.slice(open.parts.review.length);
      const same = useWorkspace.getState().open?.text === open.text;
      keep({}, 'review', same ? { lines, text: edited } : { lines });
    });
    busy.current = turn.catch(() => undefined);
    return turn;
  };
  return {
    view,
    reading,
    diagnostics,
    add: async (files) => {
      const handed = await Promise.all(
        files.map((file) => handedDocument(file, /\.pdf$/i.test(file.name) ? 'base64' : 'text')),
      );
      await takeIn(handed);
    },
    decide: (statements, decision) =>
      inTurn(async ({ parts: { review: before }, text: written }) => {
        const asked = { review: before, text: written, statements, decision, sign: signature() };
        const decided = await askSources('decide', asked);
        announce(t(`decided.${decision.verdict}`, { count: statements.length }));
        return decided;
      }),
    take: (suggestion, name) =>
      inTurn(async ({ parts: { review: before }, text: written }) => {
        const taken = await askSources('take', { review: before, text: written, suggestion, name, sign: signature() });
        announce(t('build.taken'));
        return taken;
      }),
  };
}
