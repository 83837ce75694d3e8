// How it was computed: the model, the concepts with their literature, the settings, the versions and fingerprints.

import { conceptById } from '@parley/engine';
import { type Block, type Line, conceptName, grouped, readingLetter } from '@parley/report';
import type { PublicationWords } from '../publication-words.js';
import type { Section } from '../publication.js';
import type { Analysed } from '../publish.js';

/** The section. */
export function methodsSection({ readings, request, version }: Analysed, words: PublicationWords): Section {
  const { methods } = words;
  const heading = (text: string): Block => ({ kind: 'heading', level: 2, line: [text] });
  const columns = (titles: readonly string[]): { title: string; align: 'left' }[] =>
    titles.map((title) => ({ title, align: 'left' }));
  return {
    id: 'methods',
    title: words.section.methods,
    blocks: [
      { kind: 'paragraph', line: [methods.intro] },
      heading(methods.concepts),
      {
        kind: 'table',
        columns: columns([methods.concept, methods.definition, methods.literature]),
        rows: request.concepts.map((id): Line[] => [
          [{ emphasis: 'strong', text: conceptName(id) }],
          [conceptById[id].name],
          [conceptById[id].citation],
        ]),
      },
      {
        kind: 'paragraph',
        line: [methods.sanctioning[request.sanctioning], ' ', methods.ties[request.strictness]],
      },
      heading(methods.models),
      {
        kind: 'table',
        columns: columns([words.reading, methods.states, methods.fingerprint, methods.kernel]),
        rows: readings.map(({ name, model, analysis }, index): Line[] => [
          [{ emphasis: 'strong', text: readingLetter(index) }, ` ${name ?? words.asItStands}`],
          [grouped(model.states.count)],
          [{ emphasis: 'code', text: model.fingerprint }],
          [analysis.kernel],
        ]),
      },
      { kind: 'paragraph', line: [methods.version(version), ' ', methods.repeat] },
    ],
  };
}
