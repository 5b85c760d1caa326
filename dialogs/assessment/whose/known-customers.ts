import { customerKey } from '../../../playbook/names/customer-key.ts'
import { isSaid, isSaidInHaste, saidNames } from '../../../playbook/names/known/said-names.ts'
import { rememberingLast } from '../../../playbook/recent.ts'
import type { ConversationState, DialogEnv } from '../../model.ts'

/** Customers in the conversation, and kept customers that the text may name: key → name. */
export function knownCustomers(
  { records }: Pick<DialogEnv, 'records'>,
  { assessments }: ConversationState,
): ReadonlyMap<string, string> {
  return namesOf(assessments, records.ofCustomers)
}

/** Cached, because one turn asks for it many times. */
const namesOf = rememberingLast(
  (
    assessments: ConversationState['assessments'],
    ofCustomers: DialogEnv['records']['ofCustomers'] = [],
  ): ReadonlyMap<string, string> => {
    const spoken = assessments.flatMap(({ customer, kept }) => [customer, kept?.customer])
    const kept = ofCustomers.map(({ customer }) => customer)
    // The name in the records is spelt best, so it comes last.
    return new Map([...spoken, ...kept].flatMap((name) => (name === undefined ? [] : [[customerKey(name), name]])))
  },
)

/** The short form by which a text calls a customer; undefined if it has the whole name. */
export function shortOf(key: string, text: string): string | undefined {
  const said = saidNames(text)
  const words = key.split(' ')
  const begins = words.map((_, i) => words.slice(0, words.length - i).join(' '))
  const found = begins.find((each) => (each === key ? isSaidInHaste(said, each) : isSaid(said, each)))
  return found === key ? undefined : found
}

/** The known customers and these names. */
export function withNames(known: ReadonlyMap<string, string>, names: readonly string[]): ReadonlyMap<string, string> {
  return new Map([...names.map((name) => [customerKey(name), name] as const), ...known])
}
