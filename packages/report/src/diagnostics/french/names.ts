// The words of diagnostics/names.ts in French.

import type { SaidWording } from '../wording.js';

const also = { also: 'Employé ici aussi.' };

/** Words by code. */
export const frenchNames: Readonly<Record<string, SaidWording>> = {
  P2001: {
    message:
      'Il n’y a pas de partie « {name} »{?nearest:. Vouliez-vous dire « {nearest} » ?}{!nearest:. Déclarez-la sous `parties`, ou prenez-en une qui est déclarée.}',
    notes: also,
  },
  P2002: {
    message:
      'Il n’y a pas de déclaration « {name} »{?nearest:. Vouliez-vous dire « {nearest} » ?}{!nearest:. Ajoutez-la sous `statements`, ou retirez-la d’ici.}',
    notes: also,
  },
  P2003: {
    message:
      'Il n’y a pas de source « {name} »{?nearest:. Vouliez-vous dire « {nearest} » ?}{!nearest:. Ajoutez-la sous `sources`, ou retirez-la d’ici.}',
    notes: also,
  },
  P2004: {
    message:
      'L’option « {name} » n’est pas déclarée{?nearest:. Vouliez-vous dire « {nearest} » ?}{!nearest:. Déclarez-la sous la partie qui en dispose.}',
    notes: also,
  },
  P2005: {
    message:
      'Il n’y a pas de règle dont l’`id` est « {name} »{?nearest:. Vouliez-vous dire « {nearest} » ?}{!nearest:. Donnez un `id` à la règle, ou retirez ceci.}',
    notes: also,
  },
  P2006: {
    message:
      'Il n’y a pas d’état « {name} »{?nearest:. Vouliez-vous dire « {nearest} » ?}{!nearest:. Déclarez-le sous `states`.}',
    notes: also,
  },
  P2007: {
    message:
      'Il n’y a pas de perspective « {name} ».{?nearest: Vouliez-vous dire « {nearest} » ?}{?known: Le cas a : {known}.}',
    notes: also,
  },
  P2008: {
    message: 'L’option « {name} » a deux détenteurs. Donnez-lui-en un, ou nommez autrement l’une des deux options.',
    notes: { first: 'Elle est d’abord déclarée ici.' },
  },
  P2009: { message: 'L’option « {option} » ne dépend pas de « {party} » mais de « {owner} ».' },
  P2010: {
    message:
      'Ces options n’ont pas de détenteur. Placez chacune sous la partie qui en dispose : parties, la partie, `options`.',
  },
  P2011: {
    message: '« {id} » est employé deux fois. Donnez à chacun le sien.',
    notes: { first: 'Il est d’abord employé ici.' },
  },
  P2012: { message: 'Aucune règle ni préférence ne repose sur la déclaration « {name} ».' },
  P2013: { message: 'Aucune déclaration ne vient de la source « {name} ».' },
  P2014: {
    message: 'Aucun diagnostic ne s’appelle « {slug} »{?nearest:. Vouliez-vous dire « {nearest} » ?}{!nearest:.}',
  },
  P2015: { message: '« {slug} » est une erreur et ne peut être passé sous silence.' },
  P2016: {
    message:
      'Les parties « {party} » et « {other} » portent le même nom, « {name} ». Les réponses ne peuvent pas les distinguer.',
    notes: { other: 'L’autre.' },
  },
};
