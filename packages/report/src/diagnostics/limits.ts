// The words of the codes in model/src/diagnostic-codes/limits.ts.

import type { Wording } from './wording.js';

/** Words by code. */
export const limitsWording = {
  P4001: {
    message:
      'The case has {states} feasible states; this kernel takes at most {limit}. Add rules that exclude what cannot happen, split the case, or try `parley analyse --kernel symbolic`, which lists no states.',
    explanation:
      'The number of feasible states was counted before any work started. An analysis of that many states would not fit into memory.',
    example: 'A case with 60 options and no rules.',
  },
  P4002: {
    message: 'The analysis was cancelled. Nothing was written.',
    explanation: 'The run was stopped from outside before it ended.',
    example: 'Ctrl-C during a long analysis.',
  },
  P4003: {
    message:
      'No state is feasible: the {rules} rules together forbid every combination of options. Drop or loosen one of them.',
    explanation:
      'The rules contradict each other, so that nothing is left to analyse. Each rule is listed; leave them out one by one to find the pair that clashes.',
    example: 'rules: [{ requires: a }, { never: a }]',
    notes: { rule: 'rule "{rule}" is one of them' },
  },
  P4004: {
    message:
      'The {rules} rules over {options} options interlock so much that the feasible states could not be counted in memory. Simplify the rules, or bring options that share rules next to each other in the file.',
    explanation:
      'Feasible states are counted with a decision diagram in the order of the options. Rules that tie together options far apart make it grow.',
    example: 'Many rules over many options, each option far from the ones that it is tied to.',
  },
  P4005: {
    message:
      'The ranking of {party} places state {state} in tier {first} and again in tier {second}. A state has one place; take it out of one of them.',
    explanation: 'A ranking gives each feasible state exactly one place.',
    example: 'ranking: [YN, [NN, YN]]',
  },
  P4006: {
    message:
      'The ranking of {party} leaves out state {state} (and {more} more). Add it to a tier, or end the ranking with "rest".',
    explanation:
      'A ranking gives each feasible state exactly one place. The tier "rest" takes all states that no other tier names.',
    example: 'ranking: [YN] in a case with four feasible states',
  },
  P4007: {
    message:
      'States that "{merge}" treats as one are not equally preferred by {party}; the rank of {state} stands for all of them.',
    explanation:
      'Merged states are indistinguishable, so that a party cannot rank one above another. Make the preference not depend on what the merge hides.',
    example: 'merge: [{ name: gone, states: gone }] with a preference for another option',
  },
  P4008: {
    message:
      'With "each opponent once" {parties} parties need {subsets} tables of {states} states; at most {limit} entries are taken. Use --sanctions legal, whose cost does not grow with the number of parties.',
    explanation:
      'The setting keeps one table for each set of opponents that have not moved yet, so that its cost doubles with every party.',
    example: 'parley analyse big.parley.yaml --sanctions each-once',
  },
  P4009: {
    message:
      'Simultaneous stability would compare {moves} joint moves; at most {limit} are taken. Ask for other concepts with --concepts.',
    explanation:
      "The cost of simultaneous stability is the product of the parties' improvements, summed over all states. It was counted before any work started.",
    example: 'parley analyse big.parley.yaml --concepts sim',
  },
  P4010: {
    message: 'The merge "{merge}" finds {count} feasible states; at least two are needed to treat them as one.',
    explanation: 'A merge that finds fewer than two feasible states changes nothing and is probably a slip.',
    example: 'merge: [{ name: gone, states: "a & !a" }]',
  },
  P4020: {
    message:
      'The {concept} concept cannot be asked here: it joins moves made at the same time, and for that every state must be one choice for every option.',
    explanation:
      "Simultaneous stability takes each mover's own options from the state that it moves to. States listed one by one have no options, and a merged state stands for several choices. Ask another concept, or write the case in option form without `merge`.",
    example: 'parley analyse free-form.parley.yaml --concepts sim',
  },
  P4021: {
    message: '{analysis} is defined for two decision makers; this case has {parties}.',
    explanation:
      'Limited-move, non-myopic and Stackelberg stability rest on two decision makers who move in turn. For more, the published versions disagree. `maximin` looks several moves ahead for any number of decision makers.',
    example: 'A case with three parties, asked for limited-move stability.',
  },
  P4022: {
    message:
      '{parties} decision makers form {coalitions} coalitions; at most {cap} are examined. Raise the cap, or ask about one coalition at a time.',
    explanation:
      'Every non-empty set of decision makers is a coalition: 2^n - 1 of them, and each is a search from each state asked about.',
    example: 'A case with fifteen parties, asked which coalitions break its equilibria.',
  },
  P4023: {
    message:
      'After {horizon} steps the anticipated states neither settle nor repeat, so that non-myopic stability is not known. Ask for limited-move stability with a horizon of your choice.',
    explanation:
      'What a decision maker anticipates with one more move left can change for ever. The run looks for a repeating block and stops at this bound.',
    example: 'No natural case is known; the bound keeps a run from hanging.',
  },
  P4024: {
    message:
      'Only states that are worse for the decision maker count as sanctions here; most of the literature also counts equally good ones.',
    explanation:
      'Papers differ on whether an equally preferred state sanctions. Parley counts it unless strict sanctions are asked for; then the counter-replies of the symmetric concepts must be worse as well.',
    example: 'parley analyse case.parley.yaml --strict',
  },
  P4025: {
    message:
      'Coalition sequential stability rests on a rule that we could not confirm: that the next coalition to move may be any but the last one.',
    explanation:
      'Inohara and Hipel (2008) let the others answer by sequences of coalition improvements. Which coalition may follow which is our reading; another reading can change the answer.',
    example: 'Coalition stability asked with the concept cseq.',
  },
  P4026: {
    message: 'In {places} places ties decided what is anticipated; with the other tie rule the answer may differ.',
    explanation:
      'Limited-move, non-myopic and Stackelberg stability were defined for strict rankings. Where a mover is indifferent between moves that the other party is not, the rule chosen picks the one that is worst, or best, for that other party.',
    example: 'Two parties, one of them indifferent.',
  },
  P4027: {
    message: "The definition of {analysis} is Parley's own; it is not taken from a publication.",
    explanation: 'The idea is in the literature, the exact form is ours. The page of the concept gives it in full.',
    example: 'Coalition-proofness, or maximin stability with a horizon above three.',
  },
  P4028: {
    message: 'Moves to equally good states are included; publications differ on this variant of status quo analysis.',
    explanation:
      'Tables by all moves and by improvements are the usual ones. The third, improvements or equal, is found in some papers only.',
    example: 'Status quo analysis by improvements or equal moves.',
  },
  P4029: {
    message:
      "Simultaneous stability for more than two decision makers is in a form of Parley's own; the publications define it for two.",
    explanation:
      'For each improvement every opponent stays or takes an improvement of its own, not all of them staying, and the joint state must be feasible and no better. With two decision makers this is the published tableau.',
    example: 'parley analyse three-parties.parley.yaml --concepts sim',
  },
  P4030: {
    message:
      'What can come of the status quo was followed to {states} states and no further. States that were not reached may still come about.',
    explanation:
      'Status quo analysis keeps every state that it reaches. In very large cases it stops at a bound; add rules, or ask by improvements only.',
    example: 'A case with thirty options and no rules, asked which equilibria can be reached.',
  },
  P4040: {
    message:
      'The kernel "{kernel}" does not take this case or request ({reason}). Leave --kernel out, and one that does is chosen.',
    explanation:
      'The fast kernel takes option form without merged states, legal sequences, at most 28 options and 14 for one party, and leaves cases in which almost every combination is infeasible to kernels that list states.',
    example: 'parley analyse free-form.parley.yaml --kernel fast',
  },
  P4041: {
    message:
      'With the {kernel} kernel {states} states take {bytes} bytes of memory at the peak; {limit} may be taken. Allow more with --memory, ask for fewer concepts with --concepts, add rules that exclude what cannot happen, or use --kernel symbolic, which lists no states.',
    explanation:
      'The peak was worked out before the run, and nothing was allocated. It is that of the whole process where a command refuses, and that of the kernel alone where the library does. The limit is what --memory says, or else what a container or the machine has.',
    example: 'parley analyse twenty-eight-options.parley.yaml --memory 1GiB',
  },
  P4050: {
    message:
      'The decision diagrams of this case outgrow the memory limit of {megabytes} MB. Ask about single states, raise the limit, or ask for fewer concepts with --concepts.',
    explanation:
      'The symbolic kernel stays small where each condition looks at few options and these overlap like links of a chain. Where everything depends on everything, its diagrams grow with the number of states. Questions about single states are answered all the same, by a satisfiability solver.',
    example: 'Sixty options, and each party wants an odd number of all of them.',
  },
  P4051: {
    message:
      'The symbolic kernel needs a case written in options without merged states. Choose the explicit kernel with --kernel explicit.',
    explanation:
      'Diagrams describe states by their options. States listed one by one have none, and a merged state stands for several choices.',
    example: 'parley analyse free-form.parley.yaml --kernel symbolic',
  },
  P4052: {
    message:
      'The symbolic kernel does not answer simultaneous stability. Leave it out with --concepts, or choose the explicit kernel with --kernel explicit.',
    explanation:
      'Simultaneous stability joins the moves of all parties at once; the symbolic kernel answers the five concepts that are answered by sequences.',
    example: 'parley analyse case.parley.yaml --kernel symbolic --concepts sim',
  },
  P4053: {
    message:
      'With "each opponent once" the symbolic kernel takes at most {limit} parties; this case has {parties}. Use --sanctions legal, whose cost does not double with every party.',
    explanation:
      'The setting keeps one diagram for each set of opponents that have not moved yet, so that its cost doubles with every party.',
    example: 'parley analyse chain.parley.yaml --kernel symbolic --sanctions each-once',
  },
  P4054: {
    message:
      'The case needs {variables} diagram variables; at most {limit} are taken. Split the case, or state preferences with fewer statements.',
    explanation:
      'Every option takes two variables and every preference statement one. Operations on diagrams recurse once per variable, and the limit fits the smallest stack of the supported engines.',
    example: 'A case with three thousand options.',
  },
  P4055: {
    message:
      'The satisfiability solver answers only where preferences are prioritised statements and nobody controls more than {limit} options. Raise the memory limit of the symbolic kernel instead.',
    explanation:
      'The solver writes out every choice of a party, and compares states statement by statement. Weights and rankings have no such form, and many own options too many choices.',
    example: 'Sixty options with weights, asked for a Nash equilibrium after the diagrams outgrew their memory.',
  },
} as const satisfies Readonly<Record<string, Wording>>;
