// The evidence of the open case: what was handed in is read, decisions are kept, and the newest view stays on screen.

import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { handedDocument } from '../../document/new-case.js';
import type { HandedDocument } from '../../document/step.js';
import { useWorkspace } from '../../document/workspace.js';
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
}

const signature = (): Signature => ({ at: new Date().toISOString(), by: reviewer() });

const reviewerKey = 'parley.reviewer';

/** Who decides; several people who review one case give different names. */
export function reviewer(): string {
  try {
    return localStorage.getItem(reviewerKey) ?? 'me';
  } catch {
    return 'me';
  }
}

/** Remembers who decides. */
export function setReviewer(name: string): void {
  try {
    localStorage.setItem(reviewerKey, name);
  } catch {
    // Where nothing can be remembered the name holds until the page is closed.
  }
}

/** The hook of the screen. */
export function useEvidence(): Evidence {
  const { t } = useTranslation('sources');
  const review = useWorkspace((workspace) => workspace.open?.parts.review);
  const documents = useWorkspace((workspace) => workspace.open?.parts.documents);
  const text = useWorkspace((workspace) => workspace.standing?.text ?? '');
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
    keep({ review: taken.review, documents: [] }, 'review');
    announce(t('read', { count: taken.review.length - before.length }));
  };
  useEffect(() => {
    if (documents !== undefined && documents.length > 0) busy.current = busy.current.then(() => takeIn(documents));
  }, [documents]);
  useEffect(() => {
    if (review === undefined || review.length === 0) {
      setView(null);
      return;
    }
    let wanted = true;
    void askSources('evidence', { review, text }).then((fresh) => {
      if (wanted) setView(fresh);
    });
    return () => {
      wanted = false;
    };
  }, [review, text]);
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
    decide: (statements, decision) => {
      // One after the other, so that no decision is made over a log that another one is lengthening.
      const turn = busy.current.then(async () => {
        const { open } = useWorkspace.getState();
        if (open === null) return;
        const decided = await askSources('decide', {
          review: open.parts.review,
          text: open.text,
          statements,
          decision,
          sign: signature(),
        });
        if (useWorkspace.getState().open?.text === open.text) keep({ review: decided.review }, 'review', decided.text);
        else keep({ review: decided.review }, 'review');
        announce(t(`decided.${decision.verdict}`, { count: statements.length }));
      });
      busy.current = turn.catch(() => undefined);
      return turn;
    },
  };
}
