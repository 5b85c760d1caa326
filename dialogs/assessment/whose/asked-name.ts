import { FIRST_NAMES } from '../../../playbook/content/words/first-names.ts'
import { functionWords } from '../../../playbook/content/note-rules.ts'
import { MAX_CUSTOMER_NAME } from '../../../playbook/limits.ts'
import { nameCapitals } from '../../../playbook/names/words/capitalised.ts'
import { clearName } from '../../../playbook/names/clear-name.ts'
import { customerKey } from '../../../playbook/names/customer-key.ts'
import { NEVER } from '../../../playbook/names/model/name-candidates.ts'
import { wordsWithMeaning } from '../../../playbook/reading/text/meaning.ts'
import { tokenize } from '../../../playbook/reading/text/text.ts'
import { readCommand } from '../../commands/commands.ts'
import { readNamesCommand } from '../../commands/command-names.ts'
import type { NamesCommand } from '../../commands/model.ts'
import type { ConversationState, DialogEnv } from '../../model.ts'
import type { Assessment } from '../model.ts'
import { knownCustomers } from './known-customers.ts'
import { currentOf } from '../shelf.ts'

/** In letters. */
const SHORTEST = 3
/** Nobody types a longer name. In characters. */
const MAX_TYPED = 120
const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|yesterday|(?:this|next|last))$/
const IT_IS = /^(?:(?:it|this|that)(?:['’]?s| is| was)|its|thats) (?:for |about |of )?(?=\S)/i

/** Chat words that are nobody's name. */
const SLANG =
  /^(?:nope|yess*|yeah|yepp?|dunno|idk|prolly|probs|nvm|lol|haha+|thx|thanx|pls|plz|whatever|okay|okey|kinda|sorta|gonna|wanna|hmm+|ugh|meh|wtf|omg|asap|tbd|tbc)$/i

/** The customer, if only a name was typed and the customer is missing; a stranger's name is a guess. */
export function nameSaid(env: DialogEnv, state: ConversationState, said: string): Partial<Assessment> | undefined {
  const known = knownCustomers(env, state)
  const name = said.trim().replace(/[\s?!.:,;–-]{1,9}$/u, '')
  const own = known.get(customerKey(name))
  if (own !== undefined) return { customer: own, customerGuessed: false }
  if (SLANG.test(name)) return undefined
  const customer = clearName(env.prepared, name, known, name)?.slice(0, MAX_CUSTOMER_NAME)
  return customer === undefined ? undefined : { customer, customerGuessed: true }
}

/** Words that leave open who it is. */
const OPEN =
  /^(?:maybe|perhaps|probably|possibly|unsure|unclear|unknown|some(?:one|body)|any(?:one|body)|others?|another|different|same|wrong|right|new|old|none|sure|fine|good|done)$/

/**
 * The name that answers the question for a customer: one word, with or without a legal form, that is no product, person or
 * word of a situation. Messages may have it, as "Acme" does: the bot has asked for a name.
 */
export function askedName(env: DialogEnv, state: ConversationState, said: string): Partial<Assessment> | undefined {
  const named = nameSaid(env, state, said)
  if (named) return named
  const name = said.trim().replace(/[\s?!.:,;–-]{1,9}$/u, '')
  const [word = '', ...others] = customerKey(name).split(' ')
  if (others.length > 0 || word.length < SHORTEST || !/^\p{L}+$/u.test(word) || SLANG.test(word)) return undefined
  if (DAY.test(word) || OPEN.test(word)) return undefined
  if (functionWords.has(word) || NEVER.has(word) || FIRST_NAMES.has(word) || wordsWithMeaning([word]) === 0)
    return undefined
  const tokens = tokenize(name)
  if ([env.prepared.classes, env.prepared.products].some((table) => table.find(tokens).length > 0)) return undefined
  const command = readCommand(env.prepared, name)
  if (command && !(command.kind === 'define' && !command.status && !command.topic)) return undefined
  return { customer: nameCapitals(name).slice(0, MAX_CUSTOMER_NAME), customerGuessed: true }
}

/** What was typed while “Customer and workload” is open, if it is nothing but one of them, or both. */
export function namesAsked(env: DialogEnv, state: ConversationState, typed: string): NamesCommand | undefined {
  if (currentOf(state)?.view.kind !== 'names' || typed.length > MAX_TYPED) return undefined
  const said = typed.trim().replace(IT_IS, '')
  const read = readNamesCommand(env.prepared, `make it ${said}`)
  if (read?.customer ?? read?.workload) return read
  const customer = askedName(env, state, said)?.customer
  return customer === undefined ? undefined : { kind: 'names', customer }
}
