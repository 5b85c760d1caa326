import type { AcmPress } from './acm.ts'
import type { AssessmentPress, UnfinishedPress } from './assessment.ts'
import type { AccessPress, AssignPress, ErasurePress, OtherNamePress, WhoIsInPress } from './customers.ts'
import type { EngagementPress } from './engagement.ts'
import type { PastedListPress, RecordPress } from './records.ts'
import type { ReferralPress } from './referral.ts'
import type { ReminderPress } from './reminders.ts'
import type { ResourcePress } from './resources.ts'

/** Stands for a typed command. */
export interface CommandPress {
  readonly verb: 'command'
  readonly text: string
}

/**
 * All that buttons send; `verb` tells them apart. What is typed on the card comes with it. Each subject's reader in `dialogs/`
 * is held to read what its buttons send, see `dialogs/read-data.ts`.
 */
export type Press =
  | CommandPress
  | AssessmentPress
  | UnfinishedPress
  | RecordPress
  | PastedListPress
  | AcmPress
  | EngagementPress
  | ReferralPress
  | ResourcePress
  | ReminderPress
  | AccessPress
  | WhoIsInPress
  | AssignPress
  | OtherNamePress
  | ErasurePress

/** What the button with this verb sends. */
export type PressOf<Verb extends Press['verb']> = Sending<Press, Verb>
type Sending<Each, Verb> = Each extends { readonly verb: infer Sent }
  ? [Sent & Verb] extends [never]
    ? never
    : Each
  : never

/** Lets no key pass that nobody reads: readers refuse a press that has one, and the compiler alone overlooks those of spread data. */
export type OnlyRead<Data extends Press> = {
  readonly [Key in Exclude<keyof Data, keyof PressOf<Data['verb']>>]?: { readonly nobodyReads: Key }
}
