// Where the host and the compiled kernel meet: positions of fields in the records that the host writes into memory.
// Read by both (AssemblyScript compiles this file too), so that the list exists once. Positions count 32-bit words.

/** Address of the packed claim: low word next task, high word current phase. */
export const claimAddress = 64;
/** Address of the flag that stops a run. */
export const stopAddress = 128;
/** Value of that flag where sweeps went on for too long; 1 where the host asked. */
export const stoppedUnsettled = 2;
/** Address of the number of helpers that have left, over all runs of a memory. */
export const leftAddress = 160;
/** Address of the job record. */
export const jobAddress = 192;
/** First address that the host hands out. */
export const heapAddress = 1024;

// The job.
export const jobPhases = 0;
export const jobPhaseCount = 1;
export const jobDms = 2;
export const jobFocals = 3;
export const jobDmCount = 4;
/** Bit k set: concept k of nash, gmr, smr, seq, sseq was asked for. */
export const jobConcepts = 5;
export const jobStrict = 6;
/** Rules' program, or 0 where every state is feasible. */
export const jobRules = 7;
/** Words of 64 states in a set in mask order. */
export const jobWords = 8;
export const jobOptionCount = 9;
export const jobResults = 10;
export const jobEquilibria = 11;
export const jobFeasible = 12;
export const jobPrefix = 13;
export const jobCompact = 14;
export const jobCompactBytes = 15;
export const jobScratch = 16;
export const jobScratchBytes = 17;
export const jobThreads = 18;
export const jobIdentity = 19;
export const jobSetBytes = 20;

// A phase: tasks that may run in any order and at the same time; phases follow one another.
export const phaseKind = 0;
export const phaseSubject = 1;
export const phaseTasks = 2;
export const phaseDone = 3;
export const phaseBytes = 16;

export const orderPhase = 1;
export const feasiblePhase = 2;
export const prefixPhase = 3;
export const ranksPhase = 4;
export const bestPhase = 5;
export const solvePhase = 6;
export const mergePhase = 7;
export const comparePhase = 8;
export const permutePhase = 9;
export const equilibriaPhase = 10;
export const compactPhase = 11;
export const clearPhase = 12;

// A decision maker as one that answers: its orders of own patterns, one list for each coupled context.
export const dmOwnBits = 0;
export const dmCoupledBits = 1;
export const dmWidth = 2;
export const dmProgram = 3;
export const dmStatements = 4;
export const dmTable = 5;
export const dmPositions = 6;
export const dmLists = 7;
export const dmListBytes = 8;
export const dmSegments = 9;
export const dmSegmentCount = 10;
export const dmOneWay = 11;
export const dmWithdrawn = 12;
/** Not 0 where its own patterns are brought into the lanes and its lists are two bytes a pattern. */
export const dmSorted = 13;

// A decision maker as the focal one: its ranks and values, its own patterns as the high bits.
export const focalWidth = 0;
export const focalInnerBits = 1;
export const focalOuterBits = 2;
export const focalRanks = 3;
export const focalFeasible = 4;
export const focalBest = 5;
export const focalGroups = 6;
export const focalGroupCount = 7;
export const focalAxes = 8;
export const focalAxisCount = 9;
export const focalPositions = 10;
export const focalProgram = 11;
export const focalStatements = 12;
export const focalTable = 13;
export const focalThresholds = 14;
export const focalThresholdBytes = 15;
export const focalValues = 16;
export const focalValueBytes = 17;
export const focalOpponents = 18;
export const focalOpponentCount = 19;
export const focalBits = 20;
export const focalPermutation = 21;
/** Not 0 where all is feasible and reversible, so that one round of moves settles; 2 where all inner states also share their own pattern. */
export const focalOpen = 22;
export const focalDm = 23;
export const focalTableLow = 24;
export const focalTableBits = 25;
export const focalSetBytes = 26;

// How a focal decision maker's sets come into mask order.
export const permutationPairs = 0;
export const permutationPairCount = 1;
export const permutationTile = 2;
export const permutationSources = 3;
export const permutationTargets = 4;
export const permutationRest = 5;
export const permutationParts = 6;
export const permutationPartCount = 7;
export const permutationLow = 8;
export const permutationHigh = 9;
/** Neighbouring words that are taken together. */
export const permutationRun = 10;

// One opponent of one focal decision maker.
export const opponentDm = 0;
export const opponentFree = 1;
export const opponentStepCount = 2;
/** Pairs of an address bit that chooses the list and its share in the list's number. */
export const opponentSteps = 3;
export const opponentOuterContribution = 4;
export const opponentLaneCount = 5;
export const opponentLaneContribution = 6;
export const opponentLaneMasks = 7;
export const opponentOffsets = 8;
export const opponentSwapCount = 9;
export const opponentSwaps = 10;
/** All address bits that are neither the opponent's own nor in the lanes. */
export const opponentContexts = 11;

/** A register of a program holds this many states. */
export const registerBits = 12;
/** Position of an option that a layout leaves out: it is read as not taken. */
export const leftOut = 255;

// Instructions of a program: four words each, operation, target register, two operands.
export const opConstant = 0;
export const opOption = 1;
export const opNot = 2;
export const opAnd = 3;
export const opOr = 4;
export const opXor = 5;

// Entries of an order: own pattern in the low bits.
export const entryPattern = 0x3fff;
export const entryTarget = 0x4000;
export const entryClass = 0x8000;

// A batch: many rank tables for one structure, one variant in each lane.
export const jobBatch = 21;
export const batchPhase = 13;
export const batchWidth = 0;
export const batchStates = 1;
export const batchArcs = 2;
export const batchArcCount = 3;
export const batchFocals = 4;
export const batchInput = 5;
export const batchOutput = 6;
export const batchCounts = 7;
export const batchCountBytes = 8;
export const batchVectors = 9;
export const batchVariants = 10;
/** Vectors that one task takes. */
export const batchTaskVectors = 32;

// One focal decision maker of a batch. Offsets in its lists are in bytes: 16 for each state, node or arc.
/** Own moves: pairs of the offsets of both ends. */
export const batchOwnArcs = 0;
/** How many own moves there are. */
export const batchOwnArcCount = 1;
/** Offset of the state of each node. */
export const batchNodes = 2;
/** How many nodes there are. */
export const batchNodeCount = 3;
/** Opponents' moves: offsets of both nodes and of the move. */
export const batchEdges = 4;
/** How many edges there are. */
export const batchEdgeCount = 5;
