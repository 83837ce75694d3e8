// Builds the workbench into static files that any web server, or `parley open`, can hand out.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { caseTitle } from './build/case-title.ts';
import { glossaryTerms } from './build/glossary-terms.ts';
import { offlineWorker } from './build/offline-worker.ts';

export default defineConfig({
  base: './',
  // 'worker' before 'browser': documents are read in a worker, where there is no page for a library to lean on.
  resolve: { conditions: ['parley-source', 'module', 'worker', 'browser', 'development|production'] },
  plugins: [caseTitle(), glossaryTerms(), react(), offlineWorker()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // Small files become data: addresses by default, which the content security policy does not let scripts load.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
  },
});
