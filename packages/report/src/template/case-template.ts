// The case that a new one begins with: small, commented, and without a finding of `parley check`.

/** The text of a case file to start from, in English. */
export const caseTemplate = `# A case for Parley. Change it, then run: parley ask THIS-FILE
parley: 1
title: Two neighbours and a well
as_of: 2025-01

parties:
  upstream:
    name: Upstream
    options:
      release: Release water
  downstream:
    name: Downstream
    options:
      complain: Complain to the court
      pay:
        name: Pay for the water
        change: only_taken      # a payment cannot be taken back

rules:
  - never: complain & pay
    assumption: Whoever pays does not go to court at the same time.

# The options that are taken now.
status_quo: [complain]

sources:
  gazette:
    title: Talks about the well
    date: 2025-01-12
statements:
  mayor_pays:
    holder: The mayor of Downstream
    speaks_for: downstream
    says: Would pay if water came.
    source: gazette
    form: reported

# Most important first. A preference cites statements or is marked as an assumption.
preferences:
  upstream:
    - prefer: pay
      assumption: Nobody reported what Upstream wants; money is assumed.
    - prefer: "!release"
      assumption: Water kept is water owned.
    - prefer: "!complain"
      assumption: A court is unwelcome.
  downstream:
    - prefer: release
      cites: [mayor_pays]
    - prefer: pay IF release
      cites: [mayor_pays]
    - prefer: "!pay"
      assumption: Money kept is money owned.

questions:
  - would upstream accept release
  - is the status quo stable
  - which equilibria can be reached
`;
