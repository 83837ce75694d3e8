// Names of files and folders: the field's words, never a drawer for the rest.

import type { Rule } from '../rule.js';

const drawers = new Set(
  'utils util helpers helper common services service types misc shared lib manager managers'.split(' '),
);

/** No drawers. */
export const noDrawers: Rule = {
  id: 'names',
  says: 'no file or folder is named utils, helpers, common, services or types',
  check: (files) =>
    files.flatMap(({ path }) => {
      const parts = path.split('/').map((part) => part.replace(/\..*$/, ''));
      const drawer = parts.find((part) => drawers.has(part));
      return drawer === undefined ? [] : [`${path} is in a drawer called ${drawer}`];
    }),
  bad: [{ 'packages/model/src/utils.ts': '' }, { 'packages/model/src/types/conflict.ts': '' }],
  good: { 'packages/model/src/conflict.ts': '' },
};

/** Files are called in kebab-case. */
export const kebabCase: Rule = {
  id: 'kebab-case',
  says: 'files and folders are named in kebab-case',
  check: (files) =>
    files
      .filter(({ path }) => path.split('/').some((part) => !/^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/.test(part)))
      .map(({ path }) => path),
  bad: [{ 'packages/model/src/stateSet.ts': '' }, { 'packages/model/src/State-Set.ts': '' }],
  good: { 'packages/model/src/state-set.laws.test.ts': '' },
};
