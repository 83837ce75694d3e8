// What is found while a case is read. One diagnostic for each cause: a name that is nowhere declared is reported where it is
// first used, its other uses are notes.

import { type Diagnostic, type DiagnosticCode, type DiagnosticNote, type Span, diagnose } from '@parley/model';
import { nearestName } from '../text/nearest-name.js';

/** Uses of one undeclared name beyond this many are not noted. */
const mostNotes = 5;

/** A suggestion costs a comparison with every declared name: a file with more unknown names than this gets none for the rest. */
const mostSuggestions = 200;

interface UnknownName {
  readonly code: DiagnosticCode;
  readonly name: string;
  readonly span: Span;
  readonly nearest: string | null;
  readonly replacement: string | null;
  readonly uses: DiagnosticNote[];
}

/** Collects diagnostics. */
export class Findings {
  readonly #found: Diagnostic[] = [];
  readonly #unknown = new Map<string, UnknownName>();

  /** Adds a diagnostic. */
  add(diagnostic: Diagnostic): void {
    this.#found.push(diagnostic);
  }

  /** Adds diagnostics, of which there may be a million. */
  addAll(diagnostics: readonly Diagnostic[]): void {
    for (const diagnostic of diagnostics) this.#found.push(diagnostic);
  }

  /** Notes the use of a name that is not declared; `spell` writes the suggestion as it must stand in the text. */
  unknown(
    code: DiagnosticCode,
    name: string,
    span: Span,
    declared: Iterable<string>,
    spell: (name: string) => string = String,
  ): void {
    const key = `${code} ${name}`;
    const before = this.#unknown.get(key);
    if (before !== undefined) {
      if (before.uses.length < mostNotes) before.uses.push({ key: 'also', values: {}, span });
      return;
    }
    const nearest = this.#unknown.size < mostSuggestions ? nearestName(name, declared) : null;
    const replacement = nearest === null ? null : spell(nearest);
    this.#unknown.set(key, { code, name, span, nearest, replacement, uses: [] });
  }

  /** Everything found, by place; what has no place comes last. */
  sorted(): readonly Diagnostic[] {
    const unknown = [...this.#unknown.values()].map(({ code, name, span, nearest, replacement, uses }) =>
      diagnose(
        code,
        span,
        { name, nearest: nearest ?? '' },
        { notes: uses, fix: replacement === null ? null : { span, replacement } },
      ),
    );
    return byPlace([...this.#found, ...unknown]);
  }
}

/** Diagnostics by where they begin, then by code; those without a place last. */
export function byPlace(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const start = ({ span }: Diagnostic): number => span?.start ?? Number.POSITIVE_INFINITY;
  const order = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...diagnostics].sort((a, b) => order(start(a), start(b)) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}
