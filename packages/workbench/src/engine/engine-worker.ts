// The worker that computes.

import { handlers } from './handlers/handlers.js';
import { serve } from './serve.js';

serve(handlers);
