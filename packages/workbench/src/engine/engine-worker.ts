// The worker that computes.

import { speakDiagnostics } from './diagnostic-language.js';
import { handlers } from './handlers/handlers.js';
import { serve } from './serve.js';

serve(handlers, speakDiagnostics);
