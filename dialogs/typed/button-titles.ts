import { withoutPoliteWords } from '../commands/around-commands.ts'

/**
 * Button titles that are never news of a customer, in lower case. Not in the list: titles that may be news ("They
 * declined"), single words, and titles that are commands of their own.
 */
const TITLES: ReadonlySet<string> = new Set([
  // On cards of an assessment.
  'add it here',
  'assess step by step',
  'assess the next one',
  'back to the assessment',
  'change an answer',
  'change customer or workload',
  'change what was said',
  'check the note',
  'choose myself',
  'choose that one',
  'draft it again',
  'follow the recommendation',
  'go on with it',
  'it is about another customer',
  'it is one situation',
  'keep and post',
  'keep and request a partner',
  'keep everything',
  'keep, then readiness',
  'questions to ask',
  'show the status now',
  'take it up again',
  'tell me more',
  'tell the two apart',
  'tip questions',
  'try the example',
  'use these',
  'use these answers',
  'use this status',
  'what i can do',
  'what i said and answered',
  // On cards of kept statuses.
  'all statuses',
  'ask to be let in',
  'assign to a colleague',
  'back to the entitlement',
  'back without posting',
  'back without saving',
  'edit dibs',
  'edit note',
  'fill in dibs',
  'move date',
  'move the status on',
  'new status',
  'post the note',
  'post to a channel',
  'save and go back',
  'save and show the note',
  'show all',
  'show what is kept',
  'show what is unfinished',
  'take it back',
  'take me out',
  'take out',
  'use my changes',
  'write it anew',
  'your statuses',
  // On cards of ACM conversations, partner requests, plans and resources.
  'all blocks',
  'all parts',
  'all resources',
  'back to the resources',
  'begin a new one',
  'complete with this reason',
  'decisions and next steps',
  'do that now',
  'enter active use',
  'erase contact data',
  'erase everything',
  'for partner center',
  'get it as a file',
  'internal document',
  'internal material',
  'more resources',
  'move go-live',
  'note the discussion',
  'open in another mail app',
  'open in outlook',
  'open the request',
  'open the week',
  'read these rows in',
  'remark or not applicable',
  'add a remark',
  'back to the checklist',
  'request a partner',
  'save and add another',
  'save, then resistance',
  'save, then the plan',
  'share it',
  'share with the customer',
  'show it',
  'show resources',
  'show the e-mail',
  'show the note',
  'show the request',
  'text for an e-mail',
  'text to copy',
  'tick with remark',
  'whole plan',
  'word and calendar',
])
/** With polite words around it. In characters. */
const MAX_MESSAGE = 80

/** The button title that a message is, however politely, in lower case; undefined for any other message. */
export function buttonTitled(message: string): string | undefined {
  if (message.length > MAX_MESSAGE) return undefined
  const typed = message
    .trim()
    .toLowerCase()
    .replace(/[\s.!?]{1,9}$/, '')
    .replace(/\s+/g, ' ')
  const title = withoutPoliteWords(typed).replace(/^check (?:this|my|that) note$/, 'check the note')
  return TITLES.has(title) ? title : undefined
}
