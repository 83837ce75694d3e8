// Words with their exact places and parts of speech. wink-nlp cuts and tags; offsets are rebuilt here, since it has none.

import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';

/** A word or mark. Offsets are UTF-16 units of the document's text. `pos` is a Universal Dependencies tag. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly low: string;
  readonly pos: string;
  /** The tagger's own sentence boundary falls before this token. */
  readonly opensSentence: boolean;
}

/** Cuts and tags one block of text whose first character stands at `offset` in the document. */
export type Tokeniser = (text: string, offset: number) => readonly Token[];

/** Characters after which the engine is rebuilt: its vocabulary only grows, and a folder of articles must not. */
const charactersPerEngine = 8_000_000;

/** A tokeniser with only the pipes that the rules need. It keeps no text, but its vocabulary grows until renewed. */
export function openTokeniser(): Tokeniser {
  let engine = winkNLP(model, ['sbd', 'pos']);
  let spent = 0;
  return (text, offset) => {
    spent += text.length;
    if (spent > charactersPerEngine) {
      engine = winkNLP(model, ['sbd', 'pos']);
      spent = text.length;
    }
    return tokensOf(engine, text, offset);
  };
}

function tokensOf(engine: ReturnType<typeof winkNLP>, text: string, offset: number): readonly Token[] {
  const { its } = engine;
  const document = engine.readDoc(text);
  const collection = document.tokens();
  const values = collection.out() as string[];
  const tags = collection.out(its.pos) as string[];
  const ranges = document.sentences().out(its.span) as unknown as readonly (readonly [number, number])[];
  const opening = new Set(ranges.map(([first]) => first));
  const tokens: Token[] = [];
  let at = 0;
  values.forEach((value, i) => {
    const found = text.indexOf(value, at);
    if (found === -1) return;
    at = found + value.length;
    tokens.push({
      start: offset + found,
      end: offset + at,
      text: value,
      low: value.toLowerCase().replace('’', "'"),
      pos: tags[i] ?? 'X',
      opensSentence: opening.has(i),
    });
  });
  return tokens;
}
