// The words of the codes in model/src/diagnostic-codes/text.ts.

import type { Wording } from './wording.js';

/** Words by code. */
export const textWording = {
  P1001: {
    message:
      'The text has {length} characters; at most {limit} are read. Split it, or keep notes and documents in files of their own.',
    explanation: 'The limit is checked before anything is read, so that a wrong file costs nothing.',
    example: 'A case file of 50 MB.',
  },
  P1002: {
    message:
      'This is not a text: it holds the control character {character}. Give a case file saved as plain text in UTF-8.',
    explanation: 'Documents of office programs, archives and pictures hold such characters; a text file does not.',
    example: 'parley check picture.png',
  },
  P1003: {
    message: 'This character was not saved as UTF-8. Save the file again with the encoding UTF-8.',
    explanation:
      'Bytes that are no UTF-8 cannot be read back as what was typed. Most editors offer the encoding under "save as".',
    example: 'A file saved as Latin-1 with an é in it.',
  },
  P1004: {
    message: 'There is nothing here to read. Begin with `parley: 1`, or write a first case with `parley new`.',
    explanation: 'The file is empty, or holds only comments and blank lines.',
    example: '# only a comment',
  },
  P1005: {
    message:
      'Lists and maps are nested deeper than {limit} levels here. A case needs about eight; remove the extra brackets or indentation.',
    explanation: 'The limit keeps a file of brackets from costing anything.',
    example: 'note: [[[[[[[[[[…]]]]]]]]]]',
  },
  P1006: {
    message: 'Anchors (`&{name}`) are not part of the case file. If you mean "and", put the whole condition in quotes.',
    explanation:
      'A case is read by people: each value stands where it is used. In YAML a value that begins with & is an anchor.',
    example: 'base: &base { name: Russia }',
  },
  P1007: {
    message: 'Aliases (`*{name}`) are not part of the case file. Write the value out, or put the text in quotes.',
    explanation:
      'A case is read by people: each value stands where it is used. Aliases can also make a small file endless.',
    example: 'russia: *base',
  },
  P1008: {
    message:
      'In YAML `{tag}` is a tag, because the value begins with an exclamation mark. If you mean "not", put the condition in quotes.',
    explanation: 'Tags are not part of the case file. A condition that begins with ! needs quotes, or the word `not`.',
    example: '- prefer: !go_to_moscow',
  },
  P1009: {
    message: 'Merge keys (`<<`) are not part of the case file. Write the keys out.',
    explanation: 'A case is read by people: each value stands where it is used.',
    example: '<<: base',
  },
  P1010: {
    message:
      'A second document begins here; a case file holds one. Remove the line `---`, or put the rest into a file of its own.',
    explanation: 'YAML can hold several documents in one file. A case is one.',
    example: 'parley: 1\n---\nparley: 1',
  },
  P1011: {
    message: 'A line that begins with % is a YAML directive; a case file has none. Remove it.',
    explanation: 'The case file is always YAML 1.2 with its core schema.',
    example: '%YAML 1.1',
  },
  P1020: {
    message:
      'The indentation does not fit here. Entries of one map or list begin in the same column; what belongs to a key is indented further.',
    explanation: 'In YAML the indentation says what belongs to what.',
    example: 'parties:\n    russia: {}\n  ukraine: {}',
  },
  P1021: {
    message: 'A tab stands where the indentation is; YAML indents with spaces. Replace the tab by spaces.',
    explanation: 'The width of a tab differs from editor to editor, so that YAML does not count it.',
    example: 'parties:\n\trussia: {}',
  },
  P1022: {
    message:
      '{?bracket:The bracket {bracket} is never closed.}{!bracket:Something that closes or separates is missing here: a quote, a bracket, a comma, or a space after a colon.}',
    explanation: 'The place shown is where it was noticed; the slip is there or a little before.',
    example: 'cites: [s1, s2',
  },
  P1023: {
    message: 'This is no escape in double quotes. Write \\\\ for a backslash, or use single quotes.',
    explanation: 'In double quotes a backslash begins an escape such as \\n or \\u00e9.',
    example: 'title: "C:\\parley"',
  },
  P1024: {
    message: 'A value cannot begin with this character. Put it in quotes.',
    explanation: 'Some characters mean something to YAML at the beginning of a value: @ ` % , ] } and others.',
    example: 'holder: @someone',
  },
  P1025: {
    message:
      'This cannot stand here. Look for a missing line break, a second colon on the line, or a list in the middle of a map.',
    explanation:
      'What stands here does not continue what came before it. Text with a colon and a space in it needs quotes.',
    example: 'title: Talks: the second round',
  },
  P1040: {
    message: '"{key}" stands here a second time. Remove one of the two, or rename it.',
    explanation: 'Each key stands once in its map. Which of two was meant cannot be known.',
    example: 'title: One\ntitle: Two',
    notes: { first: 'It stands here first.' },
  },
  P1041: {
    message:
      '"{key}" is not known{?place: in "{place}"}{?nearest:. Did you mean "{nearest}"?}{!nearest:. Known here: {known}.}',
    explanation: 'Keys are fixed, so that a slip of the pen is found instead of being passed over.',
    example: 'partys: {}',
  },
  P1042: {
    message: '{?place:"{place}" needs}{!place:The case needs} "{key}". Add it.',
    explanation: 'Without it, what is written cannot be understood.',
    example: 'statements:\n  s1: { holder: The mayor }',
  },
  P1043: {
    message: '{?key:"{key}" should be}{!key:The file should be} of the kind {expected}, but is of the kind {found}.',
    explanation:
      'A text is one value, a list is written with dashes or in [ ], a map has keys with colons or stands in { }.',
    example: 'parties: [russia, ukraine]',
  },
  P1044: {
    message: 'A name is missing before the colon. Write one.',
    explanation: 'Keys cannot be empty.',
    example: '"": Russia',
  },
  P1045: {
    message: '"{found}" is not a date. Write 2025, 2025-09 or 2025-09-05.',
    explanation: 'Dates follow ISO 8601, as precise as they are known.',
    example: 'as_of: 5 September 2025',
  },
  P1046: {
    message: 'This file says that it is version {found} of the format; this program reads version {supported}.',
    explanation: 'A newer version may mean something else by the same words, so that nothing is guessed.',
    example: 'parley: 2',
  },
  P1047: {
    message: '"{found}" is not a number. Write a number such as 3, -1.5 or 1e-3.',
    explanation: 'Weights are added exactly, as decimal numbers.',
    example: 'weights: { attacks: a lot }',
  },
  P1048: {
    message: '"{found}" is none of the words for "{key}"{?nearest:. Did you mean "{nearest}"?}{!nearest:: {choices}.}',
    explanation: 'This key takes one of a few words.',
    example: 'change: once',
  },
  P1049: {
    message: '"{key}" and "{other}" cannot stand together. Make two entries of them, or remove one.',
    explanation: 'Each of these keys says what the entry is.',
    example: '- { never: a, requires: b }',
    notes: { first: '"{key}" stands here.' },
  },
  P1050: {
    message: 'The accents of "{name}" are stored in pieces here; the name is read in its usual form.',
    explanation: 'Some programs store é as e and an accent. Both look the same; Parley treats them as the same name.',
    example: 'A key typed on a system that stores accents apart.',
  },
  P1051: {
    message: '"{name}" looks the same as "{other}" but is another name. Rename one of the two.',
    explanation: 'Letters of different scripts can look alike. A reader could not tell the two names apart.',
    example: 'A Latin a in one name and a Cyrillic а in the other.',
    notes: { other: 'The other one.' },
  },
  P1052: {
    message:
      'This name has {length} characters; at most {limit} are read. Give it a short one, and write the rest as its `name` or `note`.',
    explanation:
      'Names are for referring to things; what people read stands elsewhere. YAML itself stops at 1,024 characters.',
    example: 'A sentence of two hundred words before a colon.',
  },
  P1060: {
    message:
      '{?end:The condition ends too early}{!end:"{found}" cannot stand here}: {?operand:the name of an option, or a condition in parentheses,}{?operator:& | -> <-> or the end of the condition}{?name:the name of an option} was expected.',
    explanation: 'A condition joins options by & (and), | (or), -> (implies), <-> (as well as) and ! (not).',
    example: 'never: go & & stay',
  },
  P1061: {
    message: 'This parenthesis is never closed.',
    explanation: 'Every ( needs its ).',
    example: 'never: (go | stay',
  },
  P1062: {
    message:
      '"{sign}" is no sign of a condition{?instead:. Write {instead} instead.}{!instead:. Names with other signs than letters, digits and _ stand in quotes.}',
    explanation: 'Signs are ! & | -> <-> ( ) and the words not, and, or, iff, if.',
    example: 'never: go && stay',
  },
  P1063: {
    message: 'The condition is nested deeper than {limit} levels. Split it into several.',
    explanation: 'The limit keeps a condition of parentheses from costing anything.',
    example: '((((((…))))))',
  },
  P1064: {
    message: 'This quote is never closed.',
    explanation: 'A name in quotes ends with the quote that it began with.',
    example: "never: 'go to town",
  },
  P1065: {
    message: 'IF can stand once, at the top of a condition, not inside. Write -> inside, with the two sides swapped.',
    explanation: '`p IF q` is `q -> p`: true wherever q is not.',
    example: 'prefer: (go IF safe) & stay',
  },
  P1070: {
    message:
      '"{letter}" cannot stand in the letters of a state. Write Y for taken and N for not; - for either, where a set of states is meant.',
    explanation:
      'Letter k stands for option k in the order of declaration. In the status quo list the options taken, or give a letter for each option.',
    example: 'status_quo: "YX"',
  },
  P1071: {
    message:
      'There are {found} letters here; the case has {expected} options. Give one letter for each, in the order of declaration.',
    explanation: 'Letter k stands for option k in the order of declaration.',
    example: 'patterns: ["YY"] in a case of three options',
  },
  P1072: {
    message: '"{found}" is not a move. Write it as state -> state.',
    explanation: 'A move leads from one listed state to another.',
    example: 'moves: { a: [s1 s2] }',
  },
  P1073: {
    message:
      'This question is not understood. Ask: would PARTY accept CONDITION; is the status quo stable; which equilibria can be reached; is there an equilibrium with CONDITION.',
    explanation: 'Parley answers questions of these forms.',
    example: 'questions: [who will win]',
  },
  P1080: {
    message: 'This is not JSON: it cannot be read from here on.',
    explanation: 'GMCR+ save files and published models are JSON. The file may be cut short, or be something else.',
    example: '{"title": ',
  },
  P1081: {
    message: 'This is not a GMCR+ save file: {path} should be {expected}.',
    explanation: 'A save file has decision makers, options, infeasible states and preferences, each in its own form.',
    example: '{"decisionMakers": 3}',
  },
  P1082: {
    message: 'Not carried over: {what}{?detail: ({detail})}.',
    explanation:
      'The other format has no place for it. It is lost in the file that is written; the original is unchanged.',
    example: 'A case with statements, converted to a GMCR+ save file.',
  },
  P1083: {
    message:
      'The options of this file do not stand together by decision maker; they were put in that order. State numbers changed with them.',
    explanation:
      'A state number follows the order of options. Numbers in the file are read in the order of the file, and written anew in the new one.',
    example: 'A file whose decision makers have the options [0, 2] and [1].',
  },
  P1084: {
    message:
      'The ranking of {dm} goes by state numbers, and there are too many states to number. Give preferences as patterns instead.',
    explanation: 'State numbers count feasible states in ascending order, so that all of them must be listed.',
    example: 'A manual ranking in a file with forty free options.',
  },
  P1085: {
    message: 'This is not a published model: {path} should be {expected}.',
    explanation: 'A published model lists decision makers with their options, infeasible patterns and preferences.',
    example: '{"dms": 3}',
  },
} as const satisfies Readonly<Record<string, Wording>>;
