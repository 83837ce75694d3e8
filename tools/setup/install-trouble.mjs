// From what npm printed when it failed to what the person can do about it.

/**
 * @typedef {object} InstallTrouble
 * @property {string} kind
 * @property {RegExp} sign what npm prints in this case
 * @property {string} advice what happened and the way out
 */

const again = 'Then run the same command again; it goes on from a clean state.';

/** @type {readonly InstallTrouble[]} the first row whose sign is found is taken */
export const installTroubles = [
  {
    kind: 'disk',
    sign: /ENOSPC|no space left|EDQUOT/i,
    advice: `The disk (or your quota) is full. Parley needs about 1 GB here and npm some 300 MB for its cache. ${again}`,
  },
  {
    kind: 'read-only',
    sign: /EACCES|EROFS|EPERM/,
    advice:
      'npm may not write in this folder or in its cache. Use a folder of your own, or set npm_config_cache to one.',
  },
  {
    kind: 'network',
    sign: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|network/i,
    advice:
      'The package registry cannot be reached. Connect to a network once, or check the proxy and the registry that npm ' +
      `is set to (\`npm config get registry\`, \`npm config get proxy\`). ${again}`,
  },
  {
    kind: 'integrity',
    sign: /EINTEGRITY|sha512/,
    advice: `A package does not match its recorded hash. Run \`npm cache verify\`. ${again} If it stays, report it: do not go round it.`,
  },
  {
    kind: 'out of step',
    sign: /EUSAGE|in sync/,
    advice:
      'package.json and package-lock.json do not agree. Undo the change, or run `npm install` to write the lockfile anew.',
  },
  {
    kind: 'registry',
    sign: /E40[134]|E5\d\d|ETARGET/,
    advice:
      'The registry that npm is set to refused or does not have a package of the lockfile. Check ' +
      `\`npm config get registry\` and your login there. ${again}`,
  },
];

/**
 * The text for the terminal: npm's own last lines, then the way out.
 * @param {string} output what npm printed
 */
export function explainInstall(output) {
  const shown = output.trimEnd().split('\n').slice(-12).join('\n');
  const trouble = installTroubles.find(({ sign }) => sign.test(output));
  const advice = trouble?.advice ?? `npm could not install. The lines above are npm's own words. ${again}`;
  return `the packages could not be installed.\n${shown}\n\n${advice}`;
}
