// Builds the workbench into static files that any web server, or `parley open`, can hand out.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { caseTitle } from './build/case-title.ts';
import { earlyPage } from './build/early-page.ts';
import { glossaryTerms } from './build/glossary-terms.ts';
import { offlineWorker } from './build/offline-worker.ts';

export default defineConfig({
  base: './',
  // 'worker' before 'browser': documents are read in a worker, where there is no page for a library to lean on.
  resolve: { conditions: ['parley-source', 'module', 'worker', 'browser', 'development|production'] },
  plugins: [caseTitle(), glossaryTerms(), react(), earlyPage('page'), offlineWorker()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // Small files become data: addresses by default, which the content security policy does not let scripts load.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Each file that is asked for costs a slow machine some milliseconds before the first answer: what begins, the page
          // and the answer are one file each, with all that they import and no earlier one holds.
          groups: [
            { name: 'begin', test: /src[\\/]begin\.ts$/, priority: 3 },
            { name: 'page', test: /src[\\/]main\.tsx$/, priority: 2 },
            { name: 'answer', test: /answer-screen\.tsx$/, priority: 1 },
          ],
        },
      },
    },
  },
});
