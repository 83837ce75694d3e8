// Which component draws which screen; each is loaded when it is first opened.

import i18next from 'i18next';
import { type ComponentType, lazy } from 'react';
import type { ScreenName } from '../route/route.js';

/** What a screen is given. `detail` is the rest of the address, which is the screen's own. */
export interface ScreenProps {
  readonly detail: string;
}

/** Loads words beside code: React waits 300 ms for words that are first asked for while it draws. */
async function beside<Module>(words: readonly string[], code: Promise<Module>): Promise<Module> {
  await i18next.loadNamespaces(words);
  return code;
}

/** The code of each screen; a screen asked for twice is loaded once. */
const codeOf = {
  answer: () => beside(['answer', 'proof'], import('./answer/answer-screen.js')).then((module) => module.AnswerScreen),
  sources: () => import('./sources/sources-screen.js').then((module) => module.SourcesScreen),
  case: () => import('./case/case-screen.js').then((module) => module.CaseScreen),
  states: () => import('./states/states-screen.js').then((module) => module.StatesScreen),
  graph: () => import('./graph/graph-screen.js').then((module) => module.GraphScreen),
  'what-if': () => import('./what-if/what-if-screen.js').then((module) => module.WhatIfScreen),
  report: () => import('./report/report-screen.js').then((module) => module.ReportScreen),
} as const satisfies Readonly<Record<ScreenName, () => Promise<ComponentType<ScreenProps>>>>;

/** The front page. */
export const Front = lazy(() => import('./front/front-screen.js').then((module) => ({ default: module.FrontScreen })));

const drawn = (name: ScreenName): ComponentType<ScreenProps> =>
  lazy(() => codeOf[name]().then((screen) => ({ default: screen })));

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

/** Begins to load the code of a screen that is about to be drawn. */
export function prepareScreen(name: ScreenName): void {
  // The words are not there yet; only the code is asked for, and a failure shows when the screen is drawn.
  const begun = name === 'answer' ? import('./answer/answer-screen.js') : codeOf[name]();
  void begun.catch(() => undefined);
}
