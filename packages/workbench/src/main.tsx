// Where the page begins: words first, then the application.

import '@mantine/core/styles.css';
import './theme/page.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { startEngine } from './engine/ask-engine.js';
import { keepOffline } from './offline.js';
import { startWords } from './words/i18n.js';

// The key that `parley open` let this browser in with is in a cookie by now; it does not belong in bookmarks or on a projector.
if (new URLSearchParams(location.search).has('key')) history.replaceState(null, '', location.pathname + location.hash);

const place = document.getElementById('root');
if (place !== null) {
  startEngine();
  const root = createRoot(place);
  void startWords().then(() => root.render(<App />));
  keepOffline();
}
