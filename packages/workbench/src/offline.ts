// Lets the browser keep the workbench, so that it opens without a network. Quietly does nothing where that is not possible.

/** Registers the service worker of the build; there is none while developing. */
export function keepOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  // After the first answer is on screen: keeping files must not slow what a person waits for.
  addEventListener('load', () => void navigator.serviceWorker.register('./offline.js').catch(() => undefined));
}
