// Titles, and the words that tell an organisation from a person. Data only.

/** Titles before a name, lower case, without their full stop. `he` and `she` where the title says so. */
export const titleWords: Readonly<Record<string, 'he' | 'she' | null>> = {
  mr: 'he', mrs: 'she', ms: 'she', miss: 'she', sir: 'he', dame: 'she', lord: 'he', lady: 'she', king: 'he', queen: 'she',
  prince: 'he', princess: 'she', dr: null, prof: null, professor: null, president: null, sen: null, senator: null, rep: null,
  representative: null, gov: null, governor: null, mayor: null, minister: null, chancellor: null, premier: null, ambassador: null,
  envoy: null, general: null, gen: null, colonel: null, col: null, major: null, maj: null, captain: null, capt: null,
  lieutenant: null, lt: null, sergeant: null, sgt: null, admiral: null, adm: null, judge: null, justice: null, chief: null,
  secretary: null, councillor: null, councilman: 'he', councilwoman: 'she', congressman: 'he', congresswoman: 'she',
  chairman: 'he', chairwoman: 'she', spokesman: 'he', spokeswoman: 'she', businessman: 'he', businesswoman: 'she',
  commissioner: null, executive: null, director: null, speaker: null, pope: 'he', rabbi: null, imam: null, reverend: null,
  rev: null, bishop: null, officer: null, attorney: null, leader: null, candidate: null, nominee: null, analyst: null,
  commander: null, sheriff: null, marshal: null, deputy: null, vice: null, prime: null, foreign: null, interior: null,
  defence: null, defense: null, former: null, acting: null, interim: null, kc: null, qc: null,
};

/** Words that say what a name is, when it is no person. */
export const organisationWords: ReadonlySet<string> = new Set([
  'party', 'ministry', 'department', 'union', 'company', 'corp', 'corp.', 'inc', 'inc.', 'ltd', 'ltd.', 'bank', 'university',
  'college', 'council', 'committee', 'commission', 'congress', 'parliament', 'senate', 'house', 'court', 'front', 'movement',
  'league', 'association', 'federation', 'agency', 'authority', 'office', 'bureau', 'institute', 'foundation', 'trust', 'group',
  'directorate', 'secretariat', 'assembly', 'army', 'police', 'guard', 'force', 'forces', 'news', 'times', 'post', 'journal',
  'radio', 'channel', 'television', 'workers', 'government', 'administration', 'campaign', 'chamber', 'board', 'society',
  'alliance', 'coalition', 'network', 'airlines', 'air', 'lines', 'holdings', 'partners', 'capital', 'mission', 'republic',
  'kingdom', 'states', 'nations', 'organisation', 'organization', 'club', 'philharmonic', 'threshold', 'turbines', 'lithium',
]);

/** Pronoun that a role noun implies, beyond the titles. */
export const roleGender: Readonly<Record<string, 'he' | 'she'>> = {
  woman: 'she', man: 'he', mother: 'she', father: 'he', wife: 'she', husband: 'he', daughter: 'she', son: 'he', sister: 'she',
  brother: 'he', actress: 'she', policeman: 'he', policewoman: 'she', widow: 'she', widower: 'he', waitress: 'she',
};
