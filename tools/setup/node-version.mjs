// Which Node can run the set-up. Nothing here may need a newer Node than the one that it judges.

/** The oldest Node that can run Parley; CI runs the built packages on this line. */
export const oldestNode = { major: 20, minor: 19 };

/**
 * What is wrong with a Node, as words for the terminal; null when nothing is.
 * @param {string} version as in `process.version`
 * @returns {string | null}
 */
export function nodeTrouble(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const { major: needMajor, minor: needMinor } = oldestNode;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return null;
  return (
    `Parley needs Node ${needMajor}.${needMinor} or later; this is ${version}.\n` +
    'Install a current one (24 is best) from https://nodejs.org or with your package manager, then run the command again.\n'
  );
}
