// The report and its files, from invented cases: complete, inert, readable by other programs, never a formula.

import { unzipSync } from 'fflate';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { type AnalysedReading, analyseReadings, brief, readingsOf } from '@parley/insight';
import { defaultRequest, explicitKernel } from '@parley/engine';
import { parseCase } from '@parley/lang';
import { statesTable, statementsTable } from './data/tables.js';
import { csvPieces, written } from './data/to-csv.js';
import { toGraphml } from './data/to-graphml.js';
import { jsonPieces } from './data/to-json.js';
import { toParquet } from './data/to-parquet.js';
import { citation, cslItem, dateParts } from './csl.js';
import { publish } from './publish.js';
import { publicationWordsIn } from './publication-words.js';
import { toPage } from './to-page.js';
import { toWord } from './to-word.js';

/** Invented; its names carry what must never become markup or a formula. */
const weir = `
parley: 1
title: The weir <script>alert(1)</script> & "fees"
as_of: 2025-09-05
parties:
  upstream: {name: '=Upstream', options: {open: Open the weir, charge: Charge a fee}}
  downstream: {name: Downstream, options: {pay: Pay the fee}}
status_quo: [charge]
preferences:
  upstream:
    - prefer: pay
    - {prefer: '!open', assumption: Water is scarce.}
  downstream:
    - {prefer: open, cites: [said]}
    - prefer: '!pay'
sources:
  courier: {title: Weir talks stall, author: A. Reyes, outlet: River Courier, date: 2025-09-04, url: 'https://river.example/weir'}
  echo: {account: courier}
statements:
  said: {holder: Downstream, says: '@cmd|calc wants water', sources: [courier]}
questions: [would upstream accept open]
`;

function analysed(): { readonly conflict: AnalysedReading['conflict']; readonly readings: readonly AnalysedReading[] } {
  const { value, diagnostics } = parseCase(weir);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const conflict = value?.conflict;
  if (conflict === undefined || conflict === null) throw new Error('the case is readable');
  const readings = analyseReadings(readingsOf(conflict).value ?? [], defaultRequest, explicitKernel, {}).value;
  if (readings === null) throw new Error('the case can be analysed');
  return { conflict, readings };
}

function report(language: 'en' | 'fr') {
  const { conflict, readings } = analysed();
  const further = brief(conflict, defaultRequest, explicitKernel, {}).value;
  return publish({ conflict, readings, request: defaultRequest, language, version: '9.9.9', further });
}

/** Every element and attribute of a document; throws where it is not well-formed. */
function elementsOf(
  xml: string,
): readonly { readonly name: string; readonly attributes: Readonly<Record<string, string>> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) =>
    found.push({ name, attributes: attributes as Record<string, string> }),
  );
  parser.on('error', (problem) => {
    throw problem;
  });
  parser.write(xml).close();
  return found;
}

describe('the page', () => {
  test('holds every part of the report and nothing that acts or loads', () => {
    const page = toPage(report('en'));
    for (const part of [
      'Would =Upstream accept',
      'How sure the answers are',
      'Each source and each statement is left out in turn',
      'What was said',
      'Assumptions',
      'Water is scarce.',
      'Methods',
      '9.9.9',
    ])
      expect(page).toContain(part);
    expect(page).not.toMatch(/<script/i);
    expect(page).not.toMatch(/<(img|link|iframe|object)\b/i);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).toContain("default-src 'none'");
    expect(page).toContain('href="https://river.example/weir"');
    expect(page).toContain('id="statement-said"');
  });

  test('is French where French is asked for', () => {
    const page = toPage(report('fr'));
    expect(page).toContain('<html lang="fr">');
    for (const part of ['Ce qui a été dit', 'Hypothèses', 'Méthodes et versions', '4 septembre 2025'])
      expect(page).toContain(part);
    expect(page).not.toContain('What was said');
  });

  test('draws figures that are well-formed and described', () => {
    const figures = report('en').sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'figure'));
    expect(figures.length).toBe(3);
    for (const { svg, description } of figures) {
      const [root] = elementsOf(svg);
      expect(root?.name).toBe('svg');
      expect(root?.attributes['aria-label']).toBe(description);
    }
  });
});

