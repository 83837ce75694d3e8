// Renews the generated parts of docs/concepts: the registry's table, and on every page the definition, which is the
// opening comment of the file that runs. `--check` writes nothing and fails where a page is stale. Needs a build.

import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { concepts } from '@parley/engine';

const root = fileURLToPath(new URL('../../', import.meta.url));
const pages = `${root}docs/concepts/`;

const answers = {
  none: () => 'nothing counts',
  joint: () => 'opponents’ improvements made at the same time',
  sequence: ({ by, counterReply }) => `a sequence of opponents’ ${by}${counterReply ? ', and no way out from its end' : ''}`,
};

/** The table of the core concepts. */
export function registryTable() {
  const rows = concepts.map(({ id, name, citation, needs, response }) => {
    const models = needs === 'anyModel' ? 'any' : 'option form without merged states';
    return `| [\`${id}\`](${id}.md) | ${name} | ${answers[response.kind](response)} | ${models} | ${citation} |`;
  });
  return ['| id | concept | what answers an improvement | models | source |', '|---|---|---|---|---|', ...rows].join('\n');
}

/** The opening comment of a source file as a text block. */
export function openingComment(path) {
  const lines = readFileSync(root + path, 'utf8').split('\n');
  const comment = lines.slice(0, lines.findIndex((line) => !line.startsWith('//')));
  return ['```text', ...comment.map((line) => line.replace(/^\/\/ ?/, '')), '```'].join('\n');
}

/** A page with its generated parts renewed. */
export function renewed(text) {
  return text.replaceAll(/<!-- from (.+?) -->\n[\s\S]*?<!-- end -->/g, (_, source) => {
    const part = source === 'the registry' ? registryTable() : openingComment(source);
    return `<!-- from ${source} -->\n\n${part}\n\n<!-- end -->`;
  });
}

/** Names of the pages whose generated parts are stale; renews them unless `check` is true. */
export function renewPages(check) {
  const stale = [];
  for (const page of readdirSync(pages).filter((file) => file.endsWith('.md'))) {
    const before = readFileSync(pages + page, 'utf8');
    const after = renewed(before);
    if (after === before) continue;
    stale.push(page);
    if (!check) writeFileSync(pages + page, after);
  }
  return stale;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const check = process.argv.includes('--check');
  const stale = renewPages(check);
  console.log(stale.length === 0 ? 'docs/concepts is up to date' : `${check ? 'stale' : 'renewed'}: ${stale.join(', ')}`);
  process.exitCode = check && stale.length > 0 ? 1 : 0;
}
