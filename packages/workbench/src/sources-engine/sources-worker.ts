// The worker that reads documents.

import { speakDiagnostics } from '../engine/diagnostic-language.js';
import { serve } from '../engine/serve.js';
import { decide } from './decide.js';
import { evidence } from './evidence.js';
import { take } from './suggest.js';
import { takeIn } from './take-in.js';

serve({ takeIn, evidence, decide, take }, speakDiagnostics);
