// Where the page begins: words first, then the application.

import '@mantine/core/styles.css';
import './theme/page.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { keepOffline } from './offline.js';
import { startWords } from './words/i18n.js';

const place = document.getElementById('root');
if (place !== null) {
  const root = createRoot(place);
  void startWords().then(() => root.render(<App />));
  keepOffline();
}
