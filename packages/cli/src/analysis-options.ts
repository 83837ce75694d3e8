// The options that every analysing command shares: concepts, sanction setting, ties, perspective.

import { type Command, InvalidArgumentError, Option } from 'commander';
import { type AnalysisRequest, type ConceptId, type Sanctioning, conceptIds, defaultRequest } from '@parley/engine';
import { type KernelName, kernelNames } from './kernel.js';

/** What commander gives for the shared options. */
export interface AnalysisFlags {
  readonly concepts?: readonly ConceptId[];
  readonly sanctions: keyof typeof sanctionings;
  readonly strict?: boolean;
  readonly kernel: KernelName;
}

/** Sanction settings as they are spelt on the command line. */
export const sanctionings = {
  legal: 'legalSequences',
  'each-once': 'eachOpponentOnce',
  'one-move': 'oneMove',
} as const satisfies Readonly<Record<string, Sanctioning>>;

/** Adds the shared options to a command. */
export function addAnalysisOptions(command: Command): Command {
  return command
    .option('--concepts <list>', `comma-separated: ${conceptIds.join(', ')} (default: all but sim)`, parseConcepts)
    .addOption(
      new Option('--sanctions <setting>', "which of the opponents' sequences can sanction")
        .choices(Object.keys(sanctionings))
        .default('legal'),
    )
    .addOption(
      new Option('--kernel <kernel>', 'which kernel computes; all give the same answers')
        .choices(kernelNames)
        .default('auto'),
    )
    .option('--strict', 'a state equal for the focal party does not sanction');
}

/** The request that the flags make. */
export function requestOf(flags: AnalysisFlags): AnalysisRequest {
  return {
    concepts: flags.concepts ?? defaultRequest.concepts,
    sanctioning: sanctionings[flags.sanctions],
    strictness: flags.strict === true ? 'strict' : 'weak',
  };
}

/** Reads `nash,gmr` or `all`; concepts come out in the fixed order, each once. */
export function parseConcepts(text: string): readonly ConceptId[] {
  const words = text
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((word) => word !== '');
  if (words.includes('all')) return conceptIds;
  const unknown = words.find((word) => !conceptIds.some((concept) => concept === word));
  if (unknown !== undefined || words.length === 0) {
    throw new InvalidArgumentError(
      `"${unknown ?? text}" is no concept; the concepts are ${conceptIds.join(', ')}, or all.`,
    );
  }
  return conceptIds.filter((concept) => words.includes(concept));
}
