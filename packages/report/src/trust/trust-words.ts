// What has to be believed, in sentences: verdicts, thresholds, what would make less belief enough, who could raise it.

import type { DmIndex, StatedPromise } from '@parley/model';
import {
  type Raiser,
  type Rational,
  type TrustFinding,
  type TrustNeed,
  type TrustWay,
  rational,
  toNumber,
} from '@parley/insight';
import { type Item, type Line, muted } from '../document/block.js';
import { changesByParty, conceptName, counted, listed, optionName, partyName, sentenceCase } from '../answer/naming.js';
import type { Named } from '../answer/naming.js';
import { deciderLine } from '../answer/reason-words.js';

/** The case, one promise of it, and the names of what it is about. */
export interface Promised {
  readonly named: Pick<Named, 'conflict'>;
  readonly promise: StatedPromise;
}

/** A fraction with what it is in per cent: `9/10 (90 %)`. */
export function shareText(share: Rational): string {
  const percent = toNumber(share) * 100;
  const rounded = Number.isInteger(percent) ? String(percent) : percent.toFixed(1);
  return share.den === 1n ? `${share.num} (${rounded} %)` : `${share.num}/${share.den} (${rounded} %)`;
}

const believer = ({ named, promise }: Promised): string => partyName(named, promise.to);

/** The verdict in a few words, for the summary. */
export function trustShortWords(finding: TrustFinding): string {
  switch (finding.kind) {
    case 'noStatusQuo':
      return 'the case states no status quo';
    case 'cannotBeKept':
      return 'the promise cannot come to be kept';
    case 'acceptedAlready':
      return 'it is accepted already';
    case 'trust': {
      const [way] = finding.ways;
      if (way === undefined) return 'the promise cannot come to be kept';
      const even = noBeliefDoes(finding) ? evenIfKept[way.ifKept.comparison] : '';
      return `${needShort(way.need)}${even}${way.others.length > 0 ? ', and others have to change something first' : ''}`;
    }
  }
}

const evenIfKept = {
  lessPreferred: ': even if it is kept, the status quo is better',
  equal: ': even if it is kept, nothing is gained',
  preferred: '',
} as const;

/** Whether no belief whatever would make accepting better, by any way. */
export const noBeliefDoes = (finding: TrustFinding): boolean =>
  finding.kind === 'trust' &&
  finding.ways.every(({ need: { ordinal, exact } }) =>
    exact === null ? ordinal === 'none' : exact.needed.atBest.kind === 'none',
  );

/** What is needed, in a few words. */
export function needShort({ ordinal, exact }: TrustNeed): string {
  if (exact !== null) return exactShort(exact.needed.atBest, exact.needed.atWorst);
  switch (ordinal) {
    case 'none':
      return 'no belief would do';
    case 'every':
      return 'no belief is needed';
    case 'aboveZero':
      return 'any belief above 0 would do';
    case 'between':
      return 'some belief would do, how much depends on the stakes';
    case 'equal':
      return 'belief makes no difference';
    case 'belowOne':
    case 'reversed':
      return 'only disbelief would do';
  }
}

type Needed = NonNullable<TrustNeed['exact']>['needed']['atBest'];

function exactShort(best: Needed, worst: Needed): string {
  const [a, b] = [neededText(best), neededText(worst)];
  return a === b ? a : `${a} at best, ${b} at worst`;
}

function neededText(needed: Needed): string {
  switch (needed.kind) {
    case 'every':
      return 'no belief is needed';
    case 'none':
      return 'no belief would do';
    case 'equal':
      return 'belief makes no difference';
    case 'above':
      return `a belief above ${shareText(needed.at)} would do`;
    case 'below':
      return `a belief below ${shareText(needed.at)} would do`;
  }
}

/** Why: how the believer compares both ends with staying, and what the promisor would do. */
export function whyItems(promised: Promised, finding: TrustFinding): readonly Item[] {
  if (finding.kind !== 'trust') return [];
  return finding.ways.flatMap((way) => wayItems(promised, way));
}

function wayItems(promised: Promised, way: TrustWay): readonly Item[] {
  const { named, promise } = promised;
  const means = changesByParty(named, way.own);
  const others = changesByParty(named, way.others);
  return [
    ...(others.length > 0 ? [{ line: [`Others have to change something first: ${listed(others)}.`], items: [] }] : []),
    ...(means.length > 0 ? [{ line: [`Accepting means: ${listed(means)}.`], items: [] }] : []),
    { line: ['If the promise is kept, ', ...comparedLine(promised, way.ifKept, promise.to)], items: [] },
    {
      line:
        way.ifBroken === null
          ? [`Once it is accepted, ${partyName(named, promise.by)} has no move that breaks it.`]
          : ['If it is broken, ', ...comparedLine(promised, way.ifBroken, promise.to)],
      items: [],
    },
    ...stakesItems(promised, way.need),
    ...(way.breaking === null ? [] : [{ line: breakingLine(promised, way.breaking, way), items: [] }]),
  ];
}

