import { noticeCard, type WayOn } from '../../cards/notice-card.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { readText } from '../../playbook/reading/read-text.ts'
import { withoutOpening, withoutPoliteWords } from '../commands/around-commands.ts'
import { spelledOut } from '../commands/chat-spelling.ts'
import { hasFullStop } from '../commands/clause-marks.ts'
import { isSentence, namesCustomer } from '../commands/command-status.ts'
import { misspeltCommand } from '../commands/misspelt.ts'
import { readElsewhere } from './asked-elsewhere.ts'
import { readOrder, readOrderAmongOthers, type Addressed } from './orders.ts'
import { rememberingLast } from '../../playbook/recent.ts'
import { withoutContactData } from '../referral/contact-data.ts'
import { readSend } from '../resources/commands.ts'
import { readSaidToTheBot } from './said-to-the-bot.ts'
import type { Reply } from '../model.ts'

/** Requests and questions are short; a longer message is news of a customer. In characters. */
const MAX_LENGTH = 300

const REMINDER =
  /^(?:(?:can|could|will|would) you )?(?:(?:set|add|create) (?:me )?(?:up )?(?:an? )?(?:reminder|alarm)|(?:remind|ping|nudge|alert|notify|wake) me)\b/i
/** With a time zone. Without minutes or a half of the day the number may count something: “reminders for 8 users”. */
const REMINDER_AT: readonly RegExp[] = [
  /^reminders? (?:at|to) (?:about )?\d{1,2}(?:[:.]\d{2})? ?(?:h|am|pm)?(?: [a-z/+\d]{2,20})?(?: time)?$/i,
  /^(?:(?:set|change|move|put|shift|send|schedule)(?: me)? )?(?:my |the )?reminders?(?: (?:at|to|for)|:)? (?:about )?\d{1,2}(?:[:.]\d{2}| ?(?:am|pm))(?: [a-z/+\d]{2,20})?(?: time)?$/i,
]
const REMINDER_ON = /^reminders? (?:on|every|next) \S+(?: (?:about|for|of) (?:\S+ ?){1,3})?$/i

const DATE =
  /^(?:move|change|set|shift|postpone|push|reschedule) (?:the |my )?(go-?live|go live|(?:target |due |unblock |end )?date|deadline)(?: date)?(?: (?:of|for|at) (.+?))?(?: (?:to|by|until|for) .+)?$/i

/** A request to change the note; that is done on the card. */
const NOTE =
  /^(?:(?:can|could|would|will) you )?(?:make|shorten|rewrite|reword|rephrase|improve|polish|redo|fix|correct|translate|change|edit|update|replace) (?:me )?(?:the|this|that|my|your) note\b(?: [a-z]+){0,6}$/i

const FILE = /\b(?:csv|xlsx?|excel|spreadsheet|sheet|file|list|export)\b/i
const EXPORT =
  /^(?:export|download)$|^(?:(?:how (?:do|can|could|would|should) (?:you|i|we)|how to|where (?:do|can) i|(?:is there|what is) (?:a|the) way to|is it possible to|(?:can|could|would|will) (?:you|i)) )?(?:please )?(?:(?:export|download) (?:all|everything|it|this|that|them|(?:all )?(?:of )?(?:my|the|our) (?:[a-z]+ )?(?:list|portfolio|customers|statuses|entitlements|records|data|overview|history))$|(?:export|download|print)\b.*\b(?:csv|xlsx?|excel|spreadsheet|sheet|file)|(?:get|save|give me|send me) (?:it|this|that|all|everything|(?:my|the|a) (?:list|portfolio|customers|statuses|entitlements))\b.*\b(?:csv|xlsx?|excel|spreadsheet))\b/i
const IMPORT = /\b(?:import|upload|read in|load|attach(?:ing|ed)?)\b/i
const MINE = /\b(?:i|my|me|you)\b/i

const DELETE =
  /^(?:delete|remove|erase|drop|clear|archive) (?:the )?(.+?)(?: (?:one|entitlement|status|entry|record))?(?: again)?(?: from (?:my|the|our) (?:list|portfolio|customers|records))?$/i

/** Questions in the first or second person, or about the bot's features. */
const TO_THE_BOT =
  /^(?:(?:can|could|would|will|do|did|are|have|should|may|must|shall) (?:you|i)\b|how (?:do|can|could|should|would|did|must) (?:i|you)\b|how to\b|(?:is|are) there (?:a|an|any) (?:way|command|button|option|shortcut|list|overview|limit)|is it possible to\b|(?:what|which)(?: is|['’]s| are)? (?:the )?(?:commands?|buttons?|shortcuts?|differences?|meaning)\b|(?:what|which|where|when|why|who|how)\b(?: \S+){0,4}? (?:do|can|could|should|did|would|must|have|may|are|am|will) (?:i|you)\b|does (?:this|the) bot\b|how (?:many|much|often)\b.* (?:i|my|you)\b|(?:tell|show|give|send|mail|email) me\b|i (?:want|need|would like|['’]d like) (?:you )?to (?:see|know|delete|remove|change|edit|export|import|print|move|find|get|undo|correct)\b)/i
