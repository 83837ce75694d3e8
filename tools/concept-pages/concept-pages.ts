// The generated parts of docs/concepts: the registry's table, and on every page the definition, which is the opening
// comment of the file that runs. concept-pages.test.ts compares, and renews them with `vitest run tools/concept-pages -u`.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Concept, concepts } from '@parley/engine';

const root = fileURLToPath(new URL('../../', import.meta.url));

function answerOf({ response }: Concept): string {
  if (response.kind === 'none') return 'nothing counts';
  if (response.kind === 'joint') return 'opponents’ improvements made at the same time';
  return `a sequence of opponents’ ${response.by}${response.counterReply ? ', and no way out from its end' : ''}`;
}

/** The table of the core concepts. */
function registryTable(): string {
  const rows = concepts.map((concept) => {
    const models = concept.needs === 'anyModel' ? 'any' : 'option form without merged states';
    return `| [\`${concept.id}\`](${concept.id}.md) | ${concept.name} | ${answerOf(concept)} | ${models} | ${concept.citation} |`;
  });
  return ['| id | concept | what answers an improvement | models | source |', '|---|---|---|---|---|', ...rows].join(
    '\n',
  );
}

/** The opening comment of a source file as a text block. */
function openingComment(path: string): string {
  const lines = readFileSync(root + path, 'utf8').split('\n');
  const comment = lines.slice(
    0,
    lines.findIndex((line) => !line.startsWith('//')),
  );
  return ['```text', ...comment.map((line) => line.replace(/^\/\/ ?/, '')), '```'].join('\n');
}

/** A page with its generated parts renewed. */
export function renewed(page: string): string {
  return page.replaceAll(/<!-- from (.+?) -->\n[\s\S]*?<!-- end -->/g, (_, source: string) => {
    const part = source === 'the registry' ? registryTable() : openingComment(source);
    return `<!-- from ${source} -->\n\n${part}\n\n<!-- end -->`;
  });
}
