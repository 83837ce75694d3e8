// Draws a document of the report package: headings, sentences, lists and tables, with the emphasis that they were given.

import type { Block, Inline, Item, Line } from '@parley/report';
import classes from './blocks.module.css';

interface BlocksProps {
  readonly blocks: readonly Block[];
}

/** The document. Its order never changes while it is shown, so that positions can be keys. */
export function Blocks({ blocks }: BlocksProps) {
  return (
    <div className={classes['document']}>
      {blocks.map((block, index) => (
        <BlockView key={index} block={block} />
      ))}
    </div>
  );
}

function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'title':
      return (
        <h1>
          <LineView line={block.line} /> <small>{block.aside}</small>
        </h1>
      );
    case 'heading': {
      const Heading = (['h2', 'h3', 'h4'] as const)[block.level - 1] ?? 'h4';
      return (
        <Heading>
          <LineView line={block.line} />
        </Heading>
      );
    }
    case 'paragraph':
      return (
        <p>
          <LineView line={block.line} />
        </p>
      );
    case 'list':
      return <Items items={block.items} />;
    case 'table':
      return (
        <div className={classes['scroll']} tabIndex={0} role="group">
          <table>
            <thead>
              <tr>
                {block.columns.map((column, index) => (
                  <th key={index} scope="col" data-align={column.align}>
                    {column.title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row, index) => (
                <tr key={index}>
                  {row.map((line, column) => (
                    <td key={column} data-align={block.columns[column]?.align}>
                      <LineView line={line} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
  }
}

function Items({ items }: { readonly items: readonly Item[] }) {
  return (
    <ul>
      {items.map((item, index) => (
        <li key={index}>
          <LineView line={item.line} />
          {item.items.length > 0 && <Items items={item.items} />}
        </li>
      ))}
    </ul>
  );
}

/** One run of text. */
export function LineView({ line }: { readonly line: Line }) {
  return line.map((piece, index) => (typeof piece === 'string' ? piece : <Piece key={index} piece={piece} />));
}

function Piece({ piece }: { readonly piece: Inline }) {
  switch (piece.emphasis) {
    case 'plain':
      return piece.text;
    case 'strong':
      return <strong>{piece.text}</strong>;
    case 'code':
      return <code>{piece.text}</code>;
    case 'muted':
    case 'good':
    case 'bad':
      return <span className={classes[piece.emphasis]}>{piece.text}</span>;
  }
}
