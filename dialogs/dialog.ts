import type { PreparedPlaybook } from '../playbook/prepare.ts'
import type { Incoming } from './incoming.ts'
import type { ConversationState, DialogEnv, Turn } from './model.ts'
import type { RecordsNeed } from './records.ts'
import type { ReferralNeed } from './referral/model.ts'
import type { RemindersNeed } from '../domain/reminders/model.ts'

/**
 * All that a dialog has to find out what somebody means: the incoming activity and the conversation's state. No records
 * are read yet.
 */
export interface Heard {
  readonly prepared: PreparedPlaybook
  readonly state: ConversationState
  readonly incoming: Incoming
}

/** What must be read before a message can be answered. */
export interface Needs {
  readonly records?: RecordsNeed | undefined
  readonly reminders?: RemindersNeed | undefined
  readonly referrals?: ReferralNeed | undefined
}

/** How one dialog understands a message. */
export interface Meaning {
  readonly needs?: Needs
  /**
   * Set if only the records show whether the message means this. Then `answer` may return undefined, and the next
   * dialog is asked. Without it `answer` always returns a turn.
   */
  readonly perhaps?: true
  /**
   * Makes the turn, or says what the message may mean now that this is known; if it is none of that, the next dialog is
   * asked.
   * @param env with what `needs` asked for, and nothing that another meaning asked for
   */
  readonly answer: (env: DialogEnv) => Turn | Further | undefined
  /** The name of the dialog; `understand.ts` sets it. */
  readonly by?: string
}

/** Meanings that are possible because of what was read, the most probable first. */
interface Further {
  readonly meanings: readonly Meaning[]
}

/** Reads an incoming activity; undefined if it is not this dialog's business. */
export type Dialog = (heard: Heard) => Meaning | undefined
