// Words for "is the status quo stable".

import type { DmIndex } from '@parley/model';
import type { Verdict } from '@parley/engine';
import type { AnalysedReading, StatusQuoFinding } from '@parley/insight';
import type { Item } from '../document/block.js';
import { type FindingWords, said } from './said-finding.js';
import { changeClauses, conceptName, moveClause, partyName } from './naming.js';
import { deciderLine } from './reason-words.js';
import { type ShownFact, shownIn } from './shown.js';
import type { AnswerWords } from './words/answer-words.js';
import { english } from './words/english.js';

/** Words for the finding of a status quo question. */
export function statusQuoWords(
  reading: AnalysedReading,
  finding: StatusQuoFinding,
  words: AnswerWords = english,
): FindingWords {
  const holding = finding.byConcept.filter((entry) => entry.equilibrium).map((entry) => conceptName(entry.concept));
  const failing = finding.byConcept.filter((entry) => !entry.equilibrium).map((entry) => conceptName(entry.concept));
  const why = [...improvementItems(reading, finding, words), ...deterrenceItems(reading, finding, words)];
  const shows = shownIn(
    reading,
    ...finding.byConcept.flatMap(({ verdicts }) => verdicts.map((verdict) => ({ kind: 'verdict', verdict }) as const)),
  );
  const say = words.statusQuo;
  if (failing.length === 0) {
    const calm = finding.improvements.length === 0;
    return { key: `stable ${calm}`, ...said(calm ? say.calm : say.stable(holding)), why, shows };
  }
  if (holding.length === 0) return { key: `unstable ${failing.join()}`, ...said(say.unstable(failing)), why, shows };
  const verdict = say.foresight(holding, failing);
  return { key: verdict.verdict, ...said(verdict), why, shows };
}

/** For each party: nothing to gain, or its best improvement and under which concepts it would leave. */
function improvementItems(reading: AnalysedReading, finding: StatusQuoFinding, words: AnswerWords): readonly Item[] {
  const say = words.statusQuo;
  return reading.conflict.dms.map((party, dm) => {
    const verdicts = finding.byConcept.flatMap((entry) => entry.verdicts[dm] ?? []);
    const improvement = finding.improvements.find((reason) => reason.dm === dm);
    if (improvement === undefined) {
      const [nash] = verdicts;
      const shows = nash === undefined ? [] : shownIn(reading, { kind: 'verdict', verdict: nash });
      return { line: [say.content(party.name)], items: [], shows };
    }
    const leaves = verdicts
      .filter(({ kind }) => kind === 'unstable')
      .map(({ subject }) => conceptName(subject.concept));
    const clauses = changeClauses(reading, finding.statusQuo, improvement.first, words);
    return {
      line: [say.wouldRather(party.name, clauses), ...deciderLine(reading, improvement, words), say.outcome(leaves)],
      items: [],
      shows: shownIn(
        reading,
        { kind: 'comparison', reason: improvement },
        ...verdicts.map((verdict) => ({ kind: 'verdict', verdict }) as const),
      ),
    };
  });
}

interface Deterred {
  readonly concepts: string[];
  readonly leaving: string;
  readonly answer: string;
  readonly dm: DmIndex;
  readonly shows: ShownFact[];
}

/** What deters each improvement, each distinct answer once with the concepts under which it counts. */
function deterrenceItems(reading: AnalysedReading, finding: StatusQuoFinding, words: AnswerWords): readonly Item[] {
  const groups = new Map<string, Deterred>();
  for (const verdict of finding.byConcept.flatMap(({ verdicts }) => verdicts))
    addDeterrence(reading, finding, verdict, groups, words);
  return [...groups.values()].slice(0, shown).map(({ concepts, leaving, answer, dm, shows }) => ({
    line: [words.statusQuo.deterrence(concepts, leaving, answer, partyName(reading, dm))],
    items: [],
    shows: shownIn(reading, ...shows),
  }));
}

/** More would not be read; `explain` shows every one. */
const shown = 4;

function addDeterrence(
  reading: AnalysedReading,
  finding: StatusQuoFinding,
  verdict: Verdict,
  groups: Map<string, Deterred>,
  words: AnswerWords,
): void {
  const [deterrence] = verdict.kind === 'unstable' ? [] : verdict.deterrences;
  if (deterrence === undefined) return;
  const { subject } = verdict;
  const leaving = words.common.listed(changeClauses(reading, finding.statusQuo, deterrence.improvement, words));
  const answer = words.common.inTurn(deterrence.sanction.map((move) => moveClause(reading, move, words)));
  const key = `${leaving}|${answer}|${subject.dm}`;
  const group = groups.get(key) ?? { concepts: [], leaving, answer, dm: subject.dm, shows: [] };
  group.concepts.push(conceptName(subject.concept));
  group.shows.push({ kind: 'deterrence', subject, deterrence });
  groups.set(key, group);
}
