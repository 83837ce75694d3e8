// The case that a new one begins with, for those who work in French: the same conflict, the same keys.

/** The text of a case file to start from, in French. */
export const caseTemplateInFrench = `# Un cas pour Parley. Modifiez-le, puis lancez : parley ask CE-FICHIER
parley: 1
title: Deux voisins et un puits
as_of: 2025-01

parties:
  upstream:
    name: L’amont
    options:
      release: Laisser couler l’eau
  downstream:
    name: L’aval
    options:
      complain: Se plaindre au tribunal
      pay:
        name: Payer l’eau
        change: only_taken      # un paiement ne se reprend pas

rules:
  - never: complain & pay
    assumption: Qui paie ne va pas au tribunal en même temps.

# Les options prises à présent.
status_quo: [complain]

sources:
  gazette:
    title: Pourparlers au sujet du puits
    date: 2025-01-12
statements:
  mayor_pays:
    holder: Le maire de l’aval
    speaks_for: downstream
    says: Paierait si l’eau venait.
    source: gazette
    form: reported

# La plus importante d’abord. Une préférence cite des déclarations ou se dit hypothèse.
preferences:
  upstream:
    - prefer: pay
      assumption: Personne n’a rapporté ce que veut l’amont ; l’argent est supposé.
    - prefer: "!release"
      assumption: L’eau gardée est à soi.
    - prefer: "!complain"
      assumption: Un tribunal n’est pas bienvenu.
  downstream:
    - prefer: release
      cites: [mayor_pays]
    - prefer: pay IF release
      cites: [mayor_pays]
    - prefer: "!pay"
      assumption: L’argent gardé est à soi.

questions:
  - would upstream accept release
  - is the status quo stable
  - which equilibria can be reached
`;
