/** What the buttons of the cards about records send. `record` is the card that is pressed. */
export type RecordPress =
  | ListPress
  /** A page of statuses that were chosen instead of the recommended ones. */
  | { readonly verb: 'overrides'; readonly record: string; readonly before: string }
  | OnEntitlement<'open' | 'new-status' | 'edit-unblocked' | 'put-back' | 'post' | 'post-to'>
  | (OnEntitlement<'history'> & { readonly before?: number })
  | (OnEntitlement<'edit-date'> & TypedDate)
  | (OnEntitlement<'edit-comment'> & Pick<TypedDate, 'comment'>)
  | (OnEntitlement<'edit-note'> & TypedNote)
  | (OnEntitlement<'edit-dibs'> & TypedDibs)
  | (OnEntitlement<'save-date' | 'save-comment' | 'save-dibs'> & Drawn)
  /** `check`: it is only to be judged. `told`: the print of a note of which the person was told that it is poor. */
  | (OnEntitlement<'save-note'> & Drawn & { readonly check?: 'true'; readonly told?: string })
  | (OnEntitlement<'save-unblocked'> & { readonly told?: string })

/** On an entitlement, in the version for which its card was drawn. */
type OnEntitlement<Verb extends string> = Verb extends string ? { readonly verb: Verb } & EntitlementData : never

/** What every button of an entitlement's card sends. */
interface EntitlementData extends Partial<ListPlace> {
  readonly record: string
  readonly entitlement: string
  readonly version: number
}

/** The place in a list to come back to. */
export interface ListPlace {
  readonly filter: string
  readonly offset: number
  /** The id of the customer whose ACM checklist it was opened from, to come back to that. */
  readonly acm?: string | undefined
}

/** A page of a list of entitlements. */
type ListPress = { readonly verb: 'list'; readonly record: string } & ListPlace & {
    /** What the button of a row does; it opens the entitlement if missing. */
    readonly next?: Exclude<RowAsk['verb'], 'open'>
  } & TypedDate &
  TypedNote &
  TypedDibs &
  TypedGoLive

/** What the button of a row in a list does, and what was typed for it before the row was chosen. */
export type RowAsk =
  | { readonly verb: 'open' | 'history' | 'readiness' | 'stakeholders' | 'hand-over' | 'post' }
  | ({ readonly verb: 'plan' } & TypedGoLive)
  | ({ readonly verb: 'edit-date' } & TypedDate)
  | ({ readonly verb: 'edit-comment' } & Pick<TypedDate, 'comment'>)
  | ({ readonly verb: 'edit-note' } & TypedNote)
  | ({ readonly verb: 'edit-dibs' } & TypedDibs)

interface TypedDate {
  /** How far from the date that is kept. */
  readonly by?: string | undefined
  readonly date?: string | undefined
  readonly dateUnknown?: string | undefined
  readonly comment?: string | undefined
}

interface TypedNote {
  readonly note?: string | undefined
  /** It is put behind the note that is kept. */
  readonly adds?: 'true' | undefined
}

/** DIBS as they were said. */
export interface TypedDibs {
  readonly dueDate?: string | undefined
  readonly intent?: string | undefined
  readonly businessReason?: string | undefined
  readonly successOwner?: string | undefined
  readonly seats?: string | undefined
}

/** A go-live as it was typed. */
export interface TypedGoLive {
  readonly goLive?: string | undefined
  readonly more?: string | undefined
}

interface Drawn {
  /** What was kept when the form was drawn, see `cards/drawn.ts`. */
  readonly was?: string
}

/** Reads a pasted list in. */
export interface PastedListPress {
  readonly verb: 'read-in'
  readonly record: string
  /** The id under which the list is stored. */
  readonly list: string
}
