// A condition as written → a condition over the options of a case. Every unknown name is reported; the first of them
// already makes the condition unusable.

import { type Condition, type Diagnostic, type OptionIndex, type Span, diagnose, unreachable } from '@parley/model';
import type { CaseNames } from '../case/case-names.js';
import type { Findings } from '../case/findings.js';
import { type ConditionSyntax, boundsOf } from './condition-syntax.js';
import { type ConditionFault, parseCondition } from './parse-condition.js';
import { printName } from './print-condition.js';

/** Gives the place in the file of a part of the condition's text. */
export type PlaceOf = (start: number, end: number) => Span;

/** Parses and resolves; null where it cannot be, once that is reported. */
export function readCondition(text: string, place: PlaceOf, names: CaseNames, findings: Findings): Condition | null {
  const parsed = parseCondition(text);
  if (parsed.kind === 'faulty') {
    findings.add(faultDiagnostic(parsed.fault, place));
    return null;
  }
  if (names.states !== null) {
    findings.add(diagnose('P3010', place(0, text.length), { what: 'condition' }));
    return null;
  }
  return new Resolver(place, names, findings).resolve(parsed.syntax);
}

/** A fault as a diagnostic of the file. */
export function faultDiagnostic(fault: ConditionFault, place: PlaceOf): Diagnostic {
  const span = place(fault.start, fault.end);
  const notes =
    fault.note === null ? [] : [{ key: fault.note.key, values: {}, span: place(fault.note.start, fault.note.end) }];
  return diagnose(fault.code, span, fault.values, {
    notes,
    fix: fault.replacement === null ? null : { span, replacement: fault.replacement },
  });
}

class Resolver {
  readonly #place: PlaceOf;
  readonly #names: CaseNames;
  readonly #findings: Findings;

  constructor(place: PlaceOf, names: CaseNames, findings: Findings) {
    this.#place = place;
    this.#names = names;
    this.#findings = findings;
  }

  resolve(syntax: ConditionSyntax): Condition | null {
    switch (syntax.kind) {
      case 'constant':
        return { kind: 'constant', value: syntax.value };
      case 'name':
        return this.#option(syntax);
      case 'not': {
        const operand = this.resolve(syntax.operand);
        return operand === null ? null : { kind: 'not', operand };
      }
      case 'all':
      case 'any': {
        const operands = this.#all(syntax.operands);
        return operands === null ? null : { kind: syntax.kind, operands };
      }
      case 'implies': {
        const [antecedent, consequent] = [this.resolve(syntax.antecedent), this.resolve(syntax.consequent)];
        return antecedent === null || consequent === null ? null : { kind: 'implies', antecedent, consequent };
      }
      case 'iff': {
        const [left, right] = [this.resolve(syntax.left), this.resolve(syntax.right)];
        return left === null || right === null ? null : { kind: 'iff', left, right };
      }
      case 'count': {
        const operands = this.#all(syntax.operands);
        return operands === null ? null : { kind: 'count', ...boundsOf(syntax.word, operands.length), operands };
      }
      default:
        return unreachable(syntax);
    }
  }

  #all(parts: readonly ConditionSyntax[]): readonly Condition[] | null {
    const resolved = parts.map((part) => this.resolve(part));
    return resolved.every((part) => part !== null) ? resolved : null;
  }

  #option(syntax: Extract<ConditionSyntax, { kind: 'name' }>): Condition | null {
    const { name, party } = syntax;
    const span = this.#place(syntax.nameStart, syntax.end);
    const option = this.#names.optionOf.get(name);
    if (option === undefined) {
      this.#findings.unknown('P2004', name, span, this.#names.optionOf.keys(), printName);
      return null;
    }
    return party === null || this.#belongs(option, party, syntax) ? { kind: 'option', option } : null;
  }

  #belongs(option: OptionIndex, party: string, syntax: Extract<ConditionSyntax, { kind: 'name' }>): boolean {
    const { dmOf, dms, options } = this.#names;
    const dm = dmOf.get(party);
    const owner = options[option]?.controller;
    const partyEnd = Math.max(syntax.start, syntax.nameStart - 1);
    if (dm === undefined) {
      this.#findings.unknown(
        'P2001',
        party,
        this.#place(syntax.start, Math.min(partyEnd, syntax.start + party.length)),
        dmOf.keys(),
        printName,
      );
      return false;
    }
    if (dm === owner) return true;
    const rightful = owner === undefined ? '' : (dms[owner]?.id ?? '');
    const span = this.#place(syntax.start, syntax.end);
    const fix = { span, replacement: `${printName(rightful)}.${printName(syntax.name)}` };
    this.#findings.add(diagnose('P2009', span, { option: syntax.name, party, owner: rightful }, { fix }));
    return false;
  }
}
