// The terms that the screens explain, in French. A test holds the list to GLOSSARY.md.

/** By the first name in code of each row. */
export const french: Readonly<Record<string, { readonly say: string; readonly meaning: string }>> = {
  Conflict: {
    say: 'conflit, cas',
    meaning: 'Ce qu’un analyste a écrit : parties, options, règles, préférences, et ce sur quoi chacune repose.',
  },
  DecisionMaker: {
    say: 'décideur, partie',
    meaning: 'Qui dispose d’options. Ni joueur, ni agent, ni acteur : un acteur est quiconque une source mentionne.',
  },
  Option: { say: 'option', meaning: 'Une action, prise ou non, dont un seul décideur dispose.' },
  StateIndex: { say: 'état', meaning: 'Un choix pour chaque option. Lettres Y et N, dans l’ordre des options.' },
  feasible: { say: 'état possible', meaning: 'Un état qu’aucune règle n’interdit.' },
  statusQuo: { say: 'statu quo', meaning: 'L’état où sont les choses.' },
  'moves.of(dm, s)': {
    say: 'mouvement unilatéral',
    meaning: 'Un seul décideur ne change que ses propres options ; R_i(s).',
  },
  improvements: {
    say: 'amélioration unilatérale, amélioration',
    meaning: 'Un mouvement unilatéral vers un état que préfère celui qui bouge ; R_i⁺(s).',
  },
  change: { say: 'option irréversible', meaning: 'Une option qui peut être prise ou abandonnée, mais pas en retour.' },
  legalSequences: {
    say: 'suite légale',
    meaning: 'Des mouvements de plusieurs décideurs dont aucun ne bouge deux fois de suite.',
  },
  focal: { say: 'décideur focal, adversaires', meaning: 'Celui dont on demande la stabilité, et les autres.' },
  sanction: {
    say: 'sanction',
    meaning: 'La réponse des adversaires après laquelle le décideur n’est pas mieux loti qu’avant d’agir.',
  },
  Deterrence: { say: 'dissuasion', meaning: 'Une amélioration avec la sanction qui y répond.' },
  nash: { say: 'stabilité de Nash, Nash', meaning: 'Aucune amélioration unilatérale.' },
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
  Coalition: { say: 'coalition', meaning: 'Un ensemble non vide de décideurs qui bougent ensemble.' },
  'the four comparison words': {
    say: 'préféré, égal, moins préféré, inconnu',
    meaning: 'Comment un état se tient face à un autre pour une partie. Jamais un nombre signé.',
  },
  prioritised: {
    say: 'énoncé de préférence, priorités',
    meaning: 'Des conditions par ordre d’importance ; la première qui sépare deux états décide.',
  },
  weights: { say: 'pondération des options', meaning: 'Les poids exacts des options prises s’additionnent.' },
  ranks: {
    say: 'rang',
    meaning: 'Des nombres serrés, 0 pour le moins préféré ; seules leurs comparaisons ont un sens.',
  },
  evolve: {
    say: 'analyse du statu quo',
    meaning: 'Quels états peuvent être atteints depuis le statu quo, en combien de mouvements, par qui.',
  },
  Merge: {
    say: 'états fondus',
    meaning: 'Des états traités comme un seul ; les mouvements ne sont alors plus transitifs en général.',
  },
  FreeForm: {
    say: 'forme libre',
    meaning: 'États et mouvements donnés un par un au lieu d’être tirés des options.',
  },
  Perspective: { say: 'perspective', meaning: 'Une autre lecture du cas, qui porte un nom.' },
  Lever: {
    say: 'levier',
    meaning: 'Un fait qui pourrait être autre, que le cas nomme ; actionné, il est tenu pour vrai.',
  },
  smallestChanges: {
    say: 'plus petit changement',
    meaning:
      'Le classement le plus proche (le moins de paires d’états ordonnées autrement), ou le moins de corrections d’une liste de priorités, avec lequel quelque chose devient stable.',
  },
  beliefsNeeded: {
    say: 'croyance, seuil',
    meaning: 'La probabilité que doit avoir le respect d’une promesse pour qu’accepter soit préféré.',
  },
  PartyView: {
    say: 'regard',
    meaning: 'Par quelle perspective une partie voit le conflit, et par laquelle elle croit que les autres le voient.',
  },
  Shade: {
    say: 'nuance',
    meaning:
      'Une préférence qui dit plus qu’un ordre : comparaisons inconnues, préférence forte, certitude, attitudes.',
  },
  linearExtensions: {
    say: 'ordre compatible',
    meaning: 'Un ordre de priorités que ce qui fut accepté n’exclut pas.',
  },
  Reading: { say: 'lecture', meaning: 'Le cas tel qu’il est, ou sous une perspective.' },
  Verdict: {
    say: 'verdict, témoin',
    meaning: 'Stable ou instable pour un état, une partie et un concept, avec les données qui le prouvent.',
  },
  Kernel: { say: 'noyau', meaning: 'Une façon de calculer une analyse ; toutes donnent le même résultat.' },
  Source: {
    say: 'source',
    meaning:
      'Le document. La recherche sur les citations nomme « source » celui qui parle ; ici, il est le porteur du propos.',
  },
  holder: { say: 'porteur, marque, contenu', meaning: 'Les trois parties d’une attribution.' },
  Statement: {
    say: 'propos',
    meaning: 'Ce qu’un porteur a dit ou voudrait d’après ce qu’on rapporte, dans notre paraphrase.',
  },
  account: {
    say: 'récit',
    meaning: 'Ce que plusieurs sources répètent ; les sources d’un même récit comptent une fois.',
  },
  Basis: {
    say: 'appui',
    meaning: 'Ce sur quoi repose une règle ou une préférence : propos cités, propos contraires, hypothèse motivée.',
  },
  Grounds: {
    say: 'fondements',
    meaning: 'Ce sur quoi repose une réponse : les éléments que ses preuves ont employés.',
  },
  Diagnostic: {
    say: 'diagnostic',
    meaning: 'Un constat sur une entrée, avec un endroit et une issue. Une erreur du programme est une faute à nous.',
  },
};
