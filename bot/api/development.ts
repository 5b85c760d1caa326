import { DEVELOPMENT_USER } from '../../api/headers.ts'
import type { Store } from '../../store/store.ts'
import { refuseWebPages } from '../http/guard.ts'
import { Refusal } from '../http/refusal.ts'
import { LOCAL_TENANT } from '../channel/local-tenant.ts'
import type { SignIn, TabUser } from './sign-in.ts'

/** The user of the local Playground, until somebody has written to the bot. */
const FIRST: TabUser = { tenant: LOCAL_TENANT, id: '00000000-0000-0000-0000-0000000000020', name: 'Alex Wilber' }
const MOST_PEOPLE = 50

/** Everybody who has written to the bot here; the Playground's user first. */
export async function localPeople(store: Store): Promise<TabUser[]> {
  const known = await store.transaction(({ visitors }) => visitors.everybody(MOST_PEOPLE))
  const people = known.map(({ tenant, person, name }) => ({ tenant, id: person, name }))
  const first = people.find(({ id }) => id === FIRST.id) ?? FIRST
  return [first, ...people.filter((each) => each !== first)]
}

/**
 * Local development without an app id, where the service listens on this machine only: one is whoever one says,
 * among those who have written to the bot. Pages of other origins are refused, as for the bot's own messages.
 */
export function developmentSignIn(store: Store): SignIn {
  return {
    async identify(headers) {
      refuseWebPages(headers)
      const wanted = headers[DEVELOPMENT_USER]
      const people = await localPeople(store)
      if (wanted === undefined) return people[0]!
      const person = people.find(({ id }) => id === wanted)
      if (!person) throw new Refusal('no-token')
      return person
    },
  }
}
