// The report as it will be read; this is also what the browser prints.

import { useTranslation } from 'react-i18next';
import { Blocks } from '../../document-view/blocks.js';
import type { Figure, Publication, PublishedBlock, QuotedStatement } from '../../publication/publication.js';
import { drawingAddress } from './drawing-address.js';
import classes from './preview.module.css';

/** The document. Its order never changes while it is shown, so that positions can be keys. */
export function Preview({ publication }: { readonly publication: Publication }) {
  const { t } = useTranslation('report');
  const figures = publication.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'figure'));
  return (
    <article className={classes['paper']} aria-label={t('preview')}>
      <header>
        <p className={classes['title']} role="heading" aria-level={2}>
          {publication.title}
        </p>
        <p className={classes['aside']}>{publication.subtitle}</p>
      </header>
      {publication.sections.map((section) => (
        <section key={section.id} className={classes['section']}>
          <h2>{section.title}</h2>
          {section.blocks.map((block, index) => (
            <Published key={index} block={block} publication={publication} figures={figures} />
          ))}
        </section>
      ))}
    </article>
  );
}

interface PublishedProps {
  readonly block: PublishedBlock;
  readonly publication: Publication;
  readonly figures: readonly Figure[];
}

function Published({ block, publication, figures }: PublishedProps) {
  switch (block.kind) {
    case 'verdict':
      return (
        <p className={classes['verdict']}>
          {block.under !== null && <span className={classes['under']}>{block.under}</span>}
          {block.text}
        </p>
      );
    case 'figure':
      return (
        <figure className={classes['figure']}>
          <div className={classes['drawing']} tabIndex={0} role="group" aria-label={block.caption}>
            <img src={drawingAddress(block.svg)} width={block.width} height={block.height} alt={block.description} />
          </div>
          <figcaption>
            <strong>
              {publication.labels.figure} {figures.indexOf(block) + 1}.
            </strong>{' '}
            {block.caption}
          </figcaption>
        </figure>
      );
    case 'statements':
      return block.statements.map((statement, index) => (
        <Quoted key={index} statement={statement} against={publication.labels.against} />
      ));
    case 'references':
      return (
        <ol className={classes['references']}>
          {block.references.map((reference, index) => (
            <li key={index}>{reference}</li>
          ))}
        </ol>
      );
    default:
      return (
        <div className={classes['words']}>
          <Blocks blocks={[block]} />
        </div>
      );
  }
}

function Quoted({ statement, against }: { readonly statement: QuotedStatement; readonly against: string }) {
  return (
    <div className={classes['statement']}>
      <p>
        <strong>{statement.holder}</strong> <span className={classes['aside']}>[{statement.id}]</span>
        {statement.against && <span className={classes['against']}> ⚡ {against}</span>}
      </p>
      <blockquote>{statement.paraphrase}</blockquote>
      <p className={classes['aside']}>
        {statement.facts} {statement.sources.map((number) => `[${number}]`).join(' ')}
      </p>
    </div>
  );
}
