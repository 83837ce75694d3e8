// Drawings as pixels, for word processors that cannot draw SVG.

import type { PublishedBlock, Publication } from '../../publication/publication.js';
import { drawingAddress } from './drawing-address.js';

/** Sharp enough for paper. */
const density = 2;

/** The figures of a report as PNG, in their order; null where a browser refuses to draw one. */
export async function drawnFigures({ sections }: Publication): Promise<(Uint8Array | null)[]> {
  const blocks: readonly PublishedBlock[] = sections.flatMap((section) => section.blocks);
  const drawn: (Uint8Array | null)[] = [];
  for (const block of blocks) {
    if (block.kind === 'figure') drawn.push(await pixels(block.svg, block.width, block.height));
  }
  return drawn;
}

async function pixels(svg: string, width: number, height: number): Promise<Uint8Array | null> {
  const image = new Image(width, height);
  image.src = drawingAddress(svg);
  try {
    await image.decode();
  } catch {
    return null;
  }
  const canvas = document.createElement('canvas');
  canvas.width = width * density;
  canvas.height = height * density;
  const pen = canvas.getContext('2d');
  if (pen === null) return null;
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  return blob === null ? null : new Uint8Array(await blob.arrayBuffer());
}
