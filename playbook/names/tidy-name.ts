import { functionWords } from '../content/note-rules.ts'
import { TRADES } from '../content/words/trades.ts'

/** "Regarding Adatum", "Log for Adatum", "Called Adatum": no name begins with it. */
const INTRODUCES =
  /^(?:(?:Regarding|Concerning|About|Re|Subject|Meeting|Call|Talk|Weekly|Update (?:on|for|from)|News (?:on|of|from)|(?:Log|Write-up|Report|Recap|Record|Entry|Minutes|Summary|Status|File|Info|Call|Meeting|Talk) (?:for|with|of|on)):? |(?:Called|Chased|Asked|Inherited|Met|Visited|Phoned|Rang|Mailed|Emailed|Pinged|Tried|Reached|Contacted|Saw|Had|Told|Got|Spoke to|Friday|Monday|Tuesday|Wednesday|Thursday|Saturday|Sunday),? )+(?=\p{Lu}\S* \S)/u
/** "Cancel Contoso", "Go-live of Contoso": what is to be done, in front of one word as well. */
const ORDERS = /^(?:Cancel|Comment(?: on| for)?|(?:Go-?live|Golive|Cut-?over) (?:of|for|at)) (?=\p{Lu})/iu
/** "Snooze Contoso", "referral Contoso": what is done with a customer. */
const DONE_WITH = /^(?:snooze|referral|dibs)(?: (?:for|of))? (?=\S)/iu
/** What an order or a date is called is nobody's name. */
const NOBODY = /^(?:snooz(?:e[ds]?|ing)|overdue|referrals?)$/iu
/** "Partner for Contoso resigned", "Contoso snooze 3 days": a verb ends the name. "Left" may be part of one. */
const VERB = /(?<=\S) (?:resigned|declined|accepted|quit|snoozed?)$/iu
/** "For", "before": with a capital where a sentence begins. */
const FIRST_WORD = /^(\p{Lu}\p{Ll}+) (?=\p{Lu})/u
/** Of those, what names begin with. */
const BEGINS_NAMES = new Set('the our all first own every one no such any'.split(' '))
/** "Adatum AB. CFO says": behind a legal form and a full stop another sentence begins. */
const NEXT_SENTENCE = /^(.*\s(?:AB|AG|AS|ASA|BV|GmbH|Inc|KG|Ltd|LLC|NV|Oy|plc|SA|SARL|SE|SpA))\.\s.*$/su
/** "Adatum and Adatum Ltd are one tenant" names one customer twice. */
const SAID_TWICE = /^(.{3,60}?)(?:,? and |,? & )\1(?:\s|$)/i
/** "Adatum's 4", "Adatum's CIO": what belongs to the customer; "Baker's Yard" is one name. */
const OWNS = /^([^'’]+)(?:['’]s|(?<=s)['’]) (\S+)/u
const IS_THING = /^(?:\d|\p{Lu}{2,}(?!\p{Ll}))/u

/** A name without what was taken along with it: what introduces it, the next sentence, what belongs to the customer. */
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

/** "Contoso" of "referral Contoso" and of "Contoso resigned". */
export function withoutWhatIsDone(name: string): string {
  return name.replace(DONE_WITH, '').replace(VERB, '')
}

/** True for "Snooze", "Overdue": what an order or a date is called, and no customer. */
export function isNobodysName(name: string): boolean {
  return NOBODY.test(name)
}
