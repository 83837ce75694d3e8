// A name with a zero-width space in it is the name, and every span stands where its words do.

import { expect, test } from 'vitest';
import { openReader, readDocument } from '../read-document.js';
import { buildDocument } from './build-document.js';

const reader = openReader();
const original = { format: 'text', name: null, encoding: 'utf-8', bytes: 0, hash: '' } as const;
const plain = 'Envoy Dorian Vell said that the weir would stay shut.\n\n“We wait,” Vell said.';
const read = (text: string) => {
  const found = readDocument(buildDocument({ text, original }), reader);
  return found.proposals.map(({ holder, content }) => ({
    holder: holder.span === null ? null : text.slice(holder.span.start, holder.span.end),
    content: content.map(({ start, end }) => text.slice(start, end)),
    entity: found.entities.find(
      ({ id }) => holder.mention?.link.kind === 'resolved' && id === holder.mention.link.entity,
    )?.name,
  }));
};

test('zero-width spaces, soft hyphens and marks of direction change no proposal', () => {
  const odd = `\u200e${plain.replace(/Vell/g, 'Ve\u200bll').replace('weir', 'we\u00adir').replace('shut', '\u202eshut\u202c')}\u200f`;
  const strip = (words: string | null) => words?.replace(/[\u00ad\u200b-\u200f\u202a-\u202e]/g, '');
  const found = read(odd);
  expect(found.map(({ holder, content, entity }) => [strip(holder), content.map(strip), entity])).toEqual(
    read(plain).map(({ holder, content, entity }) => [holder, content, entity]),
  );
  expect(found[0]?.holder).toContain('Ve\u200bll');
});
