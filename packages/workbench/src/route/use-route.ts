// The address as React sees it.

import { useSyncExternalStore } from 'react';
import { type Route, addressOf, routeOf } from './route.js';

const subscribe = (changed: () => void): (() => void) => {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
};

/** Where the person is now. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  return routeOf(hash);
}

/** Goes somewhere. */
export function goTo(route: Route): void {
  location.hash = addressOf(route);
}
