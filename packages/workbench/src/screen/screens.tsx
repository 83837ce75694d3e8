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

/** The front page. */
export const Front = lazy(() => import('./front/front-screen.js').then((module) => ({ default: module.FrontScreen })));

const byName: Readonly<Record<ScreenName, ComponentType<ScreenProps>>> = {
  answer: lazy(() =>
    beside(['answer', 'proof'], import('./answer/answer-screen.js')).then((module) => ({
      default: module.AnswerScreen,
    })),
  ),
  sources: lazy(() => import('./sources/sources-screen.js').then((module) => ({ default: module.SourcesScreen }))),
  case: lazy(() => import('./case/case-screen.js').then((module) => ({ default: module.CaseScreen }))),
  states: lazy(() => import('./states/states-screen.js').then((module) => ({ default: module.StatesScreen }))),
  graph: lazy(() => import('./graph/graph-screen.js').then((module) => ({ default: module.GraphScreen }))),
  'what-if': lazy(() => import('./what-if/what-if-screen.js').then((module) => ({ default: module.WhatIfScreen }))),
  report: lazy(() => import('./report/report-screen.js').then((module) => ({ default: module.ReportScreen }))),
};

/** The component of a screen. */
export const screenOf = (name: ScreenName): ComponentType<ScreenProps> => byName[name];
