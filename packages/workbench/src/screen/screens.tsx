// Which component draws which screen; each is loaded when it is first opened.

import i18next from 'i18next';
import { type ComponentType, lazy } from 'react';
import type { ScreenName } from '../route/route.js';
import { screenCode } from './screen-code.js';

/** What a screen is given. `detail` is the rest of the address, which is the screen's own. */
export interface ScreenProps {
  readonly detail: string;
}

/** Loads words beside code: React waits 300 ms for words that are first asked for while it draws. */
async function wordsBeside(name: ScreenName): Promise<ComponentType<ScreenProps>> {
  const [screen] = await Promise.all([
    screenCode[name](),
    i18next.loadNamespaces(name === 'answer' ? [name, 'proof'] : []),
  ]);
  return screen;
}

/** The front page. */
export const Front = lazy(() => import('./front/front-screen.js').then((module) => ({ default: module.FrontScreen })));

const drawn = (name: ScreenName): ComponentType<ScreenProps> =>
  lazy(() => wordsBeside(name).then((screen) => ({ default: screen })));

const byName: Readonly<Record<ScreenName, ComponentType<ScreenProps>>> = {
  answer: drawn('answer'),
  sources: drawn('sources'),
  case: drawn('case'),
  states: drawn('states'),
  graph: drawn('graph'),
  'what-if': drawn('what-if'),
  report: drawn('report'),
};

/** The component of a screen. */
export const screenOf = (name: ScreenName): ComponentType<ScreenProps> => byName[name];