test('the Word document opens: every part is well-formed and what is said is in it', async () => {
  const files = unzipSync(new Uint8Array(await toWord(report('en'), [])));
  const text = (name: string): string => new TextDecoder().decode(files[name]);
  for (const name of Object.keys(files)) if (/\.(xml|rels)$/.test(name)) elementsOf(text(name));
  const body = text('word/document.xml');
  for (const part of ['Would =Upstream accept', 'Water is scarce.', 'River Courier']) expect(body).toContain(part);
  const styles = elementsOf(body).filter(({ name }) => name === 'w:pStyle');
  expect(styles.filter(({ attributes }) => attributes['w:val'] === 'Heading1').length).toBe(
    report('en').sections.length,
  );
});

describe('tables', () => {
  test('CSV never holds a formula, and gives every text back', () => {
    for (const text of ['=1+1', '+1', '-1', '@x', "'quoted", '\tx', '\r=1', '＝1'])
      expect(/^"?'/.test(written(text)), text).toBe(true);
    expect(written('a "b", c')).toBe('"a ""b"", c"');
    const csv = [...csvPieces(statementsTable(analysed().conflict))].join('');
    expect(csv.split('\r\n')[1]).toContain(",'@cmd|calc wants water,");
  });

  test('Parquet reads back as what was written', async () => {
    const [base] = analysed().readings;
    if (base === undefined) throw new Error('there is a reading');
    const file = toParquet(statesTable(base), { case: 'weir' });
    const rows = await parquetReadObjects({ file });
    expect(rows.map((row) => row['state'])).toEqual(['NNN', 'YNN', 'NYN', 'YYN', 'NNY', 'YNY', 'NYY', 'YYY']);
    expect(rows.map((row) => row['option.pay'])).toEqual([false, false, false, false, true, true, true, true]);
    // Upstream wants the fee paid, then the weir shut: N·Y first, Y·Y, N·N, Y·N.
    expect(rows.map((row) => row['place.upstream'])).toEqual([3, 4, 3, 4, 1, 2, 1, 2]);
    expect(parquetMetadata(file).key_value_metadata).toContainEqual({ key: 'case', value: 'weir' });
  });

  test('JSON holds the same columns', () => {
    const [base] = analysed().readings;
    if (base === undefined) throw new Error('there is a reading');
    const read = JSON.parse([...jsonPieces({ case: 'weir' }, [statesTable(base)])].join('')) as {
      readonly tables: {
        readonly states: { readonly rows: number; readonly columns: Record<string, readonly unknown[]> };
      };
    };
    expect(read.tables.states.rows).toBe(8);
    expect(read.tables.states.columns['place.upstream']).toEqual([3, 4, 3, 4, 1, 2, 1, 2]);
  });

  test('GraphML has every state and every legal move', () => {
    const [base] = analysed().readings;
    if (base === undefined) throw new Error('there is a reading');
    const elements = elementsOf(toGraphml(base));
    expect(elements.filter(({ name }) => name === 'node').length).toBe(8);
    // Upstream moves between the four states of its two options, in each of two blocks; Downstream between two, in four.
    expect(elements.filter(({ name }) => name === 'edge').length).toBe(2 * 4 * 3 + 4 * 2);
  });
});

describe('sources', () => {
  test('are CSL items with what is known, and print as a bibliography does', () => {
    const [courier, echo] = analysed().conflict.sources;
    if (courier === undefined || echo === undefined) throw new Error('the case has two sources');
    const item = cslItem(courier);
    expect(item).toEqual({
      id: 'courier',
      type: 'article-newspaper',
      title: 'Weir talks stall',
      author: [{ literal: 'A. Reyes' }],
      'container-title': 'River Courier',
      issued: { 'date-parts': [[2025, 9, 4]] },
      URL: 'https://river.example/weir',
    });
    expect(citation(item, publicationWordsIn('en'))).toBe(
      'A. Reyes. “Weir talks stall”. River Courier. 4 September 2025. https://river.example/weir.',
    );
    expect(citation(cslItem(echo), publicationWordsIn('fr'))).toBe('Sans titre. s. d.');
  });

  test('keep dates as far as they go', () => {
    expect(dateParts('2025')).toEqual([2025]);
    expect(dateParts('2025-09')).toEqual([2025, 9]);
    expect(dateParts('last week')).toBeNull();
  });
});
