// The words of diagnostics/evidence.ts in French.

import type { SaidWording } from '../wording.js';

/** Words by code. */
export const frenchEvidence: Readonly<Record<string, SaidWording>> = {
  P5001: { message: '{name} n’a pas pu être lu : {problem} Vérifiez le chemin et vos droits, ou laissez-le de côté.' },
  P5002: { message: '{name} a {bytes} octets ; une source en a au plus {limit}. Divisez-le en articles.' },
  P5003: {
    message: 'Le texte de {name} a {characters} caractères ; une source en a au plus {limit}. Divisez-le en articles.',
  },
  P5004: { message: '{name} n’est ni du texte, ni du Markdown, ni du HTML, ni du PDF. Convertissez-le.' },
  P5005: {
    message:
      '{name} ne dit pas son encodage ; il a été lu en {encoding}. Si des lettres semblent fausses, convertissez-le en UTF-8.',
  },
  P5006: {
    message:
      '{count} endroits de {name} n’ont pas pu être décodés en {encoding} et ont été remplacés par U+FFFD. Les citations n’y peuvent être exactes.',
  },
  P5007: {
    message:
      '{name} contient {count} caractères de contrôle, comme NUL. Ils ont été gardés, pour que les positions restent justes.',
  },
  P5008: {
    message:
      '{name} contient {count} caractères invisibles : des marques de largeur nulle ou de direction. Ils ont été gardés.',
  },
  P5009: {
    message:
      'Le HTML de {name} n’a pas pu être lu{?depth: : ses éléments sont imbriqués sur {depth} niveaux et on en lit au plus {limit}}{?megabytes: : il demande plus de {megabytes} Mo de mémoire}. Enregistrez la page en texte et lisez celui-ci.',
  },
  P5010: {
    message: 'Aucun article n’a été trouvé dans {name} ; le texte de toute la page a été pris, menus compris.',
  },
  P5011: {
    message:
      'Le PDF {name} est endommagé ou coupé et n’a pas pu être lu. Récupérez-le à nouveau, ou enregistrez son texte et lisez celui-ci.',
  },
  P5012: {
    message:
      'Le PDF {name} dépasse ce qui est lu{?pages: : il a {pages} pages et on en lit au plus {limit}}{?characters: : il a {characters} caractères ou plus et on en lit au plus {limit}}{?megabytes: : il demande plus de {megabytes} Mo de mémoire}. Divisez-le, ou enregistrez son texte et lisez celui-ci.',
  },
  P5013: {
    message:
      'Le PDF {name} a {pages} pages et aucun texte ; il est sans doute numérisé. Passez-le d’abord à la reconnaissance de texte.',
  },
  P5014: { message: 'La lecture de {name} a été arrêtée après {seconds} secondes. Il a été laissé de côté.' },
  P5015: { message: '{name} ne contient aucun texte.' },
  P5016: {
    message:
      '{name} semble écrit en « {language} » ; les règles ne connaissent que l’anglais, de sorte que la plupart des déclarations manqueront.',
  },
  P5017: { message: '{name} ne contient aucun fichier lisible (.txt, .md, .html, .htm, .pdf).' },
  P5018: {
    message:
      '{count} entrées de {name} ont été passées{?hidden: ; cachées : {hidden}}{?others: ; d’autres genres : {others}}{?links: ; liens vers des dossiers : {links}}. Nommez-en une pour la lire.',
  },
  P5019: {
    message: 'Le PDF {name} est protégé par un mot de passe. Enregistrez-le sans mot de passe et lisez celui-ci.',
  },
  P5020: { message: 'La ligne {row} de la liste « {list} » dans {name} n’est pas comprise : {problem}' },
  P5021: {
    message:
      '« {quote} »{?statement: de {statement}} n’a pas été trouvé dans {name}, ou y figure deux fois à l’identique. La déclaration garde son ancienne source ; cherchez vous-même le passage.',
  },
  P5022: {
    message: 'Des parties du PDF {name} sont endommagées ; des mots peuvent manquer. Comparez-le avec l’original.',
  },
  P5023: {
    message:
      '{name} a déjà été lu avec un autre texte, sous {source}. Les deux ont été gardés. Si celui-ci est une nouvelle version, retirez-le (parley record CASE --withdraw {new}) et lisez-le de nouveau avec --version-of {source}.',
  },
  P5024: {
    message:
      'Dans {name}, la nouvelle version : {kept} déclarations décidées sont restées en place, {moved} se sont déplacées, {orphaned} n’ont pas été retrouvées en entier.',
  },
  P5025: {
    message:
      '{name} a le même texte que {other} ; les deux figurent sous l’identifiant {source} et comptent comme une source.',
  },
  P5500: { message: 'Il n’y a pas d’enregistrement du genre « {kind} ». Les genres sont : {known}.' },
  P5501: { message: '« {found} » n’est pas un mot pour le champ « {slot} » de {record}. Il prend : {known}.' },
  P5502: {
    message:
      'Le champ « {slot} » de {record} contient « {found} », qui ne convient pas. Laissez-le vide là où les sources ne disent rien.',
  },
  P5503: { message: '{record} n’a pas de champ « {slot} » ; il a été omis. Ses champs sont : {known}.' },
  P5504: {
    message:
      '{record} ne cite aucune déclaration. Nommez les déclarations qui le disent, ou donnez la raison sous « assumption ».',
  },
  P5510: {
    message:
      'La dernière ligne du journal ({line}) a été coupée après {characters} caractères et est omise ; tout ce qui précède a été lu.',
  },
  P5511: { message: 'La ligne {line} du journal n’est pas comprise et est omise{?problem: (à « {problem} »)}.' },
  P5512: { message: 'Ceci n’est pas un journal de preuves, version 1 ; trouvé : {found}.' },
  P5513: {
    message: 'Il n’y a pas de déclaration « {statement} » dans le journal de ce cas. `parley statements` les énumère.',
  },
  P5514: { message: '« {field} » ne peut être mis à « {found} ». Champs : {known}.' },
  P5515: { message: '{case} n’a pas encore de preuves. Faites-y lire des sources : parley read FILES --case {case}' },
  P5520: { message: 'Le {format} n’a pas pu être lu ({problem}) ; rien n’a été repris.' },
  P5521: { message: 'L’archive a été refusée ({problem}) ; rien n’a été extrait.' },
  P5522: { message: 'Le XML a été refusé ({problem}) ; rien n’a été repris.' },
  P5523: { message: 'L’élément {item} du {format} a été omis ({problem}).' },
  P5524: { message: '{count} × {what} ne peut être écrit en {format} et est omis.' },
  P9001: {
    message:
      'Parley s’est contredit : {detail}. Rien n’a été écrit. C’est une faute de notre part ; signalez-la avec le fichier qui l’a causée.',
  },
};
