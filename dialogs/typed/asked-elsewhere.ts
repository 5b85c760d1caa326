import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { isFilter, isSentence, namesCustomer } from '../commands/command-status.ts'
import { asksToUnsnooze } from '../reminders/unsnooze.ts'
import { wholeTerm } from '../commands/terms.ts'
import { isFirstName } from '../../playbook/names/words/more-first-names.ts'
import { mayHaveRoles, ROLE } from '../../playbook/names/place/named-in-role.ts'
import { readNotMade } from './asked-to-make.ts'
import type { Addressed } from './orders.ts'

const NAME = '(?<name>.{2,60}?)'
const AT = '(?: (?:at|with|for|of|in|to|on|about))'
const TAIL =
  "(?: (?:yet|already|now|again|please|today|tomorrow|next week|this week|(?:on|at|next|this|for) \\S+|(?:in the )?(?:morning|afternoon|evening)|am|pm|o[’']?clock))*"
const SAID_ROLE = `(?:${ROLE}|IT (?:lead|manager|director|contact|admin)|(?:PM|CIO|CTO|CISO))`
const IS_NOW = '(?::| is| will be| becomes)(?: now)?'
const SOMEBODY = String.raw`\p{Lu}\p{L}+(?:[ -]\p{Lu}[\p{L}.'’]*){1,3}`
const LIST = '(?:list|portfolio|customers|entitlements|records|overview)'

/**
 * Requests, the answer to them, and the command that a button offers; the customer's name is added if the request has
 * one.
 */
interface Elsewhere {
  readonly asks: readonly RegExp[]
  readonly says: string
  readonly instead: string
  /** A role is told: a name without a capital is one as well. */
  readonly isOfRole?: true
}

const SNOOZED =
  'What is snoozed comes back by itself on its day; until then I do not list it. “unsnooze” and the customer’s name ends a snooze; right after one, “undo” does.'

const TO_NOBODY = 'I write to nobody. Tell them yourself; what they answer, tell me.'

