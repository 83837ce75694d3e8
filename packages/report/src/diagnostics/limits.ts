// The words of the codes in model/src/diagnostic-codes/limits.ts.

import type { Wording } from './wording.js';

export const limitsWording = {
  P4020: {
    message: 'The {concept} concept cannot be asked here: it joins moves made at the same time, and for that every state must be one choice for every option.',
    explanation:
      'Simultaneous stability takes each mover\'s own options from the state that it moves to. States listed one by one have no options, and a merged state stands for several choices. Ask another concept, or write the case in option form without `merge`.',
    example: 'parley analyse free-form.parley.yaml --concepts sim',
  },
  P4021: {
    message: '{analysis} is defined for two decision makers; this case has {parties}.',
    explanation:
      'Limited-move, non-myopic and Stackelberg stability rest on two decision makers who move in turn. For more, the published versions disagree. `maximin` looks several moves ahead for any number of decision makers.',
    example: 'A case with three parties, asked for limited-move stability.',
  },
  P4022: {
    message: '{parties} decision makers form {coalitions} coalitions; at most {cap} are examined. Raise the cap, or ask about one coalition at a time.',
    explanation: 'Every non-empty set of decision makers is a coalition: 2^n - 1 of them, and each is a search from each state asked about.',
    example: 'A case with fifteen parties, asked which coalitions break its equilibria.',
  },
  P4023: {
    message: 'After {horizon} steps the anticipated states neither settle nor repeat, so that non-myopic stability is not known. Ask for limited-move stability with a horizon of your choice.',
    explanation: 'What a decision maker anticipates with one more move left can change for ever. The run looks for a repeating block and stops at this bound.',
    example: 'No natural case is known; the bound keeps a run from hanging.',
  },
  P4024: {
    message: 'Only states that are worse for the decision maker count as sanctions here; most of the literature also counts equally good ones.',
    explanation: 'Papers differ on whether an equally preferred state sanctions. Parley counts it unless strict sanctions are asked for; then the counter-replies of the symmetric concepts must be worse as well.',
    example: 'parley analyse case.parley.yaml --strict',
  },
  P4025: {
    message: 'Coalition sequential stability rests on a rule that we could not confirm: that the next coalition to move may be any but the last one.',
    explanation: 'Inohara and Hipel (2008) let the others answer by sequences of coalition improvements. Which coalition may follow which is our reading; another reading can change the answer.',
    example: 'Coalition stability asked with the concept cseq.',
  },
  P4026: {
    message: 'Ties decided what is anticipated at {states} of the states; with the other tie rule the answer may differ.',
    explanation: 'Limited-move, non-myopic and Stackelberg stability were defined for strict rankings. Where a mover is indifferent between moves that the other party is not, the rule chosen picks the one that is worst, or best, for that other party.',
    example: 'Two parties, one of them indifferent.',
  },
  P4027: {
    message: 'The definition of {analysis} is Parley\'s own; it is not taken from a publication.',
    explanation: 'The idea is in the literature, the exact form is ours. The page of the concept gives it in full.',
    example: 'Coalition-proofness, or maximin stability with a horizon above three.',
  },
  P4028: {
    message: 'Moves to equally good states are included; publications differ on this variant of status quo analysis.',
    explanation: 'Tables by all moves and by improvements are the usual ones. The third, improvements or equal, is found in some papers only.',
    example: 'Status quo analysis by improvements or equal moves.',
  },
} as const satisfies Readonly<Record<string, Wording>>;
