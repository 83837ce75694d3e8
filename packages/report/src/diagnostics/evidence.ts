// The words of the codes in model/src/diagnostic-codes/evidence.ts.

import type { Wording } from './wording.js';

/** Words by code. */
export const evidenceWording = {
  P5001: {
    message: '{name} could not be read: {problem} Check the path and your rights, or leave it out.',
    explanation: 'A file, folder or standard input that could not be opened. Other sources are still read.',
    example: 'parley read missing.txt',
  },
  P5002: {
    message: '{name} has {bytes} bytes; at most {limit} are read as one source. Split it into articles.',
    explanation:
      'A source is one document, and a document of that size is an archive. It was refused before it was loaded, so that memory stays bounded.',
    example: 'A text of 100 MB.',
  },
  P5003: {
    message:
      'The text of {name} has {characters} characters; at most {limit} are read as one source. Split it into articles.',
    explanation:
      'Proposals, entities and pronouns are worked out for a whole document at once. Beyond this length the document is no article.',
    example: 'A book pasted into one file.',
  },
  P5004: {
    message: '{name} is neither text, Markdown, HTML nor PDF. Convert it to one of these.',
    explanation: 'The first bytes look binary: they hold many control characters and no known signature.',
    example: 'parley read photo.jpg',
  },
  P5005: {
    message:
      '{name} does not say how it is encoded; it was read as {encoding}. If letters look wrong, convert it to UTF-8.',
    explanation:
      'No byte order mark and no declaration was found and the bytes are not UTF-8, so that the encoding was guessed from the letters.',
    example: 'A Windows-1251 text without a declaration.',
  },
  P5006: {
    message:
      '{count} places of {name} could not be decoded as {encoding} and were replaced by U+FFFD. Quotations there cannot be exact.',
    explanation: 'Bytes that are not valid in the encoding are kept visible as replacement characters, never dropped.',
    example: 'A UTF-8 text with a byte of another encoding in it.',
  },
  P5007: {
    message: '{name} holds {count} control characters, such as NUL. They were kept, so that positions stay true.',
    explanation: 'Control characters have no meaning in an article and may come from a broken conversion.',
    example: 'A text with NUL between its words.',
  },
  P5008: {
    message: '{name} holds {count} characters that cannot be seen: zero-width or direction marks. They were kept.',
    explanation: 'Such characters can make a text look different from what it is. Positions count them.',
    example: 'A name written with a zero-width space in it.',
  },
  P5009: {
    message:
      'The HTML of {name} could not be read{?depth:: its elements are nested {depth} deep and at most {limit} are read}{?megabytes:: it needs more than {megabytes} MB of memory}. Save the page as text and read that.',
    explanation: 'The page is nested too deeply, too large or broken beyond repair. Nothing in it was executed.',
    example: 'A page of 100,000 nested elements.',
  },
  P5010: {
    message: 'No article was found in {name}; the text of the whole page was taken, menus included.',
    explanation: 'The readable part is found by the density of text. Short pages and lists often have none.',
    example: 'A page with three links.',
  },
  P5011: {
    message:
      'The PDF {name} is damaged or cut off and could not be read. Fetch it again, or save its text and read that.',
    explanation: 'The file begins as a PDF and no page of it could be found.',
    example: 'A truncated PDF.',
  },
  P5012: {
    message:
      'The PDF {name} is beyond what is read{?pages:: it has {pages} pages and at most {limit} are read}{?characters:: it has {characters} characters or more and at most {limit} are read}{?megabytes:: it needs more than {megabytes} MB of memory}. Split it, or save its text and read that.',
    explanation: 'Pages, characters, memory and time are bounded, since a small file can unpack to gigabytes.',
    example: 'A PDF of 10,000 pages.',
  },
  P5013: {
    message: 'The PDF {name} has {pages} pages and no text; it is probably scanned. Run text recognition on it first.',
    explanation: 'Pictures of pages hold no text to quote.',
    example: 'A scanned letter.',
  },
  P5014: {
    message: 'Reading {name} was stopped after {seconds} seconds. It was left out.',
    explanation:
      'A document that takes this long is damaged or made to be slow. It was read in a separate thread that could be stopped.',
    example: 'A page or PDF made to exhaust its reader.',
  },
  P5015: {
    message: '{name} holds no text.',
    explanation: 'Nothing can be quoted from it; it stays in the list of sources.',
    example: 'An empty file.',
  },
  P5016: {
    message:
      '{name} seems to be written in "{language}"; the rules know English only, so that most statements will be missed.',
    explanation:
      'The language is guessed from letters and frequent words. The source is kept with its language noted; statements can be entered by hand.',
    example: 'An article in French.',
  },
  P5017: {
    message: '{name} holds no file that can be read (.txt, .md, .html, .htm, .pdf).',
    explanation:
      'Hidden files and other endings are passed over in folders; name a file itself to read it whatever it is called.',
    example: 'An empty folder.',
  },
  P5018: {
    message:
      '{count} entries of {name} were passed over{?hidden:; hidden: {hidden}}{?others:; of other kinds: {others}}{?links:; links to folders: {links}}. Name one to read it.',
    explanation:
      'In folders, files called .txt, .md, .html, .htm, .xhtml and .pdf are read. Hidden entries may hold anything, and links to folders can lead round in circles.',
    example: 'A folder with pictures beside its articles.',
  },
  P5019: {
    message: 'The PDF {name} is protected by a password. Save it without one and read that.',
    explanation: 'Its words are encrypted, and Parley asks for no passwords.',
    example: 'A contract that was sent encrypted.',
  },
  P5020: {
    message: 'Row {row} of the list "{list}" in {name} is not understood: {problem}',
    explanation:
      'A row of a user lexicon is a list of words, frames and, if wanted, an act; a row of wording is a pattern, a type and a neutral alternative or null.',
    example: '{ "verbs": [["mansplain"]] }',
  },
  P5021: {
    message:
      '"{quote}"{?statement: of {statement}} was not found in {name}, or stands there twice alike. The statement keeps its old source; look for the passage yourself.',
    explanation: 'An anchor never slides silently: it is found by its quote and surroundings, or reported.',
    example: 'A corrected article from which a sentence was removed.',
  },
  P5022: {
    message: 'Parts of the PDF {name} are damaged; words may be missing. Compare it with the original.',
    explanation: 'A stream of a page could not be unpacked to its end. What came before it was kept.',
    example: 'A PDF with a page that was cut off.',
  },
  P5023: {
    message:
      '{name} was read before with another text, as {source}. Both were kept. If this one is a new version, take it out (parley record CASE --withdraw {new}) and read it again with --version-of {source}.',
    explanation:
      'A source is never changed. A text that changed is another source, and only a person knows whether it is a corrected version of the first.',
    example: 'An article that its outlet corrected.',
  },
  P5024: {
    message:
      'In {name}, the new version: {kept} decided statements stand where they stood, {moved} moved, {orphaned} were not found whole.',
    explanation: 'Anchors are found by their quote and its surroundings. Decisions are not carried over by themselves.',
    example: 'parley read corrected.txt --case talks.parley.yaml --version-of src-1a2b3c4d5e6f',
  },
  P5025: {
    message: '{name} has the same text as {other}; both stand under the id {source} and count as one source.',
    explanation: 'A source is known by its text. A copy under another name tells nothing new.',
    example: 'The same article saved twice.',
  },
  P5500: {
    message: 'There is no kind of record "{kind}". The kinds are: {known}.',
    explanation: 'Every record has a kind that fixes which slots it has.',
    example: '{ "kind": "promise", "id": "c1" }',
  },
  P5501: {
    message: '"{found}" is no word for the slot "{slot}" of {record}. It takes: {known}.',
    explanation:
      'Slots that are compared take one of a fixed list of words, so that two records can be set side by side.',
    example: '{ "kind": "readiness", "level": "maybe" }',
  },
  P5502: {
    message:
      'The slot "{slot}" of {record} holds "{found}", which does not fit. Leave it out where the sources do not say.',
    explanation:
      'A slot holds a text, a number, yes or no, or a list; a slot that is left out is an open slot and shown as one.',
    example: '{ "kind": "round", "n": "first" }',
  },
  P5503: {
    message: '{record} has no slot "{slot}"; it was left out. Its slots are: {known}.',
    explanation: 'Nothing is kept that no computation would look at.',
    example: '{ "kind": "offer", "venu": "v1" }',
  },
  P5504: {
    message: '{record} cites no statement. Name the statements that say so, or give the reason under "assumption".',
    explanation: 'Every record rests on statements, or is marked as an assumption of the analyst.',
    example: '{ "kind": "offer", "id": "o1" }',
  },
  P5510: {
    message:
      'The last line of the log ({line}) was cut off after {characters} characters and is left out; everything before it was read.',
    explanation:
      'A machine that stops while writing can tear the last line. The next entry begins on a line of its own.',
    example: 'A log after a power cut.',
  },
  P5511: {
    message: 'Line {line} of the log is not understood and is left out{?problem: (at "{problem}")}.',
    explanation:
      'A log is only ever appended to by the program; a line that is not understood was changed by hand or belongs to a later version.',
    example: '{"event":"accepted"}',
  },
  P5512: {
    message: 'This is not a log of evidence, version 1; found: {found}.',
    explanation: 'The log stands beside the case, one JSON object a line, the first naming the format.',
    example: '{"parley":{"format":"evidence-log","version":9}}',
  },
  P5513: {
    message: 'There is no statement "{statement}" in the log of this case. `parley statements` lists them.',
    explanation: 'Only what was proposed can be accepted, edited or rejected.',
    example: 'parley accept case.parley.yaml st-9',
  },
  P5514: {
    message: '"{field}" cannot be set to "{found}". Fields: {known}.',
    explanation:
      'A correction changes how a statement is understood, not where it stands in the text: another passage is another statement.',
    example: 'parley edit case.parley.yaml st-9 start=12',
  },
  P5515: {
    message: '{case} has no evidence yet. Read sources into it: parley read FILES --case {case}',
    explanation:
      'The log of evidence stands beside the case file and begins with the first source that is read into it.',
    example: 'parley statements new.parley.yaml',
  },
  P5520: {
    message: 'The {format} could not be read ({problem}); nothing was taken over.',
    explanation: 'The file is not what its format asks for, or larger than what is read.',
    example: 'A Web Annotation file that is cut off.',
  },
  P5521: {
    message: 'The archive was refused ({problem}); nothing was unpacked.',
    explanation:
      'An archive whose entries lead outside it, are too many, or unpack to too much can harm; it is refused whole.',
    example: 'A .qdpx with an entry ../../secret.',
  },
  P5522: {
    message: 'The XML was refused ({problem}); nothing was taken over.',
    explanation:
      'Document types and entities are never read, since they can make a small file endless or fetch others; nesting is bounded.',
    example: '<!DOCTYPE x [<!ENTITY a "aaaa">]>',
  },
  P5523: {
    message: 'Item {item} of the {format} was left out ({problem}).',
    explanation: 'One item that is not understood does not stop the others.',
    example: 'An annotation without a selector.',
  },
  P5524: {
    message: '{count} × {what} cannot be written as {format} and is left out.',
    explanation: 'Formats differ in what they can say; the archive of Parley itself keeps everything.',
    example: 'Roles of spans in a plain coding.',
  },
} as const satisfies Readonly<Record<string, Wording>>;
