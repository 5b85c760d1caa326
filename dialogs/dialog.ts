import type { PreparedPlaybook } from '../playbook/prepare.ts'
import type { Incoming } from './incoming.ts'
import type { ConversationState, DialogEnv, Turn } from './model.ts'
import type { RecordsNeed } from './records.ts'
import type { ReferralNeed } from './referral/model.ts'
import type { RemindersNeed } from './reminders/model.ts'

/** All that tells what somebody means: what came in, and what the conversation remembers. Nothing of the records is read yet. */
export interface Heard {
  readonly prepared: PreparedPlaybook
  readonly state: ConversationState
  readonly incoming: Incoming
}

/** What has to be read before a meaning can be answered. */
export interface Needs {
  readonly records?: RecordsNeed | undefined
  readonly reminders?: RemindersNeed | undefined
  readonly referrals?: ReferralNeed | undefined
}

/** What somebody means, as one dialog takes it. */
export interface Meaning {
  readonly needs?: Needs
  /**
   * Only what is read shows whether it is meant so: then `answer` may give undefined, and the next dialog is asked. Without it `answer`
   * gives a turn.
   */
  readonly perhaps?: true
  /** The turn. @param env with what `needs` asked for */
  readonly answer: (env: DialogEnv) => Turn | undefined
}

/** Reads what is its business; undefined when the turn is about something else. */
export type Dialog = (heard: Heard) => Meaning | undefined
