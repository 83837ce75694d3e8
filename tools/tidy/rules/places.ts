// Nothing in the repository points at one person's machine or at one registry.

import type { Rule } from '../rule.js';

const place = /(?<![\w.])\/(?:home|Users|root|tmp|work|var|private)\/[\w.-]+|https?:\/\/registry\.[\w.-]+/;

/** No machine's places. */
export const machinePlaces: Rule = {
  id: 'machine places',
  says: 'no source names a path of one machine or a registry host',
  check: (files) =>
    files
      .filter(({ path }) => !path.startsWith('tools/tidy/'))
      .flatMap(({ path, text }) =>
        text.split('\n').flatMap((line, index) => {
          const found = place.exec(line)?.[0];
          return found === undefined ? [] : [`${path}:${index + 1} names ${found}`];
        }),
      ),
  bad: [
    { 'packages/cli/src/a.ts': "const file = '/home/ada/case.yaml';" },
    { 'packages/cli/src/a.ts': '// see /tmp/out.txt' },
    { 'packages/cli/src/a.ts': "const host = 'https://registry.example.org';" },
  ],
  good: { 'packages/cli/src/a.ts': "const file = './home/case.yaml'; const part = 'a/tmp/b';" },
};
