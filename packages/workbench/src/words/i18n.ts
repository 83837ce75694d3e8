// Which language the workbench speaks, and where its words come from: one file for each screen, loaded with the screen.

import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';

/** Languages that are complete, by code and their own name. */
export const languages = { en: 'English', fr: 'Français' } as const;

/** A language. */
export type Language = keyof typeof languages;

const files = import.meta.glob<Record<string, unknown>>('./*/*.json', { import: 'default' });

const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    const load = files[`./${language}/${namespace}.json`];
    if (load === undefined) {
      done(new Error(`there are no words for ${language}/${namespace}`), null);
      return;
    }
    load().then(
      (words) => done(null, words as Record<string, string>),
      (problem: unknown) => done(problem instanceof Error ? problem : new Error(String(problem)), null),
    );
  },
};

const storageKey = 'parley.language';

/** The language that was chosen, else the browser's, else English. */
function firstLanguage(): Language {
  const wanted = [remembered(), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return wanted.find((tag): tag is Language => tag !== null && tag in languages) ?? 'en';
}

function remembered(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

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
    localStorage.setItem(storageKey, language);
  } catch {
    // Where nothing can be remembered the language is chosen again next time.
  }
  await i18next.changeLanguage(language);
}

function tellPage(language: string): void {
  document.documentElement.lang = language;
  document.documentElement.dir = i18next.dir(language);
}
