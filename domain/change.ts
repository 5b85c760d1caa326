import type { PreparedPlaybook } from '../playbook/prepare.ts'
import type { Person } from './person.ts'

/** Who changes what is kept, and when. */
export interface By {
  readonly who: Pick<Person, 'tenant' | 'id' | 'name'>
  /** ISO 8601, UTC. */
  readonly at: string
  /** The day where the person is, YYYY-MM-DD. */
  readonly today: string
}

/** What a change needs besides: the playbook's rules, and ids for what is new. */
export interface ChangeEnv {
  readonly prepared: PreparedPlaybook
  readonly newId: () => string
}

/** What a change was refused for, each as a sentence with the way out. */
export interface Refused {
  readonly kind: 'problems'
  readonly problems: readonly string[]
}

export function refused(...problems: readonly string[]): Refused {
  return { kind: 'problems', problems }
}
