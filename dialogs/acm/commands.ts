import { inOneLine, withoutPoliteWords } from '../commands/around-commands.ts'
import { isSentence } from '../commands/command-status.ts'
import { isProperName } from '../commands/proper-name.ts'
import { asksForAcmMaterial } from '../resources/acm-material.ts'
import { withoutQuotes } from '../../playbook/names/words/without-quotes.ts'
import { rememberingLast } from '../../playbook/recent.ts'

/** "acm", "acm contoso", "acm contoso note". `customer`: as typed, empty if none was. */
export interface AcmCommand {
  readonly customer: string
  readonly note: boolean
  /** The item of the checklist that is done, as typed. */
  readonly done?: string
}

/** Conversations, or customers to choose from, per card. */
export const ACM_PAGE = 6
/** In characters. */
const MAX_COMMAND = 140
const MAX_WORDS = 5

const COMMAND =
  /^(?:(?:show|open|start|begin|continue|resume)(?: the| my)? )?(?:acm|adoption(?: (?:and|&) change management)?)(?: (?:conversations?|checklist))?(?::? (?:with|for|of|at) |: ?| |$)(.*)$/i

/** "Which ACM talks are still open?", "list my ACM conversations" */
const LIST =
  /^(?:(?:which|what|any|how many|show|list|give)(?: me)?(?: of)? )?(?:(?:all|the|my|our|open|unfinished) )*acm (?:talks?|conversations?|discussions?|checklists?|calls?)(?: (?:are|is|do i have|have i|did i))?(?: (?:still|not|yet|left|open|pending|done|finished|completed?|to do|unfinished|missing|now|there)){0,4}$/i
/** "ACM Contoso done: kickoff held", "ACM Contoso: kickoff held, done" */
const DONE: readonly RegExp[] = [
  /^(?:tick )?acm (?:(?:with|for|of|at) )?([^:,]{2,60}?)(?:(?::| -)? (?:done|did|ticked|tick|finished|completed?):|(?::| -) (?:done|ticked)| ticked) (.{3,100})$/i,
  /^acm (?:(?:with|for|of|at) )?([^:,]{2,60}?)(?::| -) (.{3,100}?),? (?:is |was |are )?(?:done|ticked|finished|completed?)$/i,
  /^tick acm (?:(?:with|for|of|at) )?([^:,]{2,60}?)(?::| -) (.{3,100})$/i,
]

/**
 * "We did the ACM call with Contoso today, they take the self service resources": the talk is ticked on its checklist,
 * and says nothing about a status. More news behind it stays news.
 */
