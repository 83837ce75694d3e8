// Asks the desktop to show an address. Where there is no desktop, the printed address is enough.

import { spawn } from 'node:child_process';

/** Opens an address in the person's browser; whatever goes wrong is left to the printed address. */
export function showInBrowser(address: string): void {
  const [program, ...words] = commandFor(process.platform, address);
  if (program === undefined) return;
  try {
    const child = spawn(program, words, { stdio: 'ignore', detached: true });
    child.on('error', () => undefined);
    child.unref();
  } catch {
    // The address stands in the terminal.
  }
}

function commandFor(platform: NodeJS.Platform, address: string): readonly string[] {
  if (platform === 'darwin') return ['open', address];
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', address];
  return ['xdg-open', address];
}
