import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { spokenOf } from '../assessment/shelf.ts'
import { inOneLine, withoutOpening, withoutPoliteWords } from '../commands/around-commands.ts'
import { isFilter, isSentence, namesCustomer } from '../commands/command-status.ts'
import type { ConversationState } from '../model.ts'
import type { Addressed } from './orders.ts'

/** Orders and remarks are short; a longer message is news of a customer. In characters. */
const MAX_LENGTH = 140

const NAME = '(?<name>.{2,60}?)'
const OF_NAME = `(?: (?:of|for|at|with) ${NAME})?`
const WEEKDAY = '(?:mon|tues?|wednes|wed|thurs?|thu|fri|satur|sat|sun)(?:day)?'
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const DAY = `(?:today|tonight|tomorrow|(?:next|this|the coming) (?:week|month|quarter|year|${WEEKDAY})|${WEEKDAY}|(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?:[ ./-](?:of )?(?:${MONTH}|\\d{1,2}))?(?:[ ./-]\\d{2,4})?|${MONTH} \\d{1,2}(?:st|nd|rd|th)?|in (?:an?|one|two|three|four|six|\\d{1,2}) (?:days?|weeks?|months?)|(?:the )?(?:end|middle|beginning|start) of (?:next |this |the )?(?:week|month|quarter|year|${MONTH}))`
const WHEN = `(?:(?:on|at|by|for|in) )?${DAY}(?:,? (?:at |around )?\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm|h|o['’]?clock)?| (?:morning|afternoon|evening))?`
const MEETING =
  '(?:call|meeting|sync|check-?in|touch ?point|appointment|session|talk|follow[- ]?up)(?: (?:call|meeting))?'
const KICK_OFF = '(?:acm )?kick-?off(?: (?:meeting|call|session))?'
const ARRANGE = '(?:schedule|book|plan|arrange|organi[sz]e|set up)'
const IS = '(?:(?: is| will be| was)?(?: now| planned| scheduled| set| booked| moved to)?|:)'
const DONE = '(?:done|complete[d]?|finished|closed|held|ticked)'
const TICK = '(?:mark|tick|check|flag|cross|set|put)'

/** `asks`: in a group `name` only a customer's name; `instead`: the command that leads there, with that name behind it. */
interface ByHand {
  readonly asks: readonly RegExp[]
  readonly says: string
  readonly instead: string
  /** Without a name it is about the customer of whom is spoken. */
  readonly ofSpoken?: true
}

const TICKS = 'I tick nothing by message. It has its place there, and is no news of the status.'
export const CALENDAR =
  'I have no calendar, and that is no news of the status. Book it in Outlook; what falls due I show once a day.'
const IN_THE_TAB =
  'The dates of several are moved in the tab: choose them in the list, then “Move dates…”. Nothing was changed. Here, I move the date of one: “move Contoso to 30 April”.'
const EACH = 'I cannot tell which ones. Say it of each by name: “Contoso is done”, “move Contoso to 30 April”.'

