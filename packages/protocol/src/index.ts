// The wire: versioned shapes of everything that leaves Parley as JSON. The only package that knows them.

export { analysisPieces, analysisSummary } from './analysis-wire.js';
export { answersWire } from './answers-wire.js';
export { briefWire } from './brief-wire.js';
export { changeWire } from './change-wire.js';
export { coalitionsWire, evolutionWire, foresightWire } from './further-wire.js';
export { compareWire } from './compare-wire.js';
export { dependenceWire } from './dependence-wire.js';
export { diagnosticsWire } from './diagnostics-wire.js';
export { readShape, sourceWire, type SpanWire } from './read-wire.js';
export { historyWire } from './history-wire.js';
export { leversWire } from './levers-wire.js';
export { partyKeys, stateSpeller } from './state-letters.js';
export { countedAnswersWire } from './counted-answers-wire.js';
export { symbolicWire } from './symbolic-wire.js';
export { verdictWire } from './verdict-wire.js';
export { trustWire } from './trust-wire.js';
export { robustWire } from './robust-wire.js';
