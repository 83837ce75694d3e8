// Suggests what a statement does, from the cue and the words of the content. Keyword rules; a suggestion, never more.

import type { Act } from './act.js';

/** One rule: id, the act, and the words of content (lower case) that suggest it. The first that fits wins. */
export interface ActRule {
  readonly id: string;
  readonly act: Act;
  readonly content: RegExp;
}

/** The shipped rules, most specific first. */
export const actRules: readonly ActRule[] = [
  {
    id: 'act/decline',
    act: 'decline-comment',
    content: /^(?:to )?comment\b|\brequests? for comment\b|^on (?:the|his|her|its|their) [a-z]+$/,
  },
  {
    id: 'act/mandate',
    act: 'challenge-mandate',
    content:
      /\b(?:mandate|authority to|no authority|legitima|power to (?:sign|bind)|can(?:not)? sign|may sign|sign anything|expired|only a national|not recogni[sz]e)\b/,
  },
  {
    id: 'act/sequence',
    act: 'propose-sequence',
    content:
      /\bfirst and\b.*\blater\b|\bmeet (?:first|before)\b|\bbefore (?:the )?(?:two |heads|wider|ministers|leaders)|\bstep by step\b/,
  },
  {
    id: 'act/level',
    act: 'propose-level',
    content:
      /\b(?:deput(?:y|ies)|level of|lower-level|higher-level|delegation|technical teams|rather than principals|secretary instead|at the rank)\b/,
  },
  {
    id: 'act/guarantee',
    act: 'guarantee',
    content: /\b(?:guarantee|safe[- ]conduct|free to leave|assure|nobody will touch|escort|safety|pledge)\b/,
  },
  {
    id: 'act/precondition',
    act: 'precondition',
    content:
      /\b(?:only if|unless|until|provided that|on condition|before (?:the|any|a)|must first|not .{0,60} before|neutral ground, or|anyone who can|or not at all|must (?:hold|be|stop|end|withdraw))\b/,
  },
  {
    id: 'act/readiness',
    act: 'readiness',
    content:
      /\b(?:ready|readiness|prepared to|willing|not there yet|there yet|door is open|pointless|too early|premature|little sense|optimistic|hopeful|wants? a deal)\b/,
  },
  {
    id: 'act/threaten',
    act: 'threaten',
    content:
      /\b(?:will (?:widen|strike|walk out|close|stop|leave|not return)|or else|consequences|retaliat|would widen)\b/,
  },
  {
    id: 'act/predict',
    act: 'predict',
    content:
      /\b(?:will (?:probably|likely)|is going to|would (?:probably|likely)|expected to|could cost|something will)\b/,
  },
  { id: 'act/demand', act: 'demand', content: /\b(?:must|should|ought to|we ask|has to|have to|resign)\b/ },
];

/** The act suggested for a content (any case) under a cue that may suggest one itself. */
export function suggestAct(content: string, ofCue: Act | null, rules: readonly ActRule[] = actRules): Act {
  if (/^(?:to )?comment\b/i.test(content)) return 'decline-comment';
  // The act that the verb performs is more telling than a word in the content, except for the records with slots.
  if (ofCue !== null && ofCue !== 'reason' && ofCue !== 'offer' && ofCue !== 'criticise') return ofCue;
  const low = content.toLowerCase();
  const found = rules.find((rule) => rule.content.test(low))?.act;
  if (ofCue === 'criticise') return found === 'challenge-mandate' ? found : ofCue;
  if (ofCue === 'offer')
    return found === 'guarantee' || found === 'propose-sequence' || found === 'propose-level' ? found : ofCue;
  return found ?? ofCue ?? 'other';
}
