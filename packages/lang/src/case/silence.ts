// `silence`: the warnings that a file does not want to hear again, by slug. Errors cannot be silenced.

import { type DiagnosticCode, diagnose, diagnosticCodes } from '@parley/model';
import { type MapNode, valueOf } from '../yaml/syntax.js';
import { nearestName } from '../text/nearest-name.js';
import { nameIn, textItems } from './case-context.js';
import type { Findings } from './findings.js';

/** The slugs that are silenced; what is no slug of a warning is reported. */
export function silencedSlugs(root: MapNode, findings: Findings): readonly string[] {
  const written = textItems(valueOf(root, 'silence'));
  if (written.length === 0) return [];
  const severities = new Map(
    (Object.keys(diagnosticCodes) as DiagnosticCode[]).map((code) => [
      diagnosticCodes[code].slug,
      diagnosticCodes[code].severity,
    ]),
  );
  const quietable = [...severities].filter(([, severity]) => severity !== 'error').map(([slug]) => slug);
  const silenced: string[] = [];
  for (const node of written) {
    const slug = nameIn(node);
    const severity = severities.get(slug);
    if (severity === undefined) {
      const nearest = nearestName(slug, quietable);
      const fix = nearest === null ? null : { span: node.span, replacement: nearest };
      findings.add(diagnose('P2014', node.span, { slug, nearest: nearest ?? '' }, { fix }));
    } else if (severity === 'error') findings.add(diagnose('P2015', node.span, { slug }));
    else silenced.push(slug);
  }
  return silenced;
}
