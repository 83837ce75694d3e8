// The version that `--version` prints and that results carry as provenance. A test holds it to package.json.

/** Version of Parley. */
export const version = '0.1.0';