function comparedLine({ named }: Promised, reason: TrustWay['ifKept'], dm: DmIndex): Line {
  const party = partyName(named, dm);
  const decider = deciderLine(named, reason);
  switch (reason.comparison) {
    case 'preferred':
      return [`${party} prefers that to the status quo: `, ...decider, '.'];
    case 'lessPreferred':
      return [`${party} likes that less than the status quo: `, ...decider, '.'];
    case 'equal':
      return [`that comes to the same for ${party} as the status quo: `, ...decider, '.'];
  }
}

const sources = {
  values: 'the values in the case',
  weights: "the sums of the party's weights",
  stakes: 'the stakes that were asked about',
} as const;

/** The break-even belief, as a number or as what it depends on. */
function stakesItems(promised: Promised, { ordinal, exact, equalSteps }: TrustNeed): readonly Item[] {
  if (exact !== null) {
    const from = sources[exact.source];
    return [
      { line: [`${sentenceCase(exactShort(exact.needed.atBest, exact.needed.atWorst))}, by ${from}.`], items: [] },
      ...movingItems(exact.needed),
    ];
  }
  if (ordinal !== 'between') return [];
  const steps: readonly Item[] =
    equalSteps === null
      ? []
      : [
          {
            line: [
              muted(`An illustration only: if all steps of its ranking were equally large, ${shareText(equalSteps)}.`),
            ],
            items: [],
          },
        ];
  return [
    {
      line: [
        `How much is needed depends on the stakes, which the case does not state: if a broken promise costs ${believer(promised)} r times what a kept one brings, the belief has to be above r / (1 + r): 1/2 if as much, 3/4 if three times, 9/10 if nine times. From the order alone nothing narrower can be said than between 0 and 1.`,
      ],
      items: [],
    },
    {
      line: [
        `Whatever the stakes, the chance that accepting ends better for ${believer(promised)} than staying is the belief itself.`,
      ],
      items: [],
    },
    ...steps,
  ];
}

/** What moves the threshold p* = r / (1 + r): with r halved it is p* / (2 − p*), with r doubled 2 p* / (1 + p*). */
function movingItems({ atBest, atWorst }: NonNullable<TrustNeed['exact']>['needed']): readonly Item[] {
  if (atBest.kind !== 'above' || atWorst.kind !== 'above') return [];
  const halved = ({ num, den }: Rational): Rational => rational(num, 2n * den - num);
  const doubled = ({ num, den }: Rational): Rational => rational(2n * num, den + num);
  const moved = (by: (at: Rational) => Rational): string =>
    exactShort({ kind: 'above', at: by(atBest.at) }, { kind: 'above', at: by(atWorst.at) }).replace(' would do', '');
  return [
    {
      line: [
        `What moves it: with half the loss from a broken promise, or twice the gain from a kept one, ${moved(halved)}; with twice the loss, or half the gain, ${moved(doubled)}.`,
      ],
      items: [],
    },
  ];
}

function breakingLine({ named, promise }: Promised, reason: TrustWay['ifKept'], way: TrustWay | null): Line {
  const party = partyName(named, promise.by);
  const decider = deciderLine(named, reason);
  switch (reason.comparison) {
    case 'preferred': {
      const deterred = way?.breakingDeterred ?? [];
      const end =
        deterred.length === 0
          ? '; nothing that others can do deters it.'
          : `; others deter it under ${listed(deterred.map(conceptName))}.`;
      return [`${party} would gain by breaking it: `, ...decider, way === null ? '.' : end];
    }
    case 'lessPreferred':
      return [`${party} would lose by breaking it: `, ...decider, '.'];
    case 'equal':
      return [`To ${party} keeping and breaking come to the same: `, ...decider, '.'];
  }
}

