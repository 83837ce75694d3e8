// Which language the workbench speaks, and where its words come from: one file for each screen, loaded with the screen.

import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Language, firstLanguage, languageKey, loadWords } from './word-files.js';

export { type Language, languages } from './word-files.js';

const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    const loading = loadWords(language, namespace);
    if (loading === undefined) {
      done(new Error(`there are no words for ${language}/${namespace}`), null);
      return;
    }
    loading.then(
      (words) => done(null, words as Record<string, string>),
      (problem: unknown) => done(problem instanceof Error ? problem : new Error(String(problem)), null),
    );
  },
};

/** Makes the words ready; the page is drawn when this resolves. */
export async function startWords(): Promise<void> {
  await i18next
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: firstLanguage(),
      fallbackLng: 'en',
      ns: ['shell'],
      defaultNS: 'shell',
      interpolation: { escapeValue: false },
      partialBundledLanguages: true,
    });
  tellPage(i18next.language);
  i18next.on('languageChanged', tellPage);
}

/** Changes the language and remembers it. */
export async function speak(language: Language): Promise<void> {
  try {
    localStorage.setItem(languageKey, language);
  } catch {
    // Where nothing can be remembered the language is chosen again next time.
  }
  await i18next.changeLanguage(language);
}

function tellPage(language: string): void {
  document.documentElement.lang = language;
  document.documentElement.dir = i18next.dir(language);
}