/** What is done on a card or not at all, and what says nothing about the customer's situation. */
const BY_HAND: readonly ByHand[] = [
  {
    asks: [
      new RegExp(
        `^${TICK}(?: off)? (?:the |our |this )?kick-?off(?: meeting| call)?${OF_NAME}(?: as| off| to)* ${DONE}$`,
        'i',
      ),
      new RegExp(
        `^(?:tick|check|cross)(?: off)? (?:the |our |this )?kick-?off(?: meeting| call)?${OF_NAME}(?: off)?$`,
        'i',
      ),
      new RegExp(`^${TICK} (?:the )?acm(?: conversation| checklist)?${OF_NAME}(?: as| off| to)* ${DONE}$`, 'i'),
      new RegExp(`^${NAME}(?:['’]s)? acm(?: conversation| checklist)? (?:is |was )?(?:already |now )?${DONE}$`, 'i'),
    ],
    says: `${TICKS} Kickoff and ACM conversation stand on the ACM checklist.`,
    instead: 'acm',
    ofSpoken: true,
  },
  {
    asks: [
      new RegExp(
        `^${TICK}(?: off)? (?:the |our |this )?(?:\\S+ ){0,3}(?:step|task|action|milestone)s?(?: \\d{1,2})?${OF_NAME}(?: as| off| to)* ${DONE}$`,
        'i',
      ),
      new RegExp(
        `^(?:tick|check|cross) off (?:the |our |this )?(?:\\S+ ){0,3}(?:step|task|action|milestone)s?(?: \\d{1,2})?${OF_NAME}$`,
        'i',
      ),
      new RegExp(
        `^(?:complete|finish|close) (?:the |this )(?:\\S+ ){0,2}(?:step|task|action|milestone)${OF_NAME}$`,
        'i',
      ),
    ],
    says: `${TICKS} Each step has its buttons on the activation plan.`,
    instead: 'plan',
    ofSpoken: true,
  },
  {
    asks: [
      new RegExp(
        `^(?:(?:turn|switch) off|stop|disable|mute|pause|no(?: more)?) (?:the |all |my )?reminders? (?:for|of|about|on) ${NAME}$`,
        'i',
      ),
      new RegExp(`^(?:turn|switch) (?:the |my )?reminders? off (?:for|of) ${NAME}$`, 'i'),
      new RegExp(`^reminders? off (?:for|of) ${NAME}$`, 'i'),
    ],
    says: 'I remind of what is due as long as it is due. Snoozed, a customer waits: a week, or until the day that you say.',
    instead: 'snooze',
  },
  {
    asks: [
      new RegExp(
        `^(?:(?:the|our|my) )?(?:next|follow[- ]?up|second|another) ${MEETING}(?: with ${NAME})?${IS} ${WHEN}$`,
        'i',
      ),
      new RegExp(`^(?:(?:the|our|my) )?follow[- ]?up(?: with ${NAME})?${IS} ${WHEN}$`, 'i'),
      new RegExp(
        `^(?:(?:i|we)(?:['’]ll| will)? )?(?:follow up|touch base|check in|meet)(?: again)?(?: with ${NAME})?(?: again)? ${WHEN}$`,
        'i',
      ),
      new RegExp(
        `^(?:set|add|create|make|plan|put|schedule)(?: up| in)?(?: me)? (?:an? |the |another )?follow[- ]?up(?: call| meeting| task| reminder)?(?: (?:with|for|at) ${NAME})?(?: ${WHEN})?$`,
        'i',
      ),
    ],
    says: CALENDAR,
    instead: 'reminders',
  },
  {
    asks: [
      new RegExp(`^${ARRANGE} (?:an? |the |our |this )?${KICK_OFF}(?: ${WHEN})?$`, 'i'),
      new RegExp(`^${ARRANGE} (?:an? |the |our |this )?${KICK_OFF}(?: (?:with|for|of|at) ${NAME})?(?: ${WHEN})?$`, 'i'),
    ],
    says: `${CALENDAR} The kickoff has its place on the ACM checklist.`,
    instead: 'acm',
    ofSpoken: true,
  },
  {
    asks: [
      new RegExp(
        `^${ARRANGE.replace('plan|', '')} (?:an? |the |our |another )(?:\\S+ )?${MEETING}(?: (?:with|for) (?:the|an?|our|their|her|his) (?:\\S+ ){0,3}\\S+?)?(?: ${WHEN})?$`,
        'i',
      ),
      /^(?:send|write|forward) (?:out )?(?:the |an? |all )?(?:meeting |kick-?off |calendar )?invit(?:e|ation)s?(?: (?:to|for) (?:\S+ ){0,4}\S+)?$/i,
      new RegExp(
        `^(?:send|forward|mail|e-?mail) (?:\\S+ ){1,4}?(?:an? |the )?(?:meeting |calendar |kick-?off |teams )?(?:${MEETING} )?(?:request|invit(?:e|ation))s?(?: (?:to|for|on|at|with) .{2,60})?$`,
        'i',
      ),
      /^(?:put|add|enter|write|note|save|create|make) .{2,60}? (?:in|into|on|to) (?:(?:my|the|our) )?(?:outlook |teams )?(?:calendar|diary|agenda|outlook)(?: (?:for|on|at|with|next|this|tomorrow|today)\b.{0,40})?$/i,
      new RegExp(`^invite (?:\\p{L}{2,20} ){1,4}${WHEN}$`, 'iu'),
      /^block (?:out )?(?:(?:my|the|our) (?:calendar|diary|agenda)|(?:an hour|half an hour|some time|time|\d{1,2} (?:minutes|hours)))\b.{0,60}$/i,
      /^invite (?:\S+ ){1,4}to (?:the |our |a )?(?:kick-?off|meeting|call|session)(?: \S+){0,3}$/i,
    ],
    says: CALENDAR,
    instead: 'reminders',
  },
  {
    asks: [/^(?:re-?)?assign (?:it|this|that)(?: one)? to (?:\S+ ){0,3}\S+$/i],
    says: 'I assign only what is kept. Keep it first; then say “assign”, its name, “to” and the colleague’s.',
    instead: 'resume',
  },
  {
    asks: [new RegExp(`^(?:call|phone|ring|dial) back ${NAME}(?: ${WHEN})?$`, 'i')],
    says: 'I call nobody. Call them yourself, and tell me what they said.',
    instead: 'status',
  },
  {
    asks: [
      new RegExp(
        `^(?:move|push|shift|postpone|reschedule|change|set|put|delay) (?:(?:all|every|each|both)(?: of)?(?: the| my| our)?(?: (?!date)\\S+){0,4}?|(?:the|my|our)(?: (?:blocked|overdue|${MONTH}))+) (?:unblock |target |due )?dates?(?: (?:in|of|from|for|on) .{2,40}?)?(?: back| out| forward)? (?:to|into|until|till|by) .{2,40}$`,
        'i',
      ),
      new RegExp(
        `^(?:move|push|shift|postpone|reschedule|delay) (?:everything|everyone|everybody|all(?: of them)?|all customers|whatever is)(?: (?:in|of|from|due|for|that is|is)(?: due)?(?: in)?)? .{2,40}? (?:to|into|until|till|by) .{2,40}$`,
        'i',
      ),
    ],
    says: IN_THE_TAB,
    instead: 'status',
  },
  {
    asks: [
      /^(?:the )?(?:first|second|third|last|other|next)(?: one| two)? (?:is|are|was|were) (?:done|looked at|sorted|checked)$/i,
      /^(?:both|all|all of them|these|those)(?: of them)? (?:are|were) (?:done|looked at|sorted|checked)$/i,
      new RegExp(
        `^(?:move|push|shift|snooze|postpone) (?:both|all|them|all of them|these|those|the (?:first|second|last|other)(?: one| two)?)(?: back| out)? (?:to|until|till|by|for) .{2,40}$`,
        'i',
      ),
    ],
    says: EACH,
    instead: 'reminders',
  },
]

/**
 * Finds an order that is carried out on a card, or not at all, and a remark about calls and meetings: neither is news of a
 * customer. Undefined for everything else.
 */
export function readNotByMessage(
  prepared: PreparedPlaybook,
  state: ConversationState,
  message: string,
): Addressed | undefined {
  if (message.length > MAX_LENGTH) return undefined
  const text = withoutPoliteWords(withoutOpening(inOneLine(message)))
  for (const { asks, says, instead, ofSpoken } of BY_HAND) {
    for (const pattern of asks) {
      const found = pattern.exec(text)
      if (!found) continue
      const name = found.groups?.['name']?.replace(/['’]s$/i, '')
      if (name !== undefined && !isName(prepared, name)) continue
      const whom = name ?? (ofSpoken ? spokenOf(state) : undefined)
      return { says, instead: whom === undefined || instead === 'reminders' ? instead : `${instead} ${whom}` }
    }
  }
  return undefined
}

function isName(prepared: PreparedPlaybook, text: string): boolean {
  return isFilter(text) && !isSentence(text) && namesCustomer(prepared, text)
}
