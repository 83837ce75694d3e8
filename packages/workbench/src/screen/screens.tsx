// Which component draws which screen; each is loaded when it is first opened.

import i18next from 'i18next';
import { type ComponentType, lazy } from 'react';
import type { ScreenName } from '../route/route.js';
import { screenCode } from './screen-code.js';

/** What a screen is given. `detail` is the rest of the address, which is the screen's own. */
export interface ScreenProps {
  readonly detail: string;
}

/** The front page. */
export const Front = lazy(() => import('./front/front-screen.js').then((module) => ({ default: module.FrontScreen })));

/** What is loaded, until it is first drawn; and what each screen is drawn by from then on. */
const loaded = new Map<ScreenName, ComponentType<ScreenProps>>();
const drawnBy = new Map<ScreenName, ComponentType<ScreenProps>>();

/** Loads words beside code: React waits 300 ms for words that are first asked for while it draws. */
export async function loadScreen(name: ScreenName): Promise<ComponentType<ScreenProps>> {
  const [screen] = await Promise.all([
    screenCode[name](),
    i18next.loadNamespaces(name === 'answer' ? [name, 'proof'] : [name]),
  ]);
  loaded.set(name, screen);
  return screen;
}

/** The component of a screen: the screen itself where it is loaded, else what loads it. The same one every time. */
export function screenOf(name: ScreenName): ComponentType<ScreenProps> {
  const drawn = drawnBy.get(name) ?? loaded.get(name) ?? lazy(async () => ({ default: await loadScreen(name) }));
  drawnBy.set(name, drawn);
  return drawn;
}
