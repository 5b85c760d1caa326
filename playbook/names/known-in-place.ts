import { isOfAnother } from './headed-customer.ts'
import { isFiniteVerb } from './finite-verb.ts'
import { knownIn, type KnownName, type KnownNames } from './known-names.ts'
import { GREETINGS } from './openings.ts'
import type { PreparedPlaybook } from '../prepare.ts'
import { tokenize } from '../reading/text.ts'

/** A longer sentence speaks of more than one thing. In UTF-16 units. */
const LONGEST = 120
/** What one writes before the name of whom one goes on to: "btw", "good news from", "spoke to", "not", "same for". */
const LEADS = new RegExp(
  String.raw`^(?:(?:${GREETINGS}|btw|by the way|fyi|oh|ah|ok(?:ay)?|so|and|also|only|just|even|not|unlike|after (?:that|this)|afterwards|later|then|now|today|yesterday|in (?:contrast|comparison)(?: to)?|on the other hand|(?:(?:the )?same (?:goes |is true |holds )?|(?:(?:good|bad|great|short|quick|other|more|some|no|the) )*(?:news|updates?|info|words?|mails?|notes?|calls?|meetings?|mtg|sync|talks?) )(?:from|on|of|with|w|about|for|at)|(?:(?:i|we|just) )*(?:spoke|talked|met|called|mailed|emailed|phoned|rang|chatted|heard|pinged)(?: (?:to|with|w|from))?|the|about|re|regarding|as for|over at|at|for|with|@)(?:[\s,:]+|$))+$`,
  'i',
)
/** "The pilot at", "rollout for": what somebody has, in front of their name. */
const HAS = /^(?:\S+ ){0,3}\S+ (?:at|for|of|@) ?$/i
/** The sentence speaks of those who were named before, compares, or tells what one waits for. */
const OF_OTHERS =
  /\b(?:they|them|their|theirs|he|she|his|her|it|its|we|like|as|same|than|wait\w*|depend\w*|partner\w*|merge\w*|compar\w*|competes?|works?|worked|working|signed|contract|hosted|bought|sold|moved?|switch\w*)\b/i

/** A known customer of whom a sentence says something, though it does not begin with the name. */
export interface KnownInPlace extends KnownName {
  /** Nothing of it stands before the name but what leads over to them. */
  readonly isLed: boolean
}

/**
 * The one customer who is known and with whom what a sentence says goes on: "btw adatum rollout is in July", "spoke to adatum, …",
 * "the pilot at adatum went fine". Undefined where it says something of those who were named before.
 */
export function knownInPlace(prepared: PreparedPlaybook, known: KnownNames, said: string): KnownInPlace | undefined {
  if (said.length > LONGEST) return undefined
  const [only, ...others] = knownIn(prepared, known, said)
  if (!only || only.from === 0 || others.length > 0) return undefined
  const before = said.slice(0, only.from)
  const behind = said.slice(only.to)
  if (isOfAnother(behind)) return undefined
  if (LEADS.test(before)) return { ...only, isLed: true }
  if (!HAS.test(before) || OF_OTHERS.test(said)) return undefined
  const isAt = /(?:at|@) ?$/i.test(before)
  const next = tokenize(behind)[0]
  return isAt || (next?.breakBefore === false && isFiniteVerb(next.word)) ? { ...only, isLed: false } : undefined
}