const ANSWERS: readonly Elsewhere[] = [
  {
    asks: [
      new RegExp(
        `^(?:export|download|print|send me|mail me|email me|get me|save)(?: me)? (?:all |the |my |our |a )*${LIST}(?: as .+)?$`,
        'i',
      ),
      /^(?:the |my |a |an )?(?:excel|csv|xlsx|spreadsheet) (?:file|list|export|sheet|please)$|^(?:show |send |give |get )?(?:me )?(?:the |my |a |an )*(?:weekly |monthly |daily |status )?(?:report|dashboard|statistics|kpis?|figures|numbers)$/i,
    ],
    says: 'The tab shows your list with its figures, and writes it as CSV or Excel: open it and press Export.',
    instead: 'status',
  },
  {
    asks: [
      new RegExp(
        `^who(?: is|['’]s| are) (?:the |our |their )?(?:stakeholders?|champions?|(?:executive )?sponsors?|resistors?|decision ?-?makers?|key users|admins?|contacts?)${AT} ${NAME}$`,
        'i',
      ),
    ],
    says: 'People stand on the map of stakeholders.',
    instead: 'stakeholders',
  },
  {
    // A person's name has a capital: "Contoso sponsor is against it" is news.
    asks: [
      new RegExp(`^(?:[Tt]he |[Oo]ur )?${SAID_ROLE}${AT} ${NAME}${IS_NOW} ${SOMEBODY}$`, 'u'),
      new RegExp(`^${NAME}(?:['’]s)? ${SAID_ROLE}${IS_NOW} ${SOMEBODY}$`, 'u'),
      new RegExp(`^${SOMEBODY}${IS_NOW} (?:the |their |our )?${SAID_ROLE}${AT} ${NAME}$`, 'u'),
    ],
    says: 'I take no names from a message. Who leads and who takes part is written down in “Project team” of the readiness questions.',
    instead: 'readiness',
    isOfRole: true,
  },
  {
    asks: [
      new RegExp(`^(?:who|whom|which partner) (?:did|have|do) (?:we|i) refer(?:red)? ${NAME}(?: to)?$`, 'i'),
      new RegExp(
        `^(?:did|has|have) (?:the|a|their|our) partner (?:already )?(?:call(?:ed)?|contact(?:ed)?|answer(?:ed)?|reach(?:ed)?(?: out to)?|accept(?:ed)?)${AT}? ${NAME}${TAIL}$`,
        'i',
      ),
      new RegExp(
        `^(?:which|what|who is the) partner (?:does|has|did|is|works)${AT}? ${NAME}(?: have| has| use)?$`,
        'i',
      ),
      new RegExp(`^(?:is|was) ${NAME} (?:already )?referred${TAIL}$`, 'i'),
    ],
    says: 'That stands with the request for a partner.',
    instead: 'referral',
  },
  {
    asks: [
      new RegExp(
        `^(?:is|was) (?:the )?acm (?:conversation |checklist )?(?:already )?(?:done|finished|complete|over|open)${AT} ${NAME}${TAIL}$`,
        'i',
      ),
      new RegExp(
        `^(?:did|have) (?:we|i) (?:already )?(?:do|done|have|had|finish(?:ed)?) (?:the )?acm(?: conversation)?${AT} ${NAME}${TAIL}$`,
        'i',
      ),
    ],
    says: 'That stands on the ACM checklist.',
    instead: 'acm',
  },
  {
    asks: [
      new RegExp(
        `^when (?:does|do|will|is|are) ${NAME} (?:go(?:es|ing)? ?-?live|going to go live|start|launch)${TAIL}$`,
        'i',
      ),
      new RegExp(
        `^(?:when(?: is|['’]s)|what(?: is|['’]s)) (?:the )?(?:go-?live|go live|launch)(?: date| day)?${AT} ${NAME}$`,
        'i',
      ),
    ],
    says: 'Go-live stands on the activation plan.',
    instead: 'plan',
  },
  {
    asks: [
      new RegExp(
        `^(?:schedule|book|arrange|set up|organi[sz]e|plan|put|create|make) (?:me )?(?:in )?(?:an? |the |another )?(?:\\S+ )?(?:meeting|call|appointment|invite|slot|session|event)(?: with| for| at) ${NAME}${TAIL}$`,
        'i',
      ),
    ],
    says: 'I have no calendar. Book it in Outlook, and tell me what was said.',
    instead: 'status',
  },
  {
    asks: [
      new RegExp(
        `^(?:tell|inform|notify|message|text|email|e-mail|write to|chase|nudge) ${NAME} (?:that |about |we |to |it |i |why |how )(?:\\S+ ){0,7}\\S+$`,
        'i',
      ),
    ],
    says: TO_NOBODY,
    instead: 'status',
  },
  {
    asks: [new RegExp(`^(?:call|phone|ring|dial)(?: up)? ${NAME}(?: back)?${TAIL}$`, 'i')],
    says: 'I call nobody. Call them yourself, and tell me what they said.',
    instead: 'status',
  },
  {
    asks: [
      new RegExp(
        `^(?:what(?: is|['’]s)|give me|tell me|show me|do (?:you|we|i) have|who has) (?:the |an? |their )?(?:phone|telephone|mobile|e-?mail|contact)(?: number| address| data| details| person)?${AT} ${NAME}$`,
        'i',
      ),
    ],
    says: 'Contact data stands in the request for a partner alone, once the customer has agreed.',
    instead: 'referral',
  },
  {
    asks: [new RegExp(`^(?:book|schedule|arrange) ${NAME} (?:an? )?(?:meeting|call|appointment|slot)${TAIL}$`, 'i')],
    says: 'I have no calendar. Book it in Outlook, and tell me what was said.',
    instead: 'status',
  },
  {
    asks: [
      new RegExp(
        `^(?:let|allow) (?:\\S+ ){1,3}?(?:see|open|edit|read|into|in on|to see|to open|to edit) ${NAME}$`,
        'i',
      ),
      new RegExp(`^(?:give|grant) (?:\\S+ ){1,3}?access (?:to|for) ${NAME}$`, 'i'),
    ],
    says: 'Who wants to see it types “who is in NAME” to me and asks to be let in; you then let them in with one press.',
    instead: 'access',
  },
  {
    asks: [new RegExp(`^share (?:the )?(?:customer |status of |card of )?${NAME}$`, 'i')],
    says: 'A status is posted with its workload and a channel: “post NAME to General”.',
    instead: 'status',
  },
  {
    asks: [new RegExp(`^compare ${NAME} (?:and|with|to|vs\\.?|versus) (?:.{2,60})$`, 'i')],
    says: 'I show one customer at a time.',
    instead: 'status',
  },
  {
    asks: [
      new RegExp(
        `^(?:add|create|register|enter|new|make)(?: an?| the)?(?: new)? (?:customer|entitlement|client|company|account|tenant|entry|record)(?: for| called| named)? ${NAME}$`,
        'i',
      ),
      new RegExp(`^add ${NAME}(?: to (?:my|the) list| as (?:a |new )*customer)?$`, 'i'),
    ],
    says: 'A customer is kept with its first status: tell me what they said, or go step by step.',
    instead: 'assess',
  },
  {
    asks: [
      new RegExp(
        `^(?:change|wrong|fix|correct|edit|update|adjust) (?:the )?(?:target |due |unblock )?dates?(?: (?:for|of|at|with))? ${NAME}$`,
        'i',
      ),
    ],
    says: 'I could not read whose date, and to when. Say “move the date for NAME to 30 April”, or open the status and move it there.',
    instead: 'status',
  },
  {
    asks: [new RegExp(`^(?:undo|revert|take back|roll back|reset|unkeep|unsave) ${NAME}$`, 'i')],
    says: '“undo” alone takes back what was kept last, right after it. Later a new status follows the old one, whose history stays: say what is true of NAME.',
    instead: 'status',
  },
  {
    asks: [new RegExp(`^(?:correct|fix|amend|redo|continue with|see|view) ${NAME}$`, 'i')],
    says: 'I cannot do that. Open it: what can be done has a button there.',
    instead: 'status',
  },
  {
    asks: [
      /^(?:what|who|which(?: ones| customers)?) (?:did|have|do|has|is|are) (?:i )?snoozed?$|^(?:show |list )?(?:me )?(?:all |my |the |what (?:is|i) |everything )*snoozed(?: ones| customers)?$/i,
    ],
    says: SNOOZED,
    instead: 'reminders',
  },
  {
    asks: [
      /^(?:copy|paste|show|read|print|give|get|see|where is|what is)(?: me)? (?:the |my )?(?:last |latest )?note$/i,
    ],
    says: 'The note stands on the card of the status, to be copied: open it.',
    instead: 'status',
  },
]

