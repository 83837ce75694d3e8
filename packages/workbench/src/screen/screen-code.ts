// Where the code of each screen is loaded from. Imports nothing at once, so that it can be asked before there is a page.

import type { ComponentType } from 'react';
import type { ScreenName } from '../route/route.js';
import type { ScreenProps } from './screens.js';

/** The code of each screen; a screen asked for twice is loaded once. */
export const screenCode = {
  answer: () => import('./answer/answer-screen.js').then((module) => module.AnswerScreen),
  sources: () => import('./sources/sources-screen.js').then((module) => module.SourcesScreen),
  case: () => import('./case/case-screen.js').then((module) => module.CaseScreen),
  states: () => import('./states/states-screen.js').then((module) => module.StatesScreen),
  graph: () => import('./graph/graph-screen.js').then((module) => module.GraphScreen),
  'what-if': () => import('./what-if/what-if-screen.js').then((module) => module.WhatIfScreen),
  report: () => import('./report/report-screen.js').then((module) => module.ReportScreen),
} as const satisfies Readonly<Record<ScreenName, () => Promise<ComponentType<ScreenProps>>>>;
