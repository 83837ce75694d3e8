// Lets the browser keep the workbench, so that it opens without a network. Quietly does nothing where that is not possible.

/** Registers the service worker of the build; there is none while developing. */
export function keepOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const register = (): void => void navigator.serviceWorker.register('./offline.js').catch(() => undefined);
  // When the page has nothing else to do: keeping files must not slow what a person waits for.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(register, { timeout: 3000 });
  else setTimeout(register, 1000);
}
