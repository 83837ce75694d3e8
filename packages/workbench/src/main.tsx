// Where the page begins: words first, then the application.

import '@mantine/core/styles.css';
import './theme/page.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { catalogCards } from './catalog/catalog.js';
import { startEngine } from './engine/ask-engine.js';
import { keepOffline } from './offline.js';
import { type Route, routeOf } from './route/route.js';
import { prepareScreen } from './screen/screens.js';
import { startWords } from './words/i18n.js';

// The key that `parley open` let this browser in with is in a cookie by now; it does not belong in bookmarks or on a projector.
if (new URLSearchParams(location.search).has('key')) history.replaceState(null, '', location.pathname + location.hash);

/** What the address needs is asked for at once, not one after the other: the screen's code and, from the catalog, the case. */
function prepare(route: Route): void {
  if (route.kind === 'front') return;
  prepareScreen(route.screen);
  const card = catalogCards.find(({ name }) => name === route.caseId);
  void card?.load().catch(() => undefined);
}

const place = document.getElementById('root');
if (place !== null) {
  startEngine();
  prepare(routeOf(location.hash));
  const root = createRoot(place);
  void startWords().then(() => root.render(<App />));
  keepOffline();
}
