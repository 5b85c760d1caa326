import { functionWords } from '../content/note-rules.ts'
import { TRADES } from '../content/words/trades.ts'

/** Words that no name begins with: "Regarding Adatum", "Log for Adatum", "Called Adatum". */
const INTRODUCES =
  /^(?:(?:Regarding|Concerning|About|Re|Subject|Meeting|Call|Talk|Weekly|Update (?:on|for|from)|News (?:on|of|from)|(?:Log|Write-up|Report|Recap|Record|Entry|Minutes|Summary|Status|File|Info|Call|Meeting|Talk) (?:for|with|of|on)):? |(?:Called|Chased|Asked|Inherited|Met|Visited|Phoned|Rang|Mailed|Emailed|Pinged|Tried|Reached|Contacted|Saw|Had|Told|Got|Spoke to|Friday|Monday|Tuesday|Wednesday|Thursday|Saturday|Sunday),? )+(?=\p{Lu}\S* \S)/u
/** Orders, before a name of one word as well: "Cancel Contoso", "Go-live of Contoso". */
const ORDERS = /^(?:Cancel|Comment(?: on| for)?|(?:Go-?live|Golive|Cut-?over) (?:of|for|at)) (?=\p{Lu})/iu
/** What is done with a customer: "Snooze Contoso", "referral Contoso". */
const DONE_WITH = /^(?:snooze|referral|dibs)(?: (?:for|of))? (?=\S)/iu
/** Words for an order or a date are nobody's name. */
const NOBODY = /^(?:snooz(?:e[ds]?|ing)|overdue|referrals?)$/iu
/** A verb ends the name: "Partner for Contoso resigned", "Contoso snooze 3 days". "Left" may be part of a name. */
const VERB = /(?<=\S) (?:resigned|declined|accepted|quit|snoozed?)$/iu
/** The first word, which has a capital because a sentence begins: "For", "Before". */
const FIRST_WORD = /^(\p{Lu}\p{Ll}+) (?=\p{Lu})/u
/** Those of them that names begin with. */
const BEGINS_NAMES = new Set('the our all first own every one no such any'.split(' '))
/** "Adatum AB. CFO says": a sentence begins behind a legal form and a full stop. */
const NEXT_SENTENCE = /^(.*\s(?:AB|AG|AS|ASA|BV|GmbH|Inc|KG|Ltd|LLC|NV|Oy|plc|SA|SARL|SE|SpA))\.\s.*$/su
/** "Adatum and Adatum Ltd are one tenant" names one customer twice. "Johnson & Johnson" is one name. */
const SAID_TWICE = /^(.{3,60}?),? and \1\s/i
/** "Adatum's 4", "Adatum's CIO": the second word is the customer's. "Baker's Yard" is one name. */
const OWNS = /^([^'’]+)(?:['’]s|(?<=s)['’]) (\S+)/u
const IS_THING = /^(?:\d|\p{Lu}{2,}(?!\p{Ll}))/u

/**
 * Removes what was read as part of a name by mistake: words that introduce it, the next sentence, what belongs to the
 * customer.
 */
export function tidyName(found: string): string {
  let name = found.replace(INTRODUCES, '').replace(ORDERS, '').replace(NEXT_SENTENCE, '$1')
  name = withoutWhatIsDone(name)
  const first = FIRST_WORD.exec(name)?.[1]?.toLowerCase()
  if (first && functionWords.has(first) && !BEGINS_NAMES.has(first)) name = name.slice(first.length + 1)
  const owns = OWNS.exec(name)
  // "Benefit Society's board": behind a word of trade begins what belongs to it.
  if (owns && (IS_THING.test(owns[2]!) || TRADES.has(owns[1]!.toLowerCase().split(' ').at(-1)!))) name = owns[1]!
  return SAID_TWICE.exec(name)?.[1] ?? name
}

/** Removes verbs around a name: "Contoso" of "referral Contoso" and of "Contoso resigned". */
export function withoutWhatIsDone(name: string): string {
  return name.replace(DONE_WITH, '').replace(VERB, '')
}

/** True for "resigned" and the like, which ends the name before it. */
export function isWhatIsDone(word: string): boolean {
  return VERB.test(`x ${word}`)
}

/** True for "Snooze", "Overdue" and the like: words for an order or a date, not a customer. */
export function isNobodysName(name: string): boolean {
  return NOBODY.test(name)
}
