/** What the buttons of the reminders send. */
export type ReminderPress =
  | { readonly verb: 'reminders-on' | 'reminders-off'; readonly record: string }
  | OnRow<'done' | 'snooze' | 'remind-again'>

type OnRow<Verb extends string> = Verb extends string
  ? {
      readonly verb: Verb
      readonly record: string
      readonly entitlement: string
      readonly version: number
      /** How many rows come before the page. */
      readonly offset?: number
    }
  : never
