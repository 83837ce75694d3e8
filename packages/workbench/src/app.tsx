// The application: theme, the case that the address names, the shell around the screen.

import { Suspense, lazy, useEffect } from 'react';
import { MantineProvider } from '@mantine/core';
import i18next from 'i18next';
import { startAutosave } from './document/autosave.js';
import { useAddressedCase } from './document/use-addressed-case.js';
import { startWatchingDisk } from './document/watch-disk.js';
import { useRoute } from './route/use-route.js';
import { announce } from './shell/announcer.js';
import { Fault } from './shell/fault.js';
import { MissingCase } from './shell/missing-case.js';
import { Shell } from './shell/shell.js';
import { Waiting } from './shell/waiting.js';
import { Front, screenOf } from './screen/screens.js';
import { theme } from './theme/theme.js';

/** Not before there is something on the page that a tour could show. */
const Tour = lazy(async () => {
  while (document.querySelector('main h1') === null) await new Promise((done) => setTimeout(done, 250));
  const { Tour: loaded } = await import('./tour/tour.js');
  return { default: loaded };
});

/** The whole page. */
export function App() {
  useEffect(() => startAutosave(), []);
  useEffect(() => startWatchingDisk(() => announce(i18next.t('shell:saving.taken'))), []);
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <Fault>
        <Suspense fallback={<Waiting />}>
          <Place />
        </Suspense>
        <Suspense fallback={null}>
          <Tour />
        </Suspense>
      </Fault>
    </MantineProvider>
  );
}

function Place() {
  const route = useRoute();
  const found = useAddressedCase(route.kind === 'front' ? null : route.caseId);
  if (route.kind === 'front') return <Front />;
  if (found === 'missing') return <MissingCase id={route.caseId} />;
  if (found === 'looking') return <Waiting />;
  const Screen = screenOf(route.screen);
  return (
    <Shell caseId={route.caseId} screen={route.screen}>
      <Fault key={route.screen}>
        <Suspense fallback={<Waiting />}>
          <Screen detail={route.detail} />
        </Suspense>
      </Fault>
    </Shell>
  );
}