const HELD =
  /^(?:(?:today|yesterday|finally)[, ]+)?(?:(?:i|we)(?: have|['’]ve)? )?(?:just |finally |also )?(?:did|had|held|done|finished|completed) (?:(?:the|our|an?|their|my|first|second|last) ){0,2}(?:acm|adoption (?:and|&) change management) (?:call|talk|conversation|meeting|session|workshop|chat) (?:with|at|for) (.{2,60}?)(?: (?:today|yesterday|just now|this (?:morning|afternoon|week)|last week|on \p{L}{3,9}(?: \d{1,2})?|on \d{1,2}(?:st|nd|rd|th)? \p{L}{3,9}))?(?:[,;.:–-]+ (?:it went (?:well|fine|ok|great)|(?:all )?went (?:well|fine|ok|great)|all (?:is )?(?:agreed|good|fine|done|clear)|they (?:all )?(?:agreed|(?:take|took|want|use|chose|choose|go with) (?:the |our |their |a )?(?:self[- ]?service(?: (?:resources|way|path|material))?|resources|partner)))(?: (?:to it|now))?)?$/iu

/** "What's open in ACM for Contoso?", "is anything left of Contoso's ACM checklist?" */
const ASKED: readonly RegExp[] = [
  /^(?:what(?: is|['’]?s| are)?|which (?:items?|points?|steps?) (?:is|are)|(?:is |are )?(?:there )?(?:any(?:thing)?|something)(?: is)?) (?:still )?(?:open|left|missing|to do|undone|done|pending|ticked|outstanding)(?: yet| now| still)? (?:in|on|of|from|with|for) (?:the )?(?:acm|adoption (?:and|&) change management)(?: (?:conversation|checklist|talk|call|list))?,? (?:for|of|with|at|on) (.{2,60}?)[?\s]*$/i,
  /^(?:what(?: is|['’]?s| are)?|(?:is |are )?(?:there )?(?:any(?:thing)?|something)(?: is)?) (?:still )?(?:open|left|missing|to do|undone|done|pending|ticked|outstanding)(?: yet| now| still)? (?:in|on|of|from|with|for) (.{2,60}?)(?:['’]s)? (?:acm|adoption (?:and|&) change management)(?: (?:conversation|checklist|talk|call|list))?[?\s]*$/i,
  /^how far (?:is|are we with|along is) (?:the )?acm(?: (?:conversation|checklist|talk|call|list))? (?:for|of|with|at) (.{2,60}?)[?\s]*$/i,
]

/** "ACM done" names no customer, so the bot asks. */
const STANDS = /^(?:is |was )?(?:done|ticked|finished|completed?|open|over|ready)$/i

/** Reads a command about the conversation; undefined if the message is none. */
export const readAcmCommand = rememberingLast(readMessage)

function readMessage(message: string): AcmCommand | undefined {
  if (message.length > MAX_COMMAND) return undefined
  const text = withoutPoliteWords(inOneLine(message))
  if (asksForAcmMaterial(text)) return undefined
  if (LIST.test(text)) return { customer: '', note: false }
  for (const pattern of DONE) {
    const [, customer, done] = pattern.exec(text) ?? []
    const isName = customer !== undefined && customer.split(' ').length <= MAX_WORDS && !isSentence(customer)
    if (isName && done !== undefined) return { customer, note: false, done }
  }
  const held = HELD.exec(text.replace(/[\s.!]+$/, ''))?.[1]
  if (held !== undefined && held.split(' ').length <= MAX_WORDS && !isSentence(held))
    return { customer: withoutQuotes(held), note: false }
  for (const pattern of ASKED) {
    const asked = pattern.exec(text)?.[1]?.replace(/['’]s$/i, '')
    if (asked !== undefined && asked.split(' ').length <= MAX_WORDS && !isSentence(asked))
      return { customer: withoutQuotes(asked), note: false }
  }
  const found = COMMAND.exec(text)
  if (!found) return undefined
  // "Adoption readiness" is a status, "adoption is low" a situation: only the short name "acm" may stand alone.
  if (
    /^adoption\b/i.test(text) &&
    !/^adoption (?:(?:and|&) change management )?(?:conversation|checklist)/i.test(text)
  ) {
    return undefined
  }
  const rest = found[1]!.trim()
  if (STANDS.test(rest)) return { customer: '', note: false }
  const { customer, note } = namedIn(rest)
  if ((customer.split(' ').length > MAX_WORDS && !isProperName(customer)) || isSentence(customer)) return undefined
  return { customer, note }
}

/** In characters. */
const MAX_NAME = 80

/** Reads “acm Will & Grace”: it asks for that only where a customer is called exactly so. */
export function readAcmOfWhole(message: string): AcmCommand | undefined {
  const text = withoutPoliteWords(message.slice(0, MAX_COMMAND).trim().replace(/\s+/g, ' '))
  const rest = /^(?:open |show |start |begin )?acm (?:(?:with|for|of) )?(.+)$/i.exec(text)?.[1]
  const named = rest === undefined || message.length > MAX_COMMAND ? undefined : namedIn(rest.trim())
  return named && named.customer !== '' && named.customer.length <= MAX_NAME ? named : undefined
}

/** "contoso note" */
function namedIn(rest: string): Pick<AcmCommand, 'customer' | 'note'> {
  const named = /^(.*?) ?\bnotes?$/i.exec(rest) ?? /^notes? (?:of |for )?(.+)$/i.exec(rest)
  return { customer: withoutQuotes(named?.[1] ?? rest), note: named !== null }
}