/** “Tell her it's urgent”, “remind Megan that we wait”: whoever it is, no customer is. */
const TELLS =
  /^(?:tell|inform|notify|message|text|e-?mail|chase|nudge|remind|ping|let) (?<whom>\p{L}{2,20})(?: know)?(?:,? (?:that|about|we|to|its?(?:['’]s)?|it['’]s|i|why|how|this|they|she|he|the)(?= )[^.:;?!]{2,100})$/iu

/** "Set Contoso to blocked", "mark fabrikam as done" */
const SET =
  /^(?:set|mark|put|flag|turn|switch|change|make|move) (?<name>.{2,60}?)(?: status)? (?:to|as|into|on|under) (?<status>.{2,40})$/i
const LIKE_A_STATUS =
  /^(?:done|closed?|completed?|finished|live|won|lost|green|yellow|red|ok(?:ay)?|active|inactive|resolved|unblocked|ready|on hold|unresponsive)$/i

/**
 * Finds requests for something that the bot cannot do or that has its own place, with the way there; undefined for
 * everything else. Only a name may be at the place of a name, so that news of a customer stays news.
 * @param text on one line, without marks at its end and polite words
 */
export function readElsewhere(prepared: PreparedPlaybook, text: string): Addressed | undefined {
  const set = SET.exec(text)?.groups
  if (set && isName(prepared, set['name']!) && isStatus(prepared, set['status']!)) {
    const says = 'A status is set with its reason: tell me what they said, or open it and press New status.'
    return { says, instead: `status ${set['name']}` }
  }
  const told = TELLS.exec(text)?.groups?.['whom']
  if (told !== undefined && (/^(?:her|him|them)$/i.test(told) || isFirstName(told)))
    return { says: TO_NOBODY, instead: 'status' }
  // “Undo snooze” names no customer.
  if (asksToUnsnooze(text)) return { says: SNOOZED, instead: 'reminders' }
  const notMade = readNotMade(text)
  if (notMade) return notMade
  for (const { asks, says, instead, isOfRole } of ANSWERS) {
    for (const pattern of asks) {
      const found = pattern.exec(text)
      if (!found) continue
      const name = found.groups?.['name']?.replace(/['’]s$/i, '')
      if (name === undefined) return { says, instead }
      if (!isName(prepared, name) && !(isOfRole && isFilter(name) && mayHaveRoles(prepared, name))) continue
      const isOfName = instead !== 'reminders'
      const named = {
        says: says.replace('NAME', () => name),
        ...(says.includes('NAME') ? { namesTyped: true as const } : {}),
      }
      return { ...named, instead: isOfName ? `${instead} ${name}` : instead }
    }
  }
  return undefined
}

function isName(prepared: PreparedPlaybook, text: string): boolean {
  return isFilter(text) && !isSentence(text) && namesCustomer(prepared, text)
}

function isStatus(prepared: PreparedPlaybook, text: string): boolean {
  return LIKE_A_STATUS.test(text) || wholeTerm(prepared, text.toLowerCase()) !== undefined
}
