// The shapes of variants.mjs that a typed test needs.
import type { GoldArticle } from './score.mjs';

/** The names of the variants. */
export const variants: readonly string[];

/** One article in one variant, its gold spans moved along. */
export function variantOf(article: GoldArticle, name: string): GoldArticle;
