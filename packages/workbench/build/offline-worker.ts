// Writes the service worker that keeps every file of the build, so that the workbench opens without a network.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Files that the browser asks for by itself and that are not part of the bundle. */
const beside = ['./', './icon.svg', './manifest.webmanifest'];

/** Emits `offline.js` with the list of all files; its name for the store changes whenever one of them does. */
export function offlineWorker(): Plugin {
  return {
    name: 'parley-offline-worker',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      // After Vite has taken out of the bundle what the page does not need as a file: one name that is not there, and nothing
      // is kept at all.
      order: 'post',
      handler(_options, bundle) {
        const files = Object.keys(bundle)
          .filter((name) => !name.endsWith('.map') && name !== 'index.html')
          .sort();
        const template = readFileSync(new URL('./offline-template.mjs', import.meta.url), 'utf8');
        const names = [...beside, ...files.map((name) => `./${name}`)];
        const version = createHash('sha256').update(JSON.stringify(names)).update(template).digest('hex').slice(0, 16);
        const source = template.replace("'FILES'", JSON.stringify(names)).replace("'VERSION'", JSON.stringify(version));
        this.emitFile({ type: 'asset', fileName: 'offline.js', source });
      },
    },
  };
}
