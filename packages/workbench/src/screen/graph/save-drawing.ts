// A drawing as a file of its own: SVG as it stands, PNG painted from it.

import { downloadBlob } from '../../shell/download.js';

/** Pixels along the longer side of a painted picture, enough for print. */
const longest = 3_200;

/** Hands out the drawing as SVG. */
export function saveSvg(text: string, name: string): void {
  downloadBlob(`${name}.svg`, new Blob([text], { type: 'image/svg+xml' }));
}

/** Hands out the drawing as PNG. */
export async function savePng(text: string, box: string, name: string): Promise<void> {
  const [, , width = 1, height = 1] = box.split(' ').map(Number);
  const scale = longest / Math.max(width, height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  } finally {
    URL.revokeObjectURL(address);
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob !== null) downloadBlob(`${name}.png`, blob);
}

/** An SVG of the page as text of its own, whole, whatever part of it is in view. */
export function svgText(svg: SVGSVGElement, box: string): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const [x = '0', y = '0', width = '1', height = '1'] = box.split(' ');
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('viewBox', box);
  copy.setAttribute('width', width);
  copy.setAttribute('height', height);
  copy.removeAttribute('class');
  const ground = copy.querySelector('rect');
  for (const [key, value] of Object.entries({ x, y, width, height })) ground?.setAttribute(key, value);
  return new XMLSerializer().serializeToString(copy);
}
