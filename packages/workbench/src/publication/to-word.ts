// A report as a DOCX file. Loads a heavy library, so that it is itself loaded only when somebody asks for the file.

import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, Item, Line } from '@parley/report';
import type { Figure, Publication, PublishedBlock, QuotedStatement } from './publication.js';

/** A drawing as pixels, which word processors without SVG show; in the order of the report's figures. */
export type DrawnFigures = readonly (Uint8Array | null)[];

/** The bytes of the file. */
export async function toWord(publication: Publication, drawn: DrawnFigures): Promise<ArrayBuffer> {
  const writer = new WordWriter(publication, drawn);
  const document = new Document({
    title: publication.title,
    description: publication.subtitle,
    creator: 'Parley',
    styles,
    numbering: { config: [bullets, references] },
    sections: [
      {
        properties: { page: { margin: { top: 1100, bottom: 1100, left: 1200, right: 1200 } } },
        children: writer.all(),
      },
    ],
  });
  return Packer.toArrayBuffer(document);
}

const styles = {
  default: {
    document: { run: { font: 'Calibri', size: 22 }, paragraph: { spacing: { after: 120, line: 276 } } },
    title: { run: { font: 'Georgia', size: 48, bold: true }, paragraph: { spacing: { after: 80 } } },
    heading1: {
      run: { font: 'Georgia', size: 32, bold: true },
      paragraph: { spacing: { before: 480, after: 160 }, keepNext: true },
    },
    heading2: {
      run: { font: 'Georgia', size: 26, bold: true },
      paragraph: { spacing: { before: 280, after: 100 }, keepNext: true },
    },
    heading3: {
      run: { font: 'Georgia', size: 23, bold: true },
      paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
    },
  },
};

const indent = (level: number): { readonly left: number; readonly hanging: number } => ({
  left: 360 * (level + 1),
  hanging: 300,
});

const bullets = {
  reference: 'bullets',
  levels: [0, 1, 2, 3, 4].map((level) => ({
    level,
    format: LevelFormat.BULLET,
    text: level % 2 === 0 ? '•' : '–',
    alignment: AlignmentType.START,
    style: { paragraph: { indent: indent(level) } },
  })),
};

const references = {
  reference: 'references',
  levels: [
    {
      level: 0,
      format: LevelFormat.DECIMAL,
      text: '[%1]',
      alignment: AlignmentType.START,
      style: { paragraph: { indent: { left: 560, hanging: 560 } } },
    },
  ],
};

const soft = '5A5F5B';
const widest = 620;

class WordWriter {
  readonly #publication: Publication;
  readonly #drawn: DrawnFigures;
  #figures = 0;

  constructor(publication: Publication, drawn: DrawnFigures) {
    this.#publication = publication;
    this.#drawn = drawn;
  }

  all(): (Paragraph | Table)[] {
    const { title, subtitle, sections } = this.#publication;
    return [
      new Paragraph({ heading: HeadingLevel.TITLE, children: [run(title)] }),
      new Paragraph({ children: [run(subtitle, { color: soft })] }),
      ...sections.flatMap((section) => [
        new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(section.title)] }),
        ...section.blocks.flatMap((block) => this.#block(block)),
      ]),
    ];
  }

  #block(block: PublishedBlock): (Paragraph | Table)[] {
    switch (block.kind) {
      case 'verdict':
        return [
          ...(block.under === null
            ? []
            : [new Paragraph({ keepNext: true, children: [run(block.under, { color: soft, bold: true })] })]),
          new Paragraph({ children: [run(block.text, { size: 28, font: 'Georgia' })] }),
        ];
      case 'figure':
        return this.#figure(block);
      case 'statements':
        return block.statements.flatMap((statement) => this.#statement(statement));
      case 'references':
        return block.references.map(
          (reference) =>
            new Paragraph({ numbering: { reference: 'references', level: 0 }, children: withAddresses(reference) }),
        );
      default:
        return blockOf(block);
    }
  }

  #figure({ svg, width, height, caption, description }: Figure): Paragraph[] {
    const pixels = this.#drawn[this.#figures] ?? null;
    this.#figures += 1;
    const share = Math.min(1, widest / width);
    const transformation = { width: Math.round(width * share), height: Math.round(height * share) };
    const altText = { name: `${this.#publication.labels.figure} ${this.#figures}`, title: caption, description };
    const picture =
      pixels === null
        ? [run(description, { color: soft })]
        : [
            new ImageRun({
              type: 'svg',
              data: new TextEncoder().encode(svg),
              transformation,
              altText,
              fallback: { type: 'png', data: pixels },
            }),
          ];
    return [
      new Paragraph({ keepNext: true, spacing: { before: 240 }, children: picture }),
      new Paragraph({
        children: [
          run(`${this.#publication.labels.figure} ${this.#figures}. `, { bold: true, size: 20 }),
          run(caption, { color: soft, size: 20 }),
        ],
      }),
    ];
  }

  #statement({ id, holder, paraphrase, facts, sources, against }: QuotedStatement): Paragraph[] {
    return [
      new Paragraph({
        keepNext: true,
        spacing: { before: 160, after: 40 },
        children: [
          run(holder, { bold: true }),
          run(` [${id}]`, { color: soft, size: 19 }),
          ...(against ? [run(`  ⚡ ${this.#publication.labels.against}`, { color: '8A5300', size: 20 })] : []),
        ],
      }),
      new Paragraph({
        keepNext: true,
        spacing: { after: 40 },
        indent: { left: 280 },
        border: { left: { style: BorderStyle.SINGLE, size: 12, color: 'DCD7CA', space: 10 } },
        children: [run(paraphrase, { font: 'Georgia' })],
      }),
      new Paragraph({
        children: [run(`${facts} ${sources.map((number) => `[${number}]`).join(' ')}`, { color: soft, size: 19 })],
      }),
    ];
  }
}