/** What the FM has to do, or has; whatever words of the playbook the question contains. */
const OF_THE_FM =
  /^(?:(?:do|should|must|may|am|can|shall) i\b|(?:which|who|how many) of my (?:customers|entitlements)\b|is there (?:a|an|any) (?:limit|deadline|rule|minimum|maximum)\b)/i
/** Parts of a question in which the FM asks, and not the customer. */
const I_ASK = /\bi (?:have to |need to |must |should |can )?(?:ask|tell)\b|\bhave to ask\b/gi
/** A question to the bot at the end of a message: "here is my list, can you …". */
const AT_THE_END = /[,;] ?(?:so |and )?(?:can|could|would|will) you [^,;]+$/i
const OF_MYSELF = /^(?:i|i['’]m|i am|my|here|attach(?:ing|ed)|see|thanks|please|this is my|sending)\b/i

/** How the FM should deal with the customer: a question to the bot, whoever else it names. */
const ADVICE =
  /^(?:what|which|who|whom|when|where|how)\b(?: [^\s,;]+){0,5}? (?:should|can|could|do|must|shall|may|would) i (?:now |next |best |also |even )?(?:ask|tell|say|send|share|show|give|write|reply|answer|offer|propose|recommend|suggest|call|contact|talk|start|focus|e?mail)\b[^,;:.]*$/i

/**
 * A short question with the verb before the customer: "is contoso still interested", "what now with contoso". "Who is
 * overdue is the partner" is no question.
 */
const OF_A_CUSTOMER =
  /^(?:(?:what|who|whom|when|where|why|how)(?: (?:long|many|much|often|far|old|soon|big|now))?(?:['’]s| is| are| was| were| did| does| do| has| have| pays?| runs?| owns?| with| about)|is|are|was|did|does|do|has|have|any (?:idea|chance|plan|update)s?|help (?:me )?with)(?! (?:not|the|a|an|their|it|they)\b| (?:over ?due|past due|due|late) (?:is|are|was|were)\b)(?: [^\s,;:]+){1,7}$/i

/** No news begins so and ends with a question mark. */
const YES_OR_NO = /^(?:is|are|was|did|does|has|have) /i

/** Words that show that the customer speaks, or is spoken of or quoted. */
const OF_THE_CUSTOMER =
  /\b(?:they|their|them|theirs|he|she|his|her|(?<!my )customers?|clients?|users?|admins?|nobody|asks?|asked|asking|says|said|told|wonders?)\b|["“”]/i

/**
 * Reads what a message wants from the bot and no command does; undefined if it is news of a customer. It is a question
 * in the first or second person, a request, or a misspelt command. A text about the customer, or with evidence of the
 * playbook, stays news.
 */
export const readAddressed = rememberingLast(readMessage)

function readMessage(prepared: PreparedPlaybook, message: string): Addressed | undefined {
  if (message.length > MAX_LENGTH) return undefined
  const text = withoutOpening(spelledOut(message).trim().replace(/^\/+/, ''))
    .replace(/[\s.!?]+$/, '')
    .replace(/\s+/g, ' ')
  if (text === '') return undefined
  const toTheBot = readSaidToTheBot(text)
  if (toTheBot) return toTheBot
  // A second sentence may be anything.
  if (/[!?:] \S/.test(text) || hasFullStop(text)) return readOrderAmongOthers(prepared, text)
  return readRequest(prepared, text) ?? readQuestion(prepared, text, message.trim().endsWith('?'))
}

function readRequest(prepared: PreparedPlaybook, text: string): Addressed | undefined {
  if (REMINDER_AT.some((pattern) => pattern.test(text))) {
    return {
      says: 'Reminders come by the clock where you are, without a time zone: “reminders at 8:30”.',
      instead: 'reminders',
    }
  }
  if (REMINDER.test(text) || REMINDER_ON.test(text)) {
    const says = 'I cannot remind you of one customer on a day. Once a day I send you all that is due.'
    return { says, instead: 'reminders' }
  }
  const elsewhere = readElsewhere(prepared, withoutPoliteWords(text))
  if (elsewhere) return elsewhere
  if (readSend(prepared, text)) {
    const says = 'I send nothing but the playbook’s resources: “share”, its name, “with” and the customer’s.'
    return { says, instead: 'resources' }
  }
  if (EXPORT.test(text) && !OF_THE_CUSTOMER.test(text.replace(/\bmy customers?\b/i, ''))) {
    return { says: 'The tab writes your list as CSV or Excel: open it and press Export.', instead: 'status' }
  }
  if (NOTE.test(text)) {
    return { says: 'The note is changed on the card: edit it there, and I judge what you write.', instead: 'resume' }
  }
  if (IMPORT.test(text) && FILE.test(text) && MINE.test(text) && !OF_THE_CUSTOMER.test(text)) {
    const says = 'No file came with that. Drop a .csv file into our personal chat, and I take its rows over.'
    return { says, instead: 'help' }
  }
  const date = DATE.exec(text)
  if (date && !isSentence(text)) {
    const [, what = '', whose = ''] = date
    return dateIsMoved(/live/i.test(what) ? 'plan' : 'status', namesCustomer(prepared, whose) ? whose : undefined)
  }
  const deleted = DELETE.exec(text)?.[1]
  if (deleted !== undefined && namesCustomer(prepared, deleted)) {
    const says =
      'I do not delete a single status by message: its history stays. “undo” right behind keeping it takes it back; later a new status follows it, as Duplicate/Invalid where the entitlement is none. “forget customer” and the name erases all that is kept of a customer.'
    return { says, instead: `status ${deleted}` }
  }
  const ordered = readOrder(prepared, text)
  if (ordered) return ordered
  const meant = misspeltCommand(prepared, text)
  return meant === undefined
    ? undefined
    : { says: 'I do not know that command. Did you mean this one?', instead: meant }
}

function dateIsMoved(view: 'plan' | 'status', whose: string | undefined): Addressed {
  const example = view === 'plan' ? 'move go-live of Contoso Teams to 11 May' : 'move the date for Contoso to 30 April'
  const says = `I could not read whose date, and to when. Say “${example}”, or open the ${view} and move it there.`
  return { says, instead: [view, ...(whose ? [whose] : [])].join(' ') }
}

function readQuestion(prepared: PreparedPlaybook, text: string, isQuestion: boolean): Addressed | undefined {
  if (ADVICE.test(text)) {
    const isToSend = /\b(?:send|share|show|give|offer)\b/i.test(text)
    return unanswered(isToSend ? 'resources' : instead(readText(prepared, text).customer))
  }
  if (OF_THE_FM.test(text) && !OF_THE_CUSTOMER.test(text.replace(I_ASK, '').replace(/\bmy customers\b/i, ''))) {
    const { customer } = readText(prepared, text)
    return unanswered(/^(?:which|who) of my\b/i.test(text) ? 'status' : instead(customer))
  }
  const asked = OF_A_CUSTOMER.test(text) && !OF_THE_CUSTOMER.test(text) ? readText(prepared, text) : undefined
  const isClear = asked?.cues.length === 0 || (isQuestion && YES_OR_NO.test(text))
  if (asked?.customer && isClear) return unanswered(`status ${asked.customer.name}`)
  const isAsked = TO_THE_BOT.test(text) || (isQuestion && AT_THE_END.test(text) && OF_MYSELF.test(text))
  if (!isAsked || OF_THE_CUSTOMER.test(text)) return undefined
  const { cues, customer } = readText(prepared, text)
  if (cues.length > 0) return undefined
  return unanswered(instead(customer))
}

/** The answer to a question that the bot cannot answer, with the nearest command. */
export function unanswered(instead: string): Addressed {
  return { says: 'I cannot answer that.', instead, isUnanswered: true }
}

function instead(customer: ReturnType<typeof readText>['customer']): string {
  return customer?.certainty === 'named' ? `status ${customer.name}` : 'help'
}

/** Shows that answer with its command; a button takes the message as the customer's words after all. */
export function answerAddressed({ says, namesTyped, instead }: Addressed, message: string): Reply {
  const next: WayOn = { title: buttonFor(instead), verb: 'command', text: instead }
  const text = withoutContactData(message.trim())
  const others: WayOn[] = text === '' ? [] : [{ title: 'The customer said this', verb: 'try', text }]
  const answer = `${says} Nothing was added to an assessment.`
  const card = noticeCard(namesTyped ? '' : answer, { ...(namesTyped ? { quoted: answer } : {}), next, others })
  return { kind: 'card', summary: 'That is not about a customer', card }
}

/** In characters; phones cut off longer titles. */
const MAX_TITLE = 40

function buttonFor(command: string): string {
  if (command === 'help') return 'What I can do'
  const title = `${command.charAt(0).toUpperCase()}${command.slice(1)}`
  return title.length > MAX_TITLE ? `${title.slice(0, MAX_TITLE - 1)}…` : title
}
