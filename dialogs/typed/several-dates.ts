import { FIRST_NAMES } from '../../playbook/content/words/first-names.ts'
import { noticeCard, type WayOn } from '../../cards/notice-card.ts'
import { customerKey } from '../../playbook/names/customer-key.ts'
import { isTrade } from '../../playbook/names/model/name-features.ts'
import { capitalised } from '../../playbook/names/words/capitalised.ts'
import { knownCustomers } from '../assessment/whose/known-customers.ts'
import { inOneLine, withoutOpening, withoutPoliteWords } from '../commands/around-commands.ts'
import { isFilter, isSentence, namesCustomer } from '../commands/command-status.ts'
import { namesOfList } from '../commands/names-of-list.ts'
import type { ConversationState, DialogEnv, Turn } from '../model.ts'
import { nameAndWorkload } from '../records/name-and-workload.ts'
import { turn } from '../turn.ts'

/** Orders are short. In characters. */
const MAX_LENGTH = 200
/** The most buttons of a card. */
const MOST = 5

const TO = '(?<when>(?:(?:back|out|forward) )?(?:to|until|till|by) .{1,40})'
const TOLD = '(?:have |has |are |is |got |will |must |need to |should )?(?:both |each |all )?(?:be )?'
const MOVES = '(?:moves?|moved|slips?|slipped|shifts?|shifted|postponed|pushed|rescheduled|delayed)'
const ORDERS: readonly RegExp[] = [
  new RegExp(
    `^(?:move|push|shift|postpone|reschedule|put|delay) (?:the (?:dates?|days?|unblock dates?|target dates?) (?:of|for) )?(?<names>.{5,120}?) ${TO}$`,
    'i',
  ),
  new RegExp(`^(?<names>.{5,120}?),?:? ${TOLD}${MOVES} ${TO}$`, 'i'),
]

/**
 * Answers an order that moves the dates of several customers at once: each has its own form, and a button that opens it.
 * Undefined for everything else, and where the whole list is one customer's name.
 */
export function moveSeveral(env: DialogEnv, state: ConversationState, message: string): Turn | undefined {
  if (message.length > MAX_LENGTH) return undefined
  const text = withoutPoliteWords(withoutOpening(inOneLine(message)))
  for (const order of ORDERS) {
    const { names = '', when = '' } = order.exec(text)?.groups ?? {}
    const each = namesOfList(names).map((name) => name.replace(/['’]s(?= |$)/gi, ''))
    const known = knownCustomers(env, state)
    if (each.length < 2 || each.length > MOST || isOneName(env, known, names)) continue
    if (!each.every((name) => isName(env, name) || known.has(customerKey(name)))) continue
    const [next, ...others] = each.map((name): WayOn => {
      const title = `Move ${capitalised(name)}`
      return { title, verb: 'command', text: `move the date for ${name} ${when}` }
    })
    const card = noticeCard('Each date is moved by itself, and nothing was changed yet: press one after the other.', {
      next: next!,
      others,
    })
    return turn(state, { kind: 'card', summary: 'Several dates', card })
  }
  return undefined
}

/** True where all of it, but for a workload, is one known name: “Müller GmbH & Co. KG Teams”. */
function isOneName({ prepared }: DialogEnv, known: ReadonlyMap<string, string>, names: string): boolean {
  return [names, nameAndWorkload(prepared, names).name].some((name) => known.has(customerKey(name)))
}

function isName({ prepared }: DialogEnv, name: string): boolean {
  const word = name.toLowerCase()
  if (FIRST_NAMES.has(word) || (!word.includes(' ') && isTrade(word))) return false
  return isFilter(name) && !isSentence(name) && namesCustomer(prepared, name)
}
