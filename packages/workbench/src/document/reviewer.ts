// Who decides on statements; several people who review one case give different names.

const key = 'parley.reviewer';

let unnamed = 'me';

/** The name that decisions are signed with. */
export function reviewer(): string {
  try {
    return localStorage.getItem(key) ?? unnamed;
  } catch {
    return unnamed;
  }
}

/** The name of whoever has not given one: the one that the system knows, where the page was opened on a file. */
export function signBy(name: string): void {
  unnamed = name;
}

/** Remembers who decides. */
export function setReviewer(name: string): void {
  try {
    localStorage.setItem(key, name);
  } catch {
    unnamed = name;
  }
}
