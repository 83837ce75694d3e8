// Hands the person a file that was made in the page.

/** Downloads bytes or text under a name. */
export function downloadBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Downloads a text. */
export const downloadText = (name: string, text: string, type = 'text/plain;charset=utf-8'): void =>
  downloadBlob(name, new Blob([text], { type }));
