import { parentPort } from 'node:worker_threads';
import { help } from '@parley/engine';
parentPort.on('message', (request) => help(request));
parentPort.postMessage('ready');
