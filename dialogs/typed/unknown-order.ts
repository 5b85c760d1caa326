import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { readText } from '../../playbook/reading/read-text.ts'
import { spokenOf } from '../assessment/shelf.ts'
import { inOneLine, withoutOpening, withoutPoliteWords } from '../commands/around-commands.ts'
import type { ConversationState } from '../model.ts'
import { CALENDAR } from './not-by-message.ts'
import type { Addressed } from './orders.ts'

/** An order is short. In characters. */
const MAX_LENGTH = 120
const VERB =
  '(?:add|create|make|set|change|edit|update|delete|remove|open|close|show(?: me)?|sort|filter|start|prepare|log|skip|move|reschedule|put|send|print|pin|clear|reset|fill in|copy|insert|enter|duplicate|hide|mark|tick|complete)'
/** “Open tickets”, “close ties”: without one of these words the verb may be another word. */
const THE = '(?:the|an?|my|this|that|its|another|one more)(?: (?:new|next|last|first|whole|other|same))?'
/** Behind the thing: nothing, whose or where it is, or what is to be in it. */
const BEHIND = '(?:$|\\s*:|,| (?:again|please|now|for|of|from|at|with|to|by|as|on|in|into|until|till|away|up|down)\\b)'
/** Whoever does it is spoken of: then it is told, and no order. */
const OF_OTHERS =
  /\b(?:they|their|them|he|she|his|her|customers?|clients?|users?|admins?|nobody|everybody|people|staff)\b/i

interface Thing {
  readonly called: string
  readonly says: string
  readonly instead: string
  /** Nothing but the bot's own is called so; else words that speak for a status make it news. */
  readonly isOwn?: true
  /** The command takes the customer of whom is spoken. */
  readonly ofSpoken?: true
}

/** The things of the bot's own world, and where each is changed. */
const THINGS: readonly Thing[] = [
  {
    called: '(?:status )?card',
    says: 'What can be done with a card has a button on it.',
    instead: 'resume',
    isOwn: true,
  },
  {
    called: 'note',
    says: 'The note is changed on the card: edit it there, or say “add to note: …”.',
    instead: 'resume',
    isOwn: true,
  },
  {
    called: '(?:comment|log entry|(?:phone )?call|meeting)(?= (?:with|at|for)\\b|$|\\s*:)',
    says: 'I keep no log of calls. What they said, tell me; beside the status only its note is kept.',
    instead: 'resume',
  },
  {
    called: '(?:stakeholders?|resistors?|stakeholder map)(?: [\\p{L}’-]{2,20}){0,2}',
    says: 'People stand on the map of stakeholders.',
    instead: 'stakeholders',
    isOwn: true,
    ofSpoken: true,
  },
  {
    called: '(?:plan )?(?:step|task|action|milestone)s?',
    says: 'The steps follow from the activation plan, and each is changed there.',
    instead: 'plan',
    ofSpoken: true,
  },
  {
    called: '(?:kick-?off|acm(?: conversation)?|(?:acm )?checklist)',
    says: 'That stands on the ACM checklist.',
    instead: 'acm',
    ofSpoken: true,
  },
  {
    called: '(?:success )?owner',
    says: 'The success owner stands with DIBS, the FM who owns it with the status: “assign”, its name, “to” and the colleague’s.',
    instead: 'status',
    ofSpoken: true,
  },
  {
    called: '(?:reminder|follow[- ]?up|due date list)s?',
    says: 'I remind of nothing but what is due, once a day.',
    instead: 'reminders',
    isOwn: true,
  },
  {
    called: '(?:list|overview)',
    says: 'The list is asked for by “status” and a name, a workload or an L2; the tab sorts it.',
    instead: 'status',
    isOwn: true,
  },
]

/** An order begins so, whoever is to come: what stands behind it is whom, when or what about. */
const BOOKS =
  /^(?:schedule|book|arrange|organi[sz]e|set ?up) (?:me |us )?(?:an? |the |our |another |in )(?:\S+ ){0,3}?(?:call|meeting|sync|check-?in|touch ?point|appointment|session|talk|follow[- ]?up)(?: (?:with|for|to|about|on|at|in|between|next|this|tomorrow|today)\b.{0,80})?$/i

const ORDERS = THINGS.map((thing) => ({
  thing,
  // Of what only the bot has, hurried typing leaves out the small word: “delete note”, “remove stakeholder Miriam”.
  asks: new RegExp(`^${VERB} (?:${THE} )${thing.isOwn ? '?' : ''}${thing.called}${BEHIND}`, 'iu'),
}))

/**
 * An order about a thing of the bot's own that no command carries out: says so, and leads to where it is done. Undefined for
 * everything else, also for an order whose words speak for a status.
 */
export function readUnknownOrder(
  prepared: PreparedPlaybook,
  state: ConversationState,
  message: string,
): Addressed | undefined {
  if (message.length > MAX_LENGTH || OF_OTHERS.test(message)) return undefined
  const text = withoutPoliteWords(withoutOpening(inOneLine(message)))
  if (BOOKS.test(text) && readText(prepared, text).cues.length === 0) return { says: CALENDAR, instead: 'reminders' }
  const thing = ORDERS.find(({ asks }) => asks.test(text))?.thing
  if (!thing || (!thing.isOwn && readText(prepared, text).cues.length > 0)) return undefined
  const { customer } = readText(prepared, text)
  const whom = thing.ofSpoken ? (customer?.certainty === 'named' ? customer.name : spokenOf(state)) : undefined
  const instead = whom === undefined ? thing.instead : `${thing.instead} ${whom}`
  return { says: `I cannot do that by message. ${thing.says}`, instead }
}
