// What the journeys are given before they begin: where the workbench is served, and which browser drives it.

import 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    readonly address: string;
    readonly chromium: string;
  }
}
