import { isOfAnother } from '../place/headed-customer.ts'
import { isFiniteVerb } from '../words/finite-verb.ts'
import { knownIn, type KnownName, type KnownNames } from './known-names.ts'
import { GREETINGS } from '../words/openings.ts'
import type { PreparedPlaybook } from '../../prepare.ts'
import { tokenize } from '../../reading/text/text.ts'

/** A longer sentence is about more than one thing. In UTF-16 units. */
const LONGEST = 120
/** What people write before the name of the next customer: "btw", "good news from", "spoke to", "not", "same for". */
const LEADS = new RegExp(
  String.raw`^(?:(?:${GREETINGS}|btw|by the way|fyi|oh|ah|ok(?:ay)?|so|and|also|only|just|even|not|unlike|after (?:that|this)|afterwards|later|then|now|today|yesterday|in (?:contrast|comparison)(?: to)?|on the other hand|(?:(?:the )?same (?:goes |is true |holds )?|(?:(?:good|bad|great|short|quick|other|more|some|no|the) )*(?:news|updates?|info|words?|mails?|notes?|calls?|meetings?|mtg|sync|talks?) )(?:from|on|of|with|w|about|for|at)|(?:(?:i|we|just) )*(?:spoke|talked|met|called|mailed|emailed|phoned|rang|chatted|heard|pinged)(?: (?:to|with|w|from))?|the|about|re|regarding|as for|over at|at|for|with|@)(?:[\s,:]+|$))+$`,
  'i',
)
/** Something that a customer has, before its name: "the pilot at", "rollout for". */
const HAS = /^(?:\S+ ){0,3}\S+ (?:at|for|of|@) ?$/i
/** The sentence is about somebody named before, compares, or says what somebody waits for. */
const OF_OTHERS =
  /\b(?:they|them|their|theirs|he|she|his|her|it|its|we|like|as|same|than|wait\w*|depend\w*|partner\w*|merge\w*|compar\w*|competes?|works?|worked|working|signed|contract|hosted|bought|sold|moved?|switch\w*)\b/i

/** A known customer that a sentence is about, though the sentence does not begin with the name. */
export interface KnownInPlace extends KnownName {
  /** Only words that lead over to the customer stand before the name. */
  readonly isLed: boolean
}

/**
 * The one known customer that a sentence goes over to: "btw adatum rollout is in July", "spoke to adatum, …", "the
 * pilot at adatum went fine". Undefined where the sentence is about somebody named before, or names several.
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
