// All words of all diagnostics. A registered code without words does not compile.

import type { DiagnosticCode } from '@parley/model';
import { evidenceWording } from './evidence.js';
import { limitsWording } from './limits.js';
import { meaningWording } from './meaning.js';
import { namesWording } from './names.js';
import { oursWording } from './ours.js';
import { textWording } from './text.js';
import type { Wording } from './wording.js';

/** Words by code. */
export const wordings: Readonly<Record<DiagnosticCode, Wording>> = {
  ...textWording,
  ...namesWording,
  ...meaningWording,
  ...limitsWording,
  ...evidenceWording,
  ...oursWording,
};
