// The words of diagnostics/meaning.ts in French.

import type { SaidWording } from '../wording.js';

/** Words by code. */
export const frenchMeaning: Readonly<Record<string, SaidWording>> = {
  P3002: {
    message:
      'Le statu quo{?perspective: dans la perspective « {perspective} »} enfreint la règle « {rule} » ({text}). Changez l’un des deux.',
    notes: { rule: 'Règle {rule} : {text}' },
  },
  P3003: {
    message:
      'Rien ne dit pourquoi {party} préférerait cela{?what: (« {what} »)}. Citez des déclarations, ou ajoutez une `assumption` avec la raison.',
  },
  P3004: {
    message:
      'Rien n’est dit de ce que veut {party} ; tous les états se valent pour cette partie. Ajoutez une préférence, ou dites `{party}: indifferent`.',
  },
  P3005: {
    message: '{state} figure deux fois dans le classement de {party}. Gardez une seule place.',
    notes: { first: 'Il est d’abord classé ici.' },
  },
  P3007: {
    message: 'Le cas n’a pas de parties. Déclarez-les sous `parties`, chacune avec les options dont elle dispose.',
  },
  P3008: {
    message:
      'Aucune partie n’a d’option, de sorte que rien ne peut arriver. Donnez une option à une partie au moins, ou énumérez `states` et `moves`.',
  },
  P3009: {
    message: 'Le cas a à la fois des options et des états énumérés. Gardez l’une des deux formes.',
    notes: { states: 'Des états ou des mouvements sont énumérés ici.' },
  },
  P3010: {
    message: 'Ceci ({what}) demande des options ; le cas énumère ses états et mouvements un à un.',
    notes: { states: 'Des états ou des mouvements sont énumérés ici.' },
  },
  P3011: { message: 'Le cas n’énumère aucun état. Déclarez-les sous `states`.' },
  P3012: { message: 'Ce mouvement mène de {state} à lui-même. Retirez-le.' },
  P3013: {
    message: 'Ce mouvement figure deux fois ; il compte une fois.',
    notes: { first: 'Il figure d’abord ici.' },
  },
  P3016: { message: 'Le cas ne dit pas de quelle date il parle. Ajoutez `as_of`.' },
  P3030: {
    message:
      'Une promesse de {party} à elle-même ne demande pas de confiance. Nommez sous `to` la partie qui doit y croire.',
  },
  P3031: {
    message: '« {found} » commence plus haut qu’il ne finit. Écrivez d’abord le plus petit nombre, comme dans `5..10`.',
  },
  P3032: {
    message:
      'Une certitude est un nombre de 0.5 à 1 ; on trouve « {found} ». Au-dessous d’un demi, écrivez plutôt la condition contraire.',
  },
  P3033: {
    message:
      'Un levier met des priorités avant celles de « {party} », dont la préférence est un classement ou des poids. Écrivez la préférence comme une liste de priorités, ou retirez `first`.',
  },
};
