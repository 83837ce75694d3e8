// The page: words first, then the application.

import '@mantine/core/styles.css';
import './theme/page.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { keepOffline } from './offline.js';
import { startWords } from './words/i18n.js';

/** Draws the application into the page. */
export function start(): void {
  const place = document.getElementById('root');
  if (place === null) return;
  const root = createRoot(place);
  void startWords().then(() => root.render(<App />));
  keepOffline();
}
