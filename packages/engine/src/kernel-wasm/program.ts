// Conditions → straight-line programs over registers, one bit per state. Executed by the compiled kernel (assembly/columns).

import { type Condition, unreachable } from '@parley/model';
import { opAnd, opConstant, opNot, opOption, opOr, opXor } from './descriptor.js';

/** A program: instruction count, then four words each; results in registers 0, 1, …; `registers` in all. */
export interface Program {
  readonly words: Uint32Array<ArrayBuffer>;
  readonly registers: number;
}

/** Writes instructions one after the other. */
export class ProgramWriter {
  private readonly words: number[] = [];
  private registers = 1;

  /** One instruction. */
  emit(op: number, target: number, first = 0, second = 0): void {
    this.words.push(op, target, first, second);
    this.registers = Math.max(this.registers, target + 1);
  }

  /** Leaves the truth of `condition` in `target`; registers from `free` on may be overwritten. */
  write(condition: Condition, target: number, free: number): void {
    switch (condition.kind) {
      case 'constant':
        return this.emit(opConstant, target, condition.value ? 1 : 0);
      case 'option':
        return this.emit(opOption, target, condition.option);
      case 'not':
        this.write(condition.operand, target, free);
        return this.emit(opNot, target, target);
      case 'all':
        return this.fold(condition.operands, opAnd, target, free);
      case 'any':
        return this.fold(condition.operands, opOr, target, free);
      case 'implies':
        this.write(condition.antecedent, target, free);
        this.emit(opNot, target, target);
        return this.join(condition.consequent, opOr, target, free);
      case 'iff':
        this.write(condition.left, target, free);
        this.join(condition.right, opXor, target, free);
        return this.emit(opNot, target, target);
      case 'count':
        return this.count(condition, target, free);
      default:
        return unreachable(condition);
    }
  }

  private join(condition: Condition, op: number, target: number, free: number): void {
    this.write(condition, free, free + 1);
    this.emit(op, target, target, free);
  }

  private fold(operands: readonly Condition[], op: number, target: number, free: number): void {
    const [first, ...rest] = operands;
    if (first === undefined) return this.emit(opConstant, target, op === opAnd ? 1 : 0);
    this.write(first, target, free);
    for (const operand of rest) this.join(operand, op, target, free);
  }

  /** Register `free + j` says that at least j + 1 of the operands so far hold. */
  private count(condition: Extract<Condition, { kind: 'count' }>, target: number, free: number): void {
    const { operands, atLeast, atMost } = condition;
    const levels = Math.max(0, Math.min(operands.length, Math.max(atLeast, atMost + 1)));
    const operand = free + levels;
    for (let level = 0; level < levels; level++) this.emit(opConstant, free + level, 0);
    for (const each of operands) {
      this.write(each, operand, operand + 2);
      for (let level = levels - 1; level > 0; level--) {
        this.emit(opAnd, operand + 1, free + level - 1, operand);
        this.emit(opOr, free + level, free + level, operand + 1);
      }
      if (levels > 0) this.emit(opOr, free, free, operand);
    }
    this.atLeast(atLeast, operands.length, target, free);
    if (atMost >= operands.length) return;
    this.atLeast(atMost + 1, operands.length, operand, free);
    this.emit(opNot, operand, operand);
    this.emit(opAnd, target, target, operand);
  }

  private atLeast(bound: number, operands: number, target: number, free: number): void {
    if (bound <= 0) this.emit(opConstant, target, 1);
    else if (bound > operands) this.emit(opConstant, target, 0);
    else this.emit(opOr, target, free + bound - 1, free + bound - 1);
  }

  /** What was written, as a program. */
  finish(): Program {
    return { words: Uint32Array.from([this.words.length / 4, ...this.words]), registers: this.registers + 1 };
  }
}

/** A program that leaves the truth of each condition in the register of its position. */
export function compileConditions(conditions: readonly Condition[]): Program {
  const writer = new ProgramWriter();
  conditions.forEach((condition, k) => {
    writer.write(condition, k, conditions.length);
  });
  return writer.finish();
}
