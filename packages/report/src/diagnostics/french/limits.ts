// The words of diagnostics/limits.ts in French.

import type { SaidWording } from '../wording.js';

/** Words by code. */
export const frenchLimits: Readonly<Record<string, SaidWording>> = {
  P4001: {
    message:
      'Le cas a {states} états possibles ; ce noyau en prend au plus {limit}. Ajoutez des règles qui excluent ce qui ne peut arriver, divisez le cas, ou essayez `parley analyse --kernel symbolic`, qui n’énumère pas d’états.',
  },
  P4002: { message: 'L’analyse a été arrêtée. Rien n’a été écrit.' },
  P4003: {
    message:
      'Aucun état n’est possible : les {rules} règles interdisent ensemble toute combinaison d’options. Retirez ou assouplissez l’une d’elles.',
    notes: { rule: 'la règle « {rule} » en est une' },
  },
  P4004: {
    message:
      'Les {rules} règles sur {options} options s’imbriquent tant que les états possibles n’ont pu être comptés en mémoire. Simplifiez les règles, ou rapprochez dans le fichier les options qui partagent des règles.',
  },
  P4005: {
    message:
      'Le classement de {party} met l’état {state} au rang {first} et encore au rang {second}. Un état a une seule place ; retirez-le de l’un des deux.',
  },
  P4006: {
    message:
      'Le classement de {party} omet l’état {state} (et {more} autres). Donnez-lui un rang, ou finissez le classement par « rest ».',
  },
  P4007: {
    message:
      'Les états que « {merge} » tient pour un seul n’ont pas tous la même valeur pour {party} ; le rang de {state} vaut pour tous.',
  },
  P4008: {
    message:
      'Si chaque adversaire agit une fois, {parties} parties demandent {subsets} tables de {states} états ; on prend au plus {limit} entrées. Employez --sanctions legal, dont le coût ne croît pas avec le nombre de parties.',
  },
  P4009: {
    message:
      'La stabilité simultanée comparerait {moves} mouvements joints ; on en prend au plus {limit}. Demandez d’autres concepts avec --concepts.',
  },
  P4010: {
    message:
      'La fusion « {merge} » trouve {count} états possibles ; il en faut au moins deux pour les tenir pour un seul.',
  },
  P4020: {
    message:
      'Le concept {concept} ne peut être demandé ici : il joint des mouvements faits en même temps, et pour cela chaque état doit être un choix pour chaque option.',
  },
  P4021: { message: '{analysis} est défini pour deux décideurs ; ce cas en a {parties}.' },
  P4022: {
    message:
      '{parties} décideurs forment {coalitions} coalitions ; on en examine au plus {cap}. Relevez la limite, ou demandez une coalition à la fois.',
  },
  P4023: {
    message:
      'Après {horizon} pas, les états anticipés ni ne se fixent ni ne se répètent, de sorte que la stabilité non myope n’est pas connue. Demandez la stabilité à mouvements limités, avec un horizon de votre choix.',
  },
  P4024: {
    message:
      'Seuls les états moins bons pour le décideur comptent ici comme sanctions ; la plupart des publications comptent aussi les états équivalents.',
  },
  P4025: {
    message:
      'La stabilité séquentielle de coalition repose sur une règle qui n’a pu être confirmée : la prochaine coalition qui agit peut être n’importe laquelle, sauf la dernière.',
  },
  P4026: {
    message:
      'À {places} endroits, des égalités ont décidé de ce qui est anticipé ; avec l’autre règle d’égalité, la réponse peut différer.',
  },
  P4027: { message: 'La définition de {analysis} est propre à Parley ; elle n’est pas tirée d’une publication.' },
  P4028: {
    message:
      'Les mouvements vers des états équivalents sont compris ; les publications diffèrent sur cette variante de l’analyse du statu quo.',
  },
  P4029: {
    message:
      'La stabilité simultanée pour plus de deux décideurs a une forme propre à Parley ; les publications la définissent pour deux.',
  },
  P4030: {
    message:
      'Ce qui peut advenir du statu quo a été suivi sur {states} états et pas au-delà. Des états qui n’ont pas été atteints peuvent encore advenir.',
  },
  P4040: {
    message:
      'Le noyau « {kernel} » ne prend pas ce cas ou cette demande ({reason}). Omettez --kernel, et un noyau qui convient est choisi.',
  },
  P4041: {
    message:
      'Le noyau « {kernel} » demanderait {bytes} octets pour {states} états ; on en prend au plus {limit}. Relevez la limite, demandez moins de concepts, ou choisissez le noyau symbolique.',
  },
  P4050: {
    message:
      'Les diagrammes de décision de ce cas dépassent la limite de mémoire de {megabytes} Mo. Demandez des états précis, relevez la limite, ou demandez moins de concepts avec --concepts.',
  },
  P4051: {
    message:
      'Le noyau symbolique demande un cas écrit en options, sans états fusionnés. Choisissez le noyau explicite avec --kernel explicit.',
  },
  P4052: {
    message:
      'Le noyau symbolique ne répond pas à la stabilité simultanée. Omettez-la avec --concepts, ou choisissez le noyau explicite avec --kernel explicit.',
  },
  P4053: {
    message:
      'Si chaque adversaire agit une fois, le noyau symbolique prend au plus {limit} parties ; ce cas en a {parties}. Employez --sanctions legal, dont le coût ne double pas avec chaque partie.',
  },
  P4054: {
    message:
      'Le cas demande {variables} variables de diagramme ; on en prend au plus {limit}. Divisez le cas, ou énoncez les préférences en moins d’éléments.',
  },
  P4055: {
    message:
      'Le solveur de satisfaisabilité ne répond que si les préférences sont des priorités et si personne ne dispose de plus de {limit} options. Relevez plutôt la limite de mémoire du noyau symbolique.',
  },
};
