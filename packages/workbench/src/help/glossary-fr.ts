// The terms that the screens explain, in French.

/** By the name in code. */
export const french: Readonly<Record<string, { readonly say: string; readonly meaning: string }>> = {
  nash: { say: 'stabilité de Nash', meaning: 'Aucune amélioration unilatérale.' },
  gmr: { say: 'métarationalité générale, GMR', meaning: 'Chaque amélioration peut être sanctionnée.' },
  smr: {
    say: 'métarationalité symétrique, SMR',
    meaning:
      'Chaque amélioration peut être sanctionnée, et le décideur ne peut échapper à la sanction par une réplique.',
  },
  seq: {
    say: 'stabilité séquentielle, SEQ',
    meaning: 'Chaque amélioration peut être sanctionnée par des améliorations des adversaires.',
  },
  sseq: { say: 'stabilité séquentielle symétrique, SSEQ', meaning: 'Comme SEQ, sans échappée par une réplique.' },
  sim: {
    say: 'stabilité simultanée, SIM',
    meaning: 'Chaque amélioration est gâchée quand les autres font en même temps une amélioration à eux.',
  },
  equilibria: {
    say: 'équilibre',
    meaning: 'Un état stable pour chaque décideur. Stable se dit toujours pour un seul.',
  },
  statusQuo: { say: 'statu quo', meaning: 'L’état où sont les choses.' },
  feasible: { say: 'état possible', meaning: 'Un état qu’aucune règle n’interdit.' },
  Perspective: { say: 'perspective', meaning: 'Une autre lecture du cas, qui porte un nom.' },
  Reading: { say: 'lecture', meaning: 'Le cas tel qu’il est, ou sous une perspective.' },
  Deterrence: { say: 'dissuasion', meaning: 'Une amélioration avec la sanction qui y répond.' },
  sanction: {
    say: 'sanction',
    meaning: 'La réponse des adversaires après laquelle le décideur n’est pas mieux loti qu’avant d’agir.',
  },
};
