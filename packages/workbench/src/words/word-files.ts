// Where the words of each screen lie, by language, and which language to begin with.

const files = import.meta.glob<Record<string, unknown>>('./*/*.json', { import: 'default' });

/** Languages that are complete, by code and their own name. */
export const languages = { en: 'English', fr: 'Français' } as const;

/** A language. */
export type Language = keyof typeof languages;

/** Where the language that a person chose is remembered. */
export const languageKey = 'parley.language';

/** Loads the words of a screen; undefined where there is no such file. */
export const loadWords = (language: string, namespace: string): Promise<Record<string, unknown>> | undefined =>
  files[`./${language}/${namespace}.json`]?.();

/** The language that was chosen, else the browser's, else English. */
export function firstLanguage(): Language {
  const wanted = [remembered(), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return wanted.find((tag): tag is Language => tag !== null && tag in languages) ?? 'en';
}

function remembered(): string | null {
  try {
    return localStorage.getItem(languageKey);
  } catch {
    return null;
  }
}
