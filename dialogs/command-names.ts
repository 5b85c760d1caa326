import { findWorkload } from '../playbook/find-workload.ts'
import type { PreparedPlaybook } from '../playbook/prepare.ts'
import { normalizeWord, stem, tokenize } from '../playbook/text.ts'
import type { Command } from './commands.ts'
import { isSentence } from './command-status.ts'

const ASK =
  /^(?:(?:that|this|it)(?:['’]?s| is) )?(?:the |a )?(?:wrong|other|different|not the right) (?:customer|company|name|workload|service|one)(?: name)?$|^(?:change|correct|fix|edit|rename)(?: the| this| that)? (?:customer|company|name|workload|service)(?: (?:or|and) (?:customer|workload))?$|^(?:the )?(?:customer|company|name|workload)(?: name)? is (?:wrong|not right|incorrect)$/i
const CUSTOMER =
  /^(?:(?:the |my )?(?:customer|company)(?:['’]?s name| name)?(?:['’]s| is| =|:| should be| must be)|(?:change|rename|set) (?:the )?customer to) (?:called |named )?(.+)$/i
const WORKLOAD =
  /^(?:(?:the )?(?:workload|service)(?:['’]s| is| =|:| should be| must be)|(?:change|set) (?:the )?workload to) (?:microsoft )?(.+)$/i

/** Words with a capital that say how a customer is and not what it is called. */
const STATES = new Set(
  'blocked unresponsive silent unknown ready new unsure gone closed invalid duplicate migrating waiting undecided happy unhappy void'.split(
    ' ',
  ),
)
/** Lower-case words that stand inside names. */
const JOINERS = new Set('and of the de la du der den und van von y & +'.split(' '))
const MAX_NAME_WORDS = 6

/** "wrong customer", "customer is Tailwind", "workload is Intune"; undefined when a message does not speak of names. */
export function readNamesCommand(prepared: PreparedPlaybook, text: string): Command | undefined {
  if (ASK.test(text)) return { kind: 'names' }
  const customer = CUSTOMER.exec(text)?.[1]
  if (customer !== undefined && isName(prepared, customer)) return { kind: 'names', customer: capitals(customer) }
  const stated = WORKLOAD.exec(text)?.[1]
  const workload = stated === undefined ? undefined : exactWorkload(prepared, stated)
  return workload ? { kind: 'names', workload } : undefined
}

/** Every word with a capital, or, typed in a hurry, words that no text has. */
function isName(prepared: PreparedPlaybook, text: string): boolean {
  const words = text.split(' ').filter((word) => !JOINERS.has(word.toLowerCase()))
  if (words.length === 0 || words.length > MAX_NAME_WORDS || isSentence(text)) return false
  if (words.length === 1 && STATES.has(normalizeWord(words[0]!))) return false
  return words.every((word) => /^[\p{Lu}\p{N}]/u.test(word)) || words.every((word) => isStrange(prepared, word))
}

function isStrange(prepared: PreparedPlaybook, word: string): boolean {
  return /\p{L}/u.test(word) && !prepared.textModel.knows(stem(normalizeWord(word)))
}

/** A name typed without any capital gets them; others are taken as they are. */
function capitals(name: string): string {
  return /\p{Lu}/u.test(name) ? name : name.replace(/(^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase())
}

function exactWorkload(prepared: PreparedPlaybook, text: string) {
  const tokens = tokenize(text)
  const [found] = prepared.workloads.find(tokens)
  return found?.from === 0 && found.to === tokens.length ? findWorkload(prepared, tokens) : undefined
}
