// The handler of every question, by name.

import type { Handlers } from '../calls.js';
import { answers } from './answers.js';
import { edit } from './edit.js';
import { importFile } from './import-file.js';
import { read } from './read.js';

/** All handlers. */
export const handlers: Handlers = { read, edit, importFile, answers };
