// A case with its parties and nothing else: what a person begins with who has read sources and recorded nothing yet.

/** A party by its key in the file and its name. */
export interface NamedParty {
  readonly key: string;
  readonly name: string;
}

const quoted = (words: string): string => JSON.stringify(words);

/** The text of a case file. Options, rules and preferences come by `parley accept`, or by hand. */
export const caseSkeleton = (title: string, asOf: string, parties: readonly NamedParty[]): string =>
  `# A case for Parley. Read sources into it, accept statements, then what they suggest:
#   parley read ARTICLES --case THIS-FILE
#   parley statements THIS-FILE
#   parley accept THIS-FILE p1 p4
parley: 1
title: ${quoted(title)}
as_of: ${asOf}

parties:
${parties.map(({ key, name }) => `  ${key}:\n    name: ${quoted(name)}\n`).join('')}
# The options that are taken now.
status_quo: []

questions:
  - is the status quo stable
  - which equilibria can be reached
`;
