// What the address says: which case is open and on which screen. Kept after the #, so that any web server will do.

/** Screens of an open case, in the order in which they are offered. */
export const screens = ['answer', 'sources', 'case', 'states', 'graph', 'what-if', 'report'] as const;

/** A screen of an open case. */
export type ScreenName = (typeof screens)[number];

/** Where a person is. `detail` is what a screen makes of the rest of the address. */
export type Route =
  | { readonly kind: 'front' }
  | { readonly kind: 'screen'; readonly caseId: string; readonly screen: ScreenName; readonly detail: string };

/** Reads an address such as `#/moscow-offer/states/YNNN`. */
export function routeOf(hash: string): Route {
  const [caseId = '', screen = 'answer', ...rest] = hash.replace(/^#?\/?/, '').split('/');
  if (caseId === '') return { kind: 'front' };
  const known = screens.find((name) => name === screen) ?? 'answer';
  return { kind: 'screen', caseId: decoded(caseId), screen: known, detail: rest.map(decoded).join('/') };
}

/** The address of a route. */
export function addressOf(route: Route): string {
  if (route.kind === 'front') return '#/';
  const detail = route.detail === '' ? '' : `/${route.detail.split('/').map(encodeURIComponent).join('/')}`;
  return `#/${encodeURIComponent(route.caseId)}/${route.screen}${detail}`;
}

/** A person can type anything after the #. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
