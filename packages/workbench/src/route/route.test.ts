// Addresses: what is written is read back, and whatever a person types leads somewhere.

import { describe, expect, it } from 'vitest';
import { type Route, addressOf, routeOf, screens } from './route.js';

describe('an address', () => {
  it.each<[string, Route]>([
    ['', { kind: 'front' }],
    ['#/', { kind: 'front' }],
    ['#/moscow-offer', { kind: 'screen', caseId: 'moscow-offer', screen: 'answer', detail: '' }],
    ['#/weir/states/YN', { kind: 'screen', caseId: 'weir', screen: 'states', detail: 'YN' }],
    ['#/weir/nowhere', { kind: 'screen', caseId: 'weir', screen: 'answer', detail: '' }],
    ['#/%E0%A4%A/answer', { kind: 'screen', caseId: '%E0%A4%A', screen: 'answer', detail: '' }],
  ])('%s', (hash, route) => expect(routeOf(hash)).toEqual(route));

  it('is read back as it was written', () => {
    for (const screen of screens) {
      const route: Route = { kind: 'screen', caseId: 'a case/б', screen, detail: 'x y/z' };
      expect(routeOf(addressOf(route))).toEqual(route);
    }
  });
});
