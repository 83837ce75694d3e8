// In which language a worker words diagnostics. French words are loaded with the first question of a French page.

import { type DiagnosticWords, englishDiagnostics } from '@parley/report';

let french: DiagnosticWords | null = null;
let current: DiagnosticWords = englishDiagnostics;

/** Words everything that follows in a language; waits until its words are there. */
export async function speakDiagnostics(language: string): Promise<void> {
  if (language === 'fr') french ??= (await import('@parley/report/diagnostics/french')).frenchDiagnostics;
  current = language === 'fr' && french !== null ? french : englishDiagnostics;
}

/** The words of the page that asked last. */
export const diagnosticWords = (): DiagnosticWords => current;
