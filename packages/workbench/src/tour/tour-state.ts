// Where the tour stands: not begun, offered, or at a step; remembered by the browser once it was seen or declined.

import { create } from 'zustand';
import { foundingCase } from '../catalog/catalog.js';
import { type ScreenName, addressOf } from '../route/route.js';

/** A step: the screen it is on, and what on that screen it points at. */
export interface TourStep {
  readonly key: 'question' | 'proof' | 'sources' | 'case' | 'states' | 'whatIf' | 'report';
  readonly screen: ScreenName;
  readonly selector: string;
}

/** The steps in order. */
export const tourSteps: readonly TourStep[] = [
  { key: 'question', screen: 'answer', selector: 'main h1' },
  { key: 'proof', screen: 'answer', selector: 'main button[aria-expanded]' },
  { key: 'sources', screen: 'sources', selector: 'main h1' },
  { key: 'case', screen: 'case', selector: 'main h1' },
  { key: 'states', screen: 'states', selector: 'main h1' },
  { key: 'whatIf', screen: 'what-if', selector: 'main [role="switch"]' },
  { key: 'report', screen: 'report', selector: 'main button' },
];

const storageKey = 'parley.tour';

interface TourState {
  /** Null while no step is shown. */
  readonly step: number | null;
  /** Whether the tour was seen or declined in this browser. */
  readonly seen: boolean;
}

/** The tour's own store: it is no part of any case. */
export const useTour = create<TourState>()(() => ({ step: null, seen: wasSeen() }));

function wasSeen(): boolean {
  try {
    return localStorage.getItem(storageKey) !== null;
  } catch {
    // Where nothing can be remembered nobody is asked again and again.
    return true;
  }
}

function remember(): void {
  try {
    localStorage.setItem(storageKey, 'seen');
  } catch {
    // It is then remembered until the page is closed.
  }
}

/** Begins the tour on the case that Parley began with. */
export const startTour = (): void => goToStep(0);

/** Shows a step on its screen. */
export function goToStep(step: number): void {
  const wanted = tourSteps[step];
  if (wanted === undefined) return endTour();
  remember();
  useTour.setState({ step, seen: true });
  location.hash = addressOf({ kind: 'screen', caseId: foundingCase, screen: wanted.screen, detail: '' });
}

/** Ends or declines the tour. */
export function endTour(): void {
  remember();
  useTour.setState({ step: null, seen: true });
}
