// The words of diagnostics/text.ts in French.

import type { SaidWording } from '../wording.js';

/** Words by code. */
export const frenchText: Readonly<Record<string, SaidWording>> = {
  P1001: {
    message:
      'Le texte a {length} caractères ; on en lit au plus {limit}. Divisez-le, ou mettez notes et documents dans leurs propres fichiers.',
  },
  P1002: {
    message:
      'Ceci n’est pas un texte : il contient le caractère de contrôle {character}. Donnez un fichier de cas enregistré en texte brut, en UTF-8.',
  },
  P1003: {
    message: 'Ce caractère n’a pas été enregistré en UTF-8. Enregistrez le fichier à nouveau, avec l’encodage UTF-8.',
  },
  P1004: {
    message: 'Il n’y a rien à lire ici. Commencez par `parley: 1`, ou écrivez un premier cas avec `parley new`.',
  },
  P1005: {
    message:
      'Listes et tables sont imbriquées ici sur plus de {limit} niveaux. Un cas en demande environ huit ; retirez les crochets ou retraits en trop.',
  },
  P1006: {
    message:
      'Les ancres (`&{name}`) n’existent pas dans le fichier de cas. Si vous voulez dire « et », mettez toute la condition entre guillemets.',
  },
  P1007: {
    message:
      'Les alias (`*{name}`) n’existent pas dans le fichier de cas. Écrivez la valeur en entier, ou mettez le texte entre guillemets.',
  },
  P1008: {
    message:
      'En YAML, `{tag}` est une balise, car la valeur commence par un point d’exclamation. Si vous voulez dire « non », mettez la condition entre guillemets.',
  },
  P1009: { message: 'Les clés de fusion (`<<`) n’existent pas dans le fichier de cas. Écrivez les clés en entier.' },
  P1010: {
    message:
      'Un second document commence ici ; un fichier de cas n’en contient qu’un. Retirez la ligne `---`, ou mettez la suite dans un autre fichier.',
  },
  P1011: {
    message: 'Une ligne qui commence par % est une directive YAML ; un fichier de cas n’en a pas. Retirez-la.',
  },
  P1020: {
    message:
      'Le retrait ne convient pas ici. Les entrées d’une même table ou liste commencent dans la même colonne ; ce qui appartient à une clé est plus en retrait.',
  },
  P1021: {
    message:
      'Une tabulation se trouve là où est le retrait ; YAML se met en retrait avec des espaces. Remplacez la tabulation par des espaces.',
  },
  P1022: {
    message:
      '{?bracket:Le signe {bracket} n’est jamais fermé.}{!bracket:Il manque ici ce qui ferme ou sépare : un guillemet, un crochet, une virgule, ou une espace après un deux-points.}',
  },
  P1023: {
    message:
      'Ceci n’est pas un échappement entre guillemets doubles. Écrivez \\\\ pour une barre oblique inverse, ou prenez des guillemets simples.',
  },
  P1024: { message: 'Une valeur ne peut pas commencer par ce caractère. Mettez-la entre guillemets.' },
  P1025: {
    message:
      'Ceci ne peut pas se trouver ici. Cherchez un retour à la ligne manquant, un second deux-points sur la ligne, ou une liste au milieu d’une table.',
  },
  P1040: {
    message: '« {key} » se trouve ici une seconde fois. Retirez l’une des deux, ou changez son nom.',
    notes: { first: 'La première est ici.' },
  },
  P1041: {
    message:
      '« {key} » est inconnu{?place: dans « {place} »}{?nearest:. Vouliez-vous dire « {nearest} » ?}{!nearest:. Sont connus ici : {known}.}',
  },
  P1042: { message: '{?place:« {place} » demande}{!place:Le cas demande} « {key} ». Ajoutez-le.' },
  P1043: {
    message:
      '{?key:« {key} » devrait être}{!key:Le fichier devrait être} du genre {expected}, mais est du genre {found}.',
  },
  P1044: { message: 'Il manque un nom avant le deux-points. Écrivez-en un.' },
  P1045: { message: '« {found} » n’est pas une date. Écrivez 2025, 2025-09 ou 2025-09-05.' },
  P1046: {
    message: 'Ce fichier se dit de la version {found} du format ; ce programme lit la version {supported}.',
  },
  P1047: { message: '« {found} » n’est pas un nombre. Écrivez un nombre comme 3, -1.5 ou 1e-3.' },
  P1048: {
    message:
      '« {found} » n’est aucun des mots de « {key} »{?nearest:. Vouliez-vous dire « {nearest} » ?}{!nearest: : {choices}.}',
  },
  P1049: {
    message:
      '« {key} » et « {other} » ne peuvent pas aller ensemble. Faites-en deux entrées, ou retirez l’une des deux.',
    notes: { first: '« {key} » est ici.' },
  },
  P1050: {
    message: 'Les accents de « {name} » sont enregistrés en morceaux ici ; le nom est lu sous sa forme usuelle.',
  },
  P1051: {
    message: '« {name} » a la même apparence que « {other} » mais est un autre nom. Changez l’un des deux.',
    notes: { other: 'L’autre.' },
  },
  P1052: {
    message:
      'Ce nom a {length} caractères ; on en lit au plus {limit}. Donnez-en un court, et écrivez le reste sous `name` ou `note`.',
  },
  P1060: {
    message:
      '{?end:La condition finit trop tôt}{!end:« {found} » ne peut pas se trouver ici} : {?operand:le nom d’une option, ou une condition entre parenthèses,}{?operator:& | -> <-> ou la fin de la condition}{?name:le nom d’une option} était attendu.',
  },
  P1061: { message: 'Cette parenthèse n’est jamais fermée.' },
  P1062: {
    message:
      '« {sign} » n’est pas un signe d’une condition{?instead:. Écrivez {instead} à la place.}{!instead:. Les noms qui ont d’autres signes que des lettres, des chiffres et _ se mettent entre guillemets.}',
  },
  P1063: { message: 'La condition est imbriquée sur plus de {limit} niveaux. Divisez-la en plusieurs.' },
  P1064: { message: 'Ce guillemet n’est jamais fermé.' },
  P1065: {
    message:
      'IF peut se trouver une fois, au début d’une condition, pas à l’intérieur. À l’intérieur, écrivez -> avec les deux côtés échangés.',
  },
  P1070: {
    message:
      '« {letter} » ne peut pas se trouver parmi les lettres d’un état. Écrivez Y pour pris et N pour non ; - pour l’un ou l’autre, là où l’on parle d’un ensemble d’états.',
  },
  P1071: {
    message:
      'Il y a {found} lettres ici ; le cas a {expected} options. Donnez une lettre pour chacune, dans l’ordre de déclaration.',
  },
  P1072: { message: '« {found} » n’est pas un mouvement. Écrivez-le état -> état.' },
  P1073: {
    message:
      'Cette question n’est pas comprise. Demandez : would PARTY accept CONDITION ; is the status quo stable ; which equilibria can be reached ; is there an equilibrium with CONDITION.',
  },
  P1080: { message: 'Ceci n’est pas du JSON : on ne peut pas le lire à partir d’ici.' },
  P1081: { message: 'Ceci n’est pas un fichier GMCR+ : {path} devrait être {expected}.' },
  P1082: { message: 'N’a pas été repris : {what}{?detail: ({detail})}.' },
  P1083: {
    message:
      'Les options de ce fichier ne sont pas groupées par décideur ; elles ont été mises dans cet ordre. Les numéros des états ont changé avec elles.',
  },
  P1084: {
    message:
      'Le classement de {dm} va par numéros d’états, et il y a trop d’états pour les numéroter. Donnez les préférences par motifs.',
  },
  P1085: { message: 'Ceci n’est pas un modèle publié : {path} devrait être {expected}.' },
};
