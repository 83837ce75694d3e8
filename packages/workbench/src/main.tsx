// The page: words, the screen's code and the case first, then the application, so that the first thing drawn is what was asked
// for. React would hold back for 300 ms what comes after a placeholder.

import '@mantine/core/styles.css';
import './theme/page.css';
import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { openEarly } from './document/use-addressed-case.js';
import { keepOffline } from './offline.js';
import { routeOf } from './route/route.js';
import { loadScreen } from './screen/screens.js';
import { startWords } from './words/i18n.js';

/** How long a blank page is better than a placeholder, in milliseconds. */
const patience = 500;

/** Draws the application into the page. */
export async function start(): Promise<void> {
  const place = document.getElementById('root');
  if (place === null) return;
  const route = routeOf(location.hash);
  const opened = route.kind === 'screen' ? openEarly(route.caseId) : undefined;
  await startWords();
  const ready = route.kind === 'screen' ? Promise.all([opened, loadScreen(route.screen)]) : undefined;
  // What could not be loaded is told where it is drawn.
  await Promise.race([ready?.catch(() => undefined), new Promise((done) => setTimeout(done, patience))]);
  // As a transition React draws in slices, so that the page hears the person meanwhile.
  startTransition(() => createRoot(place).render(<App />));
  keepOffline();
}
