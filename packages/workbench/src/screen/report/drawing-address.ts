// A drawing as the address of an image: drawn without being part of the page, so that nothing in it can act.

/** The address. */
export const drawingAddress = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
