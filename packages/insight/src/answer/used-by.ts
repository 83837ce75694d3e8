// What the proofs of a finding used: every comparison made in them, and every rule that bounds a move in them.

import { type Conflict, type DmIndex, type OptionIndex, type Rule, type StateIndex, optionsOf } from '@parley/model';
import type { Deterrence, Verdict } from '@parley/engine';
import { type Reason, reasonFor } from '../reason/reason.js';
import { type Grounds, groundsOfCase, groundsOfProof } from '../reason/grounds.js';
import type { AnalysedReading } from './analysed-reading.js';
import type { AcceptFinding, Finding, StatusQuoFinding } from './answer.js';

/** The grounds of a finding. */
export function groundsOfFinding(reading: AnalysedReading, finding: Finding): Grounds {
  switch (finding.kind) {
    case 'accept':
      return finding.ways.length === 0 ? groundsOfCase(reading.conflict) : groundsOfAccept(reading, finding);
    case 'statusQuoStable':
      return groundsOfStatusQuo(reading, finding);
    case 'reachable':
    case 'equilibrium':
    case 'noStatusQuo':
      return groundsOfCase(reading.conflict);
  }
}

function groundsOfAccept(reading: AnalysedReading, finding: AcceptFinding): Grounds {
  const told = [...finding.ways, ...finding.openings];
  const reasons: Reason[] = told.flatMap((way) => way.reasons);
  const states = new Set<StateIndex>(told.map((way) => way.state));
  for (const entry of finding.acceptance) {
    if (entry.outcome === 'deterred')
      addDeterrence(reading, finding.dm, finding.statusQuo, entry.deterrence, reasons, states);
  }
  if (finding.acceptance.some((entry) => entry.outcome === 'accepts') || finding.situation === 'needsOthers') {
    for (const way of told) {
      for (const verdict of way.holding.flatMap((holding) => holding.leavers))
        addVerdict(reading, verdict, reasons, states);
    }
  }
  if (finding.rather !== null) reasons.push(finding.rather);
  return groundsOfProof(reading.conflict, reasons, rulesOn(reading, finding.statusQuo, states));
}

function groundsOfStatusQuo(reading: AnalysedReading, finding: StatusQuoFinding): Grounds {
  const reasons: Reason[] = [...finding.improvements];
  const states = new Set<StateIndex>(finding.improvements.map((reason) => reason.first));
  for (const verdict of finding.byConcept.flatMap((entry) => entry.verdicts))
    addVerdict(reading, verdict, reasons, states);
  // A party without an improvement stays because of all that it wants: each of its moves was compared with the status quo.
  const content = reading.conflict.dms.flatMap((_, dm) =>
    finding.improvements.some((reason) => reason.dm === dm) ? [] : [dm as DmIndex],
  );
  for (const dm of content) {
    for (const s of reading.model.moves.of(dm, finding.statusQuo)) {
      reasons.push(reasonFor(reading.conflict, reading.model, dm, s, finding.statusQuo));
      states.add(s);
    }
  }
  return groundsOfProof(reading.conflict, reasons, rulesOn(reading, finding.statusQuo, states));
}

function addVerdict(reading: AnalysedReading, verdict: Verdict, reasons: Reason[], states: Set<StateIndex>): void {
  const { dm, state } = verdict.subject;
  if (verdict.kind === 'unstable') {
    reasons.push(reasonFor(reading.conflict, reading.model, dm, verdict.escape, state));
    states.add(verdict.escape);
    return;
  }
  for (const deterrence of verdict.deterrences) addDeterrence(reading, dm, state, deterrence, reasons, states);
}

/** The focal party's comparison at the end of the sanction, and where an opponent's step must be an improvement, its comparison. */
function addDeterrence(
  reading: AnalysedReading,
  dm: DmIndex,
  state: StateIndex,
  deterrence: Deterrence,
  reasons: Reason[],
  states: Set<StateIndex>,
): void {
  const { conflict, model } = reading;
  reasons.push(
    reasonFor(conflict, model, dm, deterrence.improvement, state),
    reasonFor(conflict, model, dm, deterrence.sanctioned, state),
  );
  states.add(deterrence.improvement);
  for (const move of deterrence.sanction) {
    states.add(move.to);
    reasons.push(reasonFor(conflict, model, move.dm, move.to, move.from));
  }
}

/** The rules that speak about an option in which one of the states differs from the status quo. */
function rulesOn(reading: AnalysedReading, statusQuo: StateIndex, states: ReadonlySet<StateIndex>): readonly Rule[] {
  const { conflict, model } = reading;
  if (conflict.form.kind !== 'options') return [];
  const from = model.states.masksOf(statusQuo)[0] ?? 0n;
  let changed = 0n;
  for (const state of states) changed |= (model.states.masksOf(state)[0] ?? from) ^ from;
  const touches = (options: readonly OptionIndex[]): boolean =>
    options.some((option) => ((changed >> BigInt(option)) & 1n) === 1n);
  return rulesOf(conflict).filter((rule) => touches(optionsOf(rule.feasible)));
}

const rulesOf = (conflict: Conflict): readonly Rule[] => (conflict.form.kind === 'options' ? conflict.form.rules : []);
