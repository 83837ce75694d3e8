// Diagnostics on the wire: what every command prints with `--json` when it finds something to say about the input.

import { type Diagnostic, diagnosticCodes, lineColumnAt } from '@parley/model';

/** Diagnostics of one text; `message` is passed in, since words are not this package's. */
export function diagnosticsWire(
  file: string,
  text: string,
  diagnostics: readonly Diagnostic[],
  message: (diagnostic: Diagnostic) => string,
): object {
  return {
    parley: { format: 'diagnostics', version: 1 },
    file,
    diagnostics: diagnostics.map((diagnostic) => ({
      code: diagnostic.code,
      slug: diagnosticCodes[diagnostic.code].slug,
      severity: diagnostic.severity,
      message: message(diagnostic),
      ...(diagnostic.span === null ? { line: null, column: null } : lineColumnAt(text, diagnostic.span.start)),
      span: diagnostic.span,
      fix: diagnostic.fix,
    })),
  };
}
