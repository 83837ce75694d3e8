// The first thing that runs: small, so that it runs at once. What the address needs is asked for side by side, the worker, the
// words, the case and the code of its screen, while the application itself is still on its way.

import { catalogCards } from './catalog/catalog.js';
import { startEngine } from './engine/early-worker.js';
import { routeOf } from './route/route.js';
import { firstLanguage, loadWords } from './words/word-files.js';

// The key that `parley open` let this browser in with is in a cookie by now; it does not belong in bookmarks or on a projector.
if (new URLSearchParams(location.search).has('key')) history.replaceState(null, '', location.pathname + location.hash);

const route = routeOf(location.hash);
const asked: (Promise<unknown> | undefined)[] = [loadWords(firstLanguage(), 'shell')];
startEngine();
if (route.kind === 'screen') {
  asked.push(
    catalogCards.find(({ name }) => name === route.caseId)?.load(),
    loadWords(firstLanguage(), route.screen),
    import('./screen/screen-code.js').then(({ screenCode }) => screenCode[route.screen]()),
  );
  // The proofs are spoken of on the answer.
  if (route.screen === 'answer') asked.push(loadWords(firstLanguage(), 'proof'));
}
// Whatever cannot be loaded is told where it is drawn.
for (const one of asked) one?.catch(() => undefined);
void import('./main.js').then(({ start }) => start());