function blockOf(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title':
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_1,
          children: [...runs(block.line), run(` ${block.aside}`, { color: soft })],
        }),
      ];
    case 'heading':
      return [
        new Paragraph({
          heading:
            [HeadingLevel.HEADING_2, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3][block.level - 1] ??
            HeadingLevel.HEADING_3,
          children: runs(block.line),
        }),
      ];
    case 'paragraph':
      return [new Paragraph({ children: runs(block.line) })];
    case 'list':
      return itemsOf(block.items, 0);
    case 'table':
      return [tableOf(block), new Paragraph({ children: [] })];
  }
}

const itemsOf = (items: readonly Item[], level: number): Paragraph[] =>
  items.flatMap(({ line, items: under }) => [
    new Paragraph({
      numbering: { reference: 'bullets', level: Math.min(level, 4) },
      spacing: { after: 60 },
      children: runs(line),
    }),
    ...itemsOf(under, level + 1),
  ]);

const thin = { style: BorderStyle.SINGLE, size: 4, color: 'DCD7CA' } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

function tableOf({ columns, rows }: Block & { readonly kind: 'table' }): Table {
  const alignment = { left: AlignmentType.START, right: AlignmentType.END, centre: AlignmentType.CENTER };
  const cell = (children: TextRun[], column: number): TableCell =>
    new TableCell({
      margins: { top: 50, bottom: 50, right: 120 },
      children: [
        new Paragraph({ spacing: { after: 0 }, alignment: alignment[columns[column]?.align ?? 'left'], children }),
      ],
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { top: none, bottom: thin, left: none, right: none, insideVertical: none, insideHorizontal: thin },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ title }, column) => cell([run(title, { bold: true, color: soft, size: 19 })], column)),
      }),
      ...rows.map(
        (row) => new TableRow({ cantSplit: true, children: row.map((line, column) => cell(runs(line), column)) }),
      ),
    ],
  });
}

interface RunStyle {
  readonly bold?: boolean;
  readonly color?: string;
  readonly size?: number;
  readonly font?: string;
}

const run = (text: string, style: RunStyle = {}): TextRun =>
  new TextRun({ text: text.replace(forbidden, '\ufffd'), ...style });

/** Characters that XML 1.0 does not allow: one of them, and no word processor opens the file. */
const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const runs = (line: Line): TextRun[] =>
  line.map((piece) => {
    if (typeof piece === 'string') return run(piece);
    switch (piece.emphasis) {
      case 'plain':
        return run(piece.text);
      case 'strong':
        return run(piece.text, { bold: true });
      case 'code':
        return run(piece.text, { font: 'Consolas', size: 20 });
      case 'muted':
        return run(piece.text, { color: soft });
      case 'good':
        return run(piece.text, { color: '14602F' });
      case 'bad':
        return run(piece.text, { color: '9C2A1E' });
    }
  });

/** A reference whose web addresses can be followed. */
function withAddresses(text: string): (TextRun | ExternalHyperlink)[] {
  return text
    .split(/(https?:\/\/[^\s<>"]+[^\s<>".,;)])/g)
    .map((part, index) =>
      index % 2 === 0
        ? run(part)
        : new ExternalHyperlink({ link: part, children: [new TextRun({ text: part, style: 'Hyperlink' })] }),
    );
}
