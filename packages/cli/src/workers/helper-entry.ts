// A thread that helps with one run after another. It holds nothing between runs, so that their memory can be freed.

import { parentPort } from 'node:worker_threads';
import { type HelpRequest, help } from '@parley/engine';

parentPort?.on('message', (request: HelpRequest) => help(request));
