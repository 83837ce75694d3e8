// The shape of a row of the registry.

/** What the registry says of a code: the slug by which a file silences it, and how much it stops. */
export interface DiagnosticRow {
  readonly slug: string;
  readonly severity: 'error' | 'warning' | 'information';
}

/** Rows of one range of codes. */
export type DiagnosticRows<Range extends string> = Readonly<Record<`${Range}${number}`, DiagnosticRow>>;
