// Weights and rankings as programs: a score's binary digits, one register each, the highest first, so that the compiled
// kernel ranks states by them without reading any table. What would be too long as a program stays a table.

import { type OptionIndex, type OptionWeight, type Pattern, type Tier, commonScale } from '@parley/model';
import { opAnd, opConstant, opNot, opOption, opOr, opXor } from './descriptor.js';
import { type Program, ProgramWriter } from './program.js';

/** A program with the number of digits that it leaves in its first registers. */
export interface ScoreProgram {
  readonly program: Program;
  readonly digits: number;
}

/** A score has at most this many binary digits. */
const mostDigits = 32;
/** Letters of patterns beyond which reading a table is cheaper than evaluating them. */
const mostLetters = 4096;

const digitsOf = (largest: bigint): number => (largest <= 0n ? 0 : largest.toString(2).length);

const magnitude = (weight: bigint): bigint => (weight < 0n ? -weight : weight);

function greatestDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestDivisor(b, a % b);
}

interface WholeWeight {
  readonly option: OptionIndex;
  readonly weight: bigint;
}

/** One whole weight for each option, in the smallest whole numbers, the lightest first. */
export function wholeWeights(weights: readonly OptionWeight[]): readonly WholeWeight[] {
  const sums = new Map<OptionIndex, bigint>();
  commonScale(weights.map(({ weight }) => weight)).forEach((weight, k) => {
    const { option } = weights[k] as OptionWeight;
    sums.set(option, (sums.get(option) ?? 0n) + weight);
  });
  const divisor = [...sums.values()].reduce((of, weight) => greatestDivisor(of, magnitude(weight)), 0n);
  return [...sums]
    .filter(([, weight]) => weight !== 0n)
    .map(([option, weight]) => ({ option, weight: weight / divisor }))
    .sort((a, b) => Number(magnitude(a.weight) - magnitude(b.weight)) || a.option - b.option);
}

/** Adds the weights of the options taken. A negative weight counts where its option is not taken, which orders alike. */
export function compileWeights(weights: readonly OptionWeight[]): ScoreProgram | null {
  const whole = wholeWeights(weights);
  const digits = digitsOf(whole.reduce((sum, { weight }) => sum + magnitude(weight), 0n));
  if (digits > mostDigits) return null;
  const writer = new ProgramWriter();
  for (let register = 0; register < digits; register++) writer.emit(opConstant, register, 0);
  let largest = 0n;
  for (const { option, weight } of whole) {
    writer.emit(opOption, digits, option);
    if (weight < 0n) writer.emit(opNot, digits, digits);
    largest += magnitude(weight);
    addNumber(writer, magnitude(weight), digitsOf(largest), digits);
  }
  return { program: writer.finish(), digits };
}

/** Adds `weight` where register `literal` holds: a carry ripples through the digits that the sum so far can have. */
function addNumber(writer: ProgramWriter, weight: bigint, width: number, literal: number): void {
  const [carry, next, half] = [literal + 1, literal + 2, literal + 3];
  let carried = false;
  for (let digit = 0; digit < width; digit++) {
    const sum = literal - 1 - digit;
    const added = ((weight >> BigInt(digit)) & 1n) === 1n;
    if (!added && !carried) continue;
    if (added && carried) {
      writer.emit(opAnd, next, sum, literal);
      writer.emit(opXor, sum, sum, literal);
      writer.emit(opAnd, half, sum, carry);
      writer.emit(opXor, sum, sum, carry);
      writer.emit(opOr, carry, next, half);
    } else {
      const addend = added ? literal : carry;
      writer.emit(opAnd, next, sum, addend);
      writer.emit(opXor, sum, sum, addend);
      writer.emit(opOr, carry, next, next);
    }
    carried = true;
  }
}

/** Options that the patterns of a ranking name, or null where a tier lists states by number. */
export function optionsOfTiers(tiers: readonly Tier[]): readonly OptionIndex[] | null {
  let named = 0n;
  for (const tier of tiers) {
    if (tier.kind === 'states') return null;
    if (tier.kind === 'patterns') for (const { yes, no } of tier.patterns) named |= yes | no;
  }
  return bitsOf(named);
}

function bitsOf(mask: bigint): OptionIndex[] {
  const bits: OptionIndex[] = [];
  for (let bit = 0, rest = mask; rest !== 0n; bit++, rest >>= 1n) if ((rest & 1n) === 1n) bits.push(bit as OptionIndex);
  return bits;
}

/**
 * The number of a state's tier, counted from the last. Every feasible state stands in exactly one tier, so that a digit is
 * set where one of the tiers whose number has it holds, or, where the rest has it, where none of the others does.
 */
export function compileTiers(tiers: readonly Tier[]): ScoreProgram | null {
  const options = optionsOfTiers(tiers);
  if (options === null) return null;
  const patterns = tiers.flatMap((tier) => (tier.kind === 'patterns' ? tier.patterns : []));
  if (patterns.reduce((sum, { yes, no }) => sum + bitsOf(yes | no).length, 0) > mostLetters) return null;
  const digits = digitsOf(BigInt(Math.max(0, tiers.length - 1)));
  const rest = tiers.findLastIndex(({ kind }) => kind === 'rest');
  const writer = new ProgramWriter();
  for (let register = 0; register < digits; register++) writer.emit(opConstant, register, 0);
  const letters = new Map(options.map((option, k) => [option, digits + 2 * k]));
  for (const [option, register] of letters) {
    writer.emit(opOption, register, option);
    writer.emit(opNot, register + 1, register);
  }
  const free = digits + 2 * options.length;
  const negated = rest < 0 ? 0 : tiers.length - 1 - rest;
  tiers.forEach((tier, index) => {
    if (tier.kind !== 'patterns') return;
    writeAnyPattern(writer, tier.patterns, letters, free);
    // Where the rest has a digit, the tiers without it are gathered, and the whole is turned over in the end.
    const gathered = (tiers.length - 1 - index) ^ negated;
    for (let digit = 0; digit < digits; digit++) {
      if ((gathered >> digit) & 1) writer.emit(opOr, digits - 1 - digit, digits - 1 - digit, free);
    }
  });
  for (let digit = 0; digit < digits; digit++) {
    if ((negated >> digit) & 1) writer.emit(opNot, digits - 1 - digit, digits - 1 - digit);
  }
  return { program: writer.finish(), digits };
}

/** Leaves in register `free` whether any of the patterns holds. */
function writeAnyPattern(
  writer: ProgramWriter,
  patterns: readonly Pattern[],
  letters: ReadonlyMap<OptionIndex, number>,
  free: number,
): void {
  writer.emit(opConstant, free, 0);
  for (const { yes, no } of patterns) {
    writer.emit(opConstant, free + 1, 1);
    for (const option of bitsOf(yes | no)) {
      const register = (letters.get(option) ?? 0) + Number((no >> BigInt(option)) & 1n);
      writer.emit(opAnd, free + 1, free + 1, register);
    }
    writer.emit(opOr, free, free, free + 1);
  }
}
