// A drawing as a file of its own: SVG as it stands, PNG painted from it.

import { downloadBlob } from '../../shell/download.js';

/** Pixels along the longer side of a painted picture, enough for print. */
const longest = 3_200;

/** Hands out the drawing as SVG, whole, whatever part of it is in view. */
export function saveSvg(svg: SVGSVGElement, box: string, name: string): void {
  downloadBlob(`${name}.svg`, new Blob([textOf(svg, box)], { type: 'image/svg+xml' }));
}

/** Hands out the drawing as PNG. */
export async function savePng(svg: SVGSVGElement, box: string, name: string): Promise<void> {
  const [, , width = 1, height = 1] = box.split(' ').map(Number);
  const scale = longest / Math.max(width, height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const address = URL.createObjectURL(new Blob([textOf(svg, box)], { type: 'image/svg+xml' }));
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

/** Hands out what a canvas of the WebGL drawing shows. */
export async function saveCanvas(area: HTMLElement, name: string): Promise<void> {
  const layers = [...area.querySelectorAll('canvas')];
  const [first] = layers;
  if (first === undefined) return;
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [first.width, first.height];
  const context = canvas.getContext('2d');
  for (const layer of layers) context?.drawImage(layer, 0, 0);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob !== null) downloadBlob(`${name}.png`, blob);
}

function textOf(svg: SVGSVGElement, box: string): string {
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
