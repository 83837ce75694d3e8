// Says to screen readers what changed elsewhere on the page. Sighted people see the same change where it happened.

import { create } from 'zustand';

const useAnnouncement = create<{ readonly text: string }>()(() => ({ text: '' }));

/** Announces a sentence politely. The same sentence twice in a row is announced twice. */
export function announce(text: string): void {
  const again = useAnnouncement.getState().text === text;
  useAnnouncement.setState({ text: again ? `${text}\u00a0` : text });
}

/** The live region; once on the page. */
export function Announcer() {
  const text = useAnnouncement((state) => state.text);
  return (
    <p className="parley-hidden" role="status" aria-live="polite">
      {text}
    </p>
  );
}
