// A source's text, inert: its own words and nothing of its page. Who is quoted stands in marks that lead to the statement.

import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { visible } from '@parley/report';
import type { SourceView, StatementView } from '../../sources-engine/calls.js';
import { type Highlight, type Segment, segmentsOf } from './segments.js';
import classes from './source-text.module.css';

interface SourceTextProps {
  readonly source: SourceView;
  readonly statements: readonly StatementView[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly selected: string | null;
  readonly wording: boolean;
  readonly onSelect: (id: string) => void;
}

/** The text by paragraphs. */
export const SourceText = memo(function SourceText(props: SourceTextProps) {
  const { source, statements, wording } = props;
  const highlights = highlightsOf(source, statements, wording);
  return (
    <article className={classes['text']} lang={source.language === 'und' ? undefined : source.language} dir="auto">
      {source.blocks.map((block) => {
        const pieces = segmentsOf(block, highlights).map((segment) => (
          <Piece key={segment.start} segment={segment} {...props} />
        ));
        if (block.role === 'headline') return <h2 key={block.start}>{pieces}</h2>;
        if (block.role === 'subheading') return <h4 key={block.start}>{pieces}</h4>;
        return (
          <p key={block.start} data-role={block.role}>
            {pieces}
          </p>
        );
      })}
    </article>
  );
});

function highlightsOf(
  source: SourceView,
  statements: readonly StatementView[],
  wording: boolean,
): readonly Highlight[] {
  const spoken = statements.flatMap(({ id, content, holderSpan, cueSpan }): readonly Highlight[] => [
    ...content.map(({ start, end }) => ({ id, kind: 'content', start, end }) as const),
    ...(holderSpan === null ? [] : [{ id, kind: 'holder', start: holderSpan.start, end: holderSpan.end } as const]),
    ...(cueSpan === null ? [] : [{ id, kind: 'cue', start: cueSpan.start, end: cueSpan.end } as const]),
  ]);
  const words = wording
    ? source.wording.map(({ start, end }, index) => ({ id: String(index), kind: 'wording', start, end }) as const)
    : [];
  return [...spoken, ...words];
}

function Piece({
  segment,
  source,
  statements,
  numbers,
  selected,
  onSelect,
}: SourceTextProps & { readonly segment: Segment }) {
  const { t } = useTranslation('sources');
  // Marks that turn the direction of writing would show other words than stand there.
  const words = visible(source.text.slice(segment.start, segment.end).replace(/\r\n?/g, '\n'));
  // The innermost statement is the one whose words these are.
  const own = segment.highlights.filter(({ kind }) => kind !== 'wording').at(-1);
  const note = segment.highlights.find(({ kind }) => kind === 'wording');
  const loaded = note === undefined ? undefined : source.wording[Number(note.id)];
  const title =
    loaded === undefined
      ? undefined
      : [
          t(`wording.${loaded.type}` as 'wording.loaded'),
          loaded.neutral === null ? '' : t('wording.neutral', { words: loaded.neutral }),
        ]
          .filter((part) => part !== '')
          .join(' · ');
  const inner =
    title === undefined ? (
      words
    ) : (
      <span className={classes['wording']} title={title}>
        {words}
      </span>
    );
  if (own === undefined) return inner;
  const statement = statements.find(({ id }) => id === own.id);
  const first = statement?.content[0]?.start === segment.start;
  return (
    <mark
      className={classes[own.kind]}
      data-standing={statement?.standing}
      data-voice={statement?.voice}
      data-selected={own.id === selected || undefined}
      onClick={() => onSelect(own.id)}
    >
      {first && own.kind === 'content' && <sup aria-hidden="true">{numbers.get(own.id)}</sup>}
      {inner}
    </mark>
  );
}
