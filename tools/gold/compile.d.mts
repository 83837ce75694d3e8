// The shape of compile.mjs that a typed test needs.
import type { GoldArticle } from './score.mjs';
/** Compiles every authored article of a folder. */
export function compileFolder(folder: string, write: boolean): readonly GoldArticle[];