/** What others would have to change so that less belief is enough. */
export function openingItems(promised: Promised, finding: TrustFinding): readonly Item[] {
  if (finding.kind !== 'trust') return [];
  const { named } = promised;
  const items = finding.openings.map(
    (way): Item => ({
      line: [`If ${listed(changesByParty(named, way.others))}: ${needShort(way.need)}.`],
      items: [
        ...(way.own.length > 0
          ? [{ line: [`Accepting then means: ${listed(changesByParty(named, way.own))}.`], items: [] }]
          : []),
        { line: ['If the promise is kept, ', ...comparedLine(promised, way.ifKept, promised.promise.to)], items: [] },
        ...stakesItems(promised, way.need).slice(0, 1),
        ...(way.needOnceMoved === null
          ? []
          : [
              {
                line: [
                  way.needOnceMoved.ordinal === way.need.ordinal
                    ? 'The same against staying once that has been changed anyway.'
                    : `Only as a bargain, both moving together: against staying once that has been changed anyway, ${needShort(way.needOnceMoved)}.`,
                ],
                items: [],
              },
            ]),
      ],
    }),
  );
  const more = finding.openingsFound - finding.openings.length;
  const rest: readonly Item[] =
    more > 0 ? [{ line: [muted(`And ${counted(more, 'further set')} of changes.`)], items: [] }] : [];
  const partial: readonly Item[] = finding.partial
    ? [{ line: [muted('Partial: not every set of changes was tried; there may be more.')], items: [] }]
    : [];
  const none: readonly Item[] =
    items.length === 0 &&
    !finding.partial &&
    finding.ways.every(({ need }) => needShort(need) !== 'no belief is needed')
      ? [{ line: ['No change by others makes less belief enough.'], items: [] }]
      : [];
  return [...items, ...rest, ...partial, ...none];
}

/** Who could make the promise more credible, whether it would, and what that would change. */
export function raiserItems(promised: Promised, finding: TrustFinding): readonly Item[] {
  if (finding.kind !== 'trust') return [];
  if (finding.raisers.length === 0)
    return [{ line: ['The case names no option that makes the promise more credible.'], items: [] }];
  return finding.raisers.map((raiser) => raiserItem(promised, raiser, finding.ways[0]));
}

function raiserItem(promised: Promised, raiser: Raiser, way: TrustWay | undefined): Item {
  const { named } = promised;
  const { form } = named.conflict;
  const holder = form.kind === 'options' ? form.options[raiser.option]?.controller : undefined;
  const party = holder === undefined ? '' : partyName(named, holder);
  const items: Item[] = [];
  if (raiser.takenAlready) items.push({ line: ['It is taken already.'], items: [] });
  else if (raiser.willingness === null)
    items.push({ line: ['It cannot be taken from the status quo without other changes.'], items: [] });
  else items.push({ line: willingLine(promised, raiser.willingness, party), items: [] });
  const before = way?.breaking?.comparison;
  if (raiser.breaking !== null && raiser.breaking.comparison !== before)
    items.push({ line: ['With it, ', ...breakingLine(promised, raiser.breaking, null)], items: [] });
  else if (raiser.breaking !== null)
    items.push({
      line: [
        `It changes nothing in how ${partyName(named, promised.promise.by)} compares keeping with breaking, as the case states that; what it raises is the belief.`,
      ],
      items: [],
    });
  if (raiser.need !== null && way !== undefined)
    items.push({
      line: [
        needShort(raiser.need) === needShort(way.need)
          ? `How much has to be believed stays the same: ${needShort(raiser.need)}.`
          : `With it, ${needShort(raiser.need)}.`,
      ],
      items: [],
    });
  return { line: [`${party} could, by ${optionName(named, raiser.option)}.`], items };
}

function willingLine({ named }: Promised, reason: TrustWay['ifKept'], party: string): Line {
  const decider = deciderLine(named, reason);
  switch (reason.comparison) {
    case 'preferred':
      return [`${party} would gain by it as things stand: `, ...decider, '.'];
    case 'lessPreferred':
      return [`${party} would rather not, as things stand: `, ...decider, '.'];
    case 'equal':
      return [`To ${party} it comes to the same as things stand: `, ...decider, '.'];
  }
}

/** How a belief that was asked about stands. */
export function beliefWords(promised: Promised, finding: TrustFinding): string | null {
  if (finding.kind !== 'trust' || finding.belief === null) return null;
  const { low, high } = finding.belief.belief;
  const same = low.num === high.num && low.den === high.den;
  const what = same
    ? `With a belief of ${shareText(low)}`
    : `With a belief from ${shareText(low)} to ${shareText(high)}`;
  switch (finding.belief.standing) {
    case 'accepts':
      return `${what} ${believer(promised)} does better by accepting.`;
    case 'refuses':
      return `${what} ${believer(promised)} does no better by accepting.`;
    case 'open':
      return `${what} it is open whether ${believer(promised)} does better by accepting; that depends on the stakes.`;
  }
}
