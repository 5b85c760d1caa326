import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import type { StatusId } from '../../playbook/model.ts'
import type { ChangeStatus } from './model.ts'
import { withoutSmallWords } from './around-commands.ts'
import { statusInTheWay } from './blocked-by.ts'
import { calledStatus, wholeTerm } from './terms.ts'

const CHANGE: readonly RegExp[] = [
  /^(?:change|set|switch|update|put|make|correct|move|turn|choose|pick|use) (?:(?:the|its|this|that|my) )?(?:status|l2|it|this|that)(?: status)? (?:to|as|into|on) (.+)$/,
  /^(?:make|call) (?:it|this|that) (.+)$/,
  /^(?:(?:it|this|that|the status|the l2) )(?:should|must) (?:be|have been) (.+)$/,
]
const CHANGE_OF =
  /^(?:please )?(?:change|set|switch|update|put|move) (?:(?:the )?(?:status|l2) (?:of|for|at) )?(?<of>[^,;:.!?]{2,80}?)(?:['’]s)?(?: status)? (?:to|as|into|under) (?<to>.{3,80})$/i
/** Words in the place of a name. */
const NOBODY =
  /^(?:the|it|this|that|these|those|them|all|everything|status|l2|date|note|my|our|your|reminders?|digest|language|time ?zone|customer|workload|name|owner|seats)\b/i
/** Behind the status, in words: “15 April 2027”, “date not known”. */
const MOST_OF_DATE = 5
const WRONG =
  "(?:(?:that|this|it)(?:['’]?s| is| was) )?(?:wrong|not right|incorrect|not true)|(?:you|u)(?:['’]?re| are) (?:wrong|mistaken)|(?:you|u) (?:got|have|took) (?:it|this|that) (?:all )?wrong"
const IT_IS = "(?:(?:it|this|that)(?:['’]?s| is| was) )"
const MARK = '(?: ?[,;:.!–-]+ ?| )'
/** Words before the right status; nothing about a customer. */
const OBJECTION = new RegExp(
  `^(?:(?:no|nope|nah|hm+|sorry|actually|well|but|wait|i disagree|disagree|${WRONG})${MARK})+`,
)
/** "It's legal, not adoption", "not legal - security": two names of statuses and nothing else. */
const INSTEAD: readonly RegExp[] = [
  new RegExp(
    `^${IT_IS}?(?:rather |more )?(?<now>[^,;]{3,60}?),? (?:and not|not|rather than|instead of) (?<not>[^,;]{3,60})$`,
  ),
  new RegExp(
    `^(?:${IT_IS}|(?:it|this|that) (?:is ?n['’]?t|ain['’]?t) )?(?:not )?(?<not>[^,;–-]{3,60}?)(?:(?: ?[,;–]+ ?| - )(?:but |rather )?| but | rather )${IT_IS}?(?:rather |more )?(?<now>[^,;]{3,60})$`,
  ),
]
/** Sentences that call one status the right one. */
const MEANT: readonly RegExp[] = [
  /^(?:(?:it|this|that) )?(?:should|must) (?:be|have been) (?:rather )?(.{3,60})$/,
  /^i(?:['’]?d| would)(?: rather)? (?:say|call (?:it|this|that)|go (?:for|with)|choose|pick|take|file (?:it|this|that) under|put (?:it|this|that) (?:under|as|in|into))(?: (?:it|this|that)(?:['’]?s| is))? (.{3,60})$/,
  /^(?:it|this|that)(?:['’]?s| is| was) (?:rather|more(?: like| of)?|actually) (.{3,60})$/,
  /^(?:i think|i guess|i believe|to me)(?: that)? (?:it|this|that)(?:['’]?s| is) (.{3,60})$/,
]
/** The same after an objection: "that's wrong, it is billing". */
const OBJECTED = new RegExp(`^(?:${IT_IS}(?:rather |more )?|rather |more like )(.{3,60})$`)
/** Words around the name of a status. */
const AROUND =
  /^(?:(?:more|rather|really|clearly|of|like|an?|the) )+|(?: (?:issue|problem|matter|question|thing|topic|case|status|one|really|instead|then))+$/g
/** A reason behind the right status. */
const WHY = /^(.{3,160}?)[ ,;:–-]+(?:because|since|cause|bc) (.{8,200})$/i
/** In characters. */
const MAX_CORRECTION = 400
/** The button's title, and other words for it. */
const CHOOSE =
  /^(?:(?:choose|pick|use|take|set|give it) )?(?:another|a different|a new) status$|^change (?:the )?status$|^choose (?:it )?myself$/
/** "Blocked › Legal", "blocked legal": the L2 is meant. */
const L1_BEFORE = /^(?:blocked|no intent|in progress|status unknown)(?: ?[›>:/–-] ?| )(?=\S)/

/**
 * Reads "Change status to Adoption Readiness", for the open status or the one kept last; undefined if the message says
 * more.
 * @param text without marks at its end
 */
export function readChangeStatus(prepared: PreparedPlaybook, text: string): ChangeStatus | undefined {
  const lower = withoutSmallWords(text.toLowerCase())
  if (CHOOSE.test(lower)) return { kind: 'change-status' }
  const said = CHANGE.map((pattern) => pattern.exec(lower)?.[1]).find(Boolean)
  if (said === undefined) return readCorrection(prepared, text) ?? readChangeOf(prepared, text)
  const term = wholeTerm(prepared, said.replace(L1_BEFORE, '')) ?? wholeTerm(prepared, said)
  if (!term) return readCorrection(prepared, text)
  if ('status' in term) return { kind: 'change-status', status: term.status }
  const topic = prepared.playbook.topics.find(({ id }) => id === term.topic)
  // An L1 alone: the L2 is chosen on the card.
  return topic?.l1 !== undefined && topic.name === topic.l1 ? { kind: 'change-status' } : undefined
}

/** "Change status of Contoso Teams to Blocked Legal, 15 April": whose status, which one, and perhaps its date. */
function readChangeOf(prepared: PreparedPlaybook, text: string): ChangeStatus | undefined {
  const { of, to } = CHANGE_OF.exec(text)?.groups ?? {}
  if (of === undefined || to === undefined || NOBODY.test(of)) return undefined
  const words = to.split(' ')
  for (let end = words.length; end > 0; end--) {
    const name = words
      .slice(0, end)
      .join(' ')
      .replace(/[,;:]$/, '')
    const status = calledStatus(prepared, name.toLowerCase().replace(L1_BEFORE, ''))
    const date = words.slice(end).join(' ')
    if (status !== undefined && MOST_OF_DATE >= words.length - end)
      return { kind: 'change-status', status, of, ...(date && { date }) }
  }
  return undefined
}

/** "Rather the licences": the L2 for what blocks, in everyday words. */
function inTheWay(meant: string | undefined): StatusId | undefined {
  return meant === undefined ? undefined : statusInTheWay(meant.replace(AROUND, ''))
}

/** "No, it's not app compat, it's product feature": the right status, perhaps with a reason. */
function readCorrection(prepared: PreparedPlaybook, message: string): ChangeStatus | undefined {
  if (message.length > MAX_CORRECTION) return undefined
  const [, wish = message, reason] = WHY.exec(message) ?? []
  const said = wish.toLowerCase()
  const text = said.replace(OBJECTION, '')
  const status = rightStatus(prepared, text, text !== said)
  if (status === undefined) return undefined
  return { kind: 'change-status', status, ...(reason === undefined ? {} : { reason }) }
}

function rightStatus(prepared: PreparedPlaybook, text: string, isObjected: boolean): StatusId | undefined {
  const called = (name: string | undefined): StatusId | undefined =>
    name === undefined ? undefined : calledStatus(prepared, name.replace(AROUND, '').replace(L1_BEFORE, ''))
  for (const pattern of INSTEAD) {
    const { now, not } = pattern.exec(text)?.groups ?? {}
    if (called(now) !== undefined && called(not) !== undefined) return called(now)
  }
  const meant = MEANT.map((pattern) => pattern.exec(text)?.[1]).find(Boolean)
  return called(meant) ?? inTheWay(meant) ?? (isObjected ? called(OBJECTED.exec(text)?.[1]) : undefined)
}
