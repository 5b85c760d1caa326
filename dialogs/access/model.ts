import type { AskLetIn, Closed, LetIn, TakeOut, WhoIsIn } from '../../domain/access/model.ts'

/** What has to be read before somebody asks, or is let in. */
export type AccessNeed =
  | {
      readonly kind: 'ask-let-in'
      readonly customer: string
      readonly workload: string | undefined
      /** Now, ISO 8601, UTC: what was asked long ago may be asked again. */
      readonly at: string
    }
  | { readonly kind: 'let-in'; readonly customer: string; readonly person: string }
  /**
   * Who is in. `ways`: parts of the customer's key, as a typed name may be read; the first that finds somebody counts.
   * `several`: where no way does, each of these customers.
   */
  | {
      readonly kind: 'who-is-in'
      readonly ways: readonly (readonly string[])[]
      readonly several: readonly (readonly string[])[]
    }
  /** The same by the customer's id. `person`: who is to be taken out. */
  | { readonly kind: 'who-is-in-of'; readonly customer: string; readonly person: string | undefined }

/** What was read for an answer to who is in. */
export interface WhoIsInRead {
  /** Customers that the name may mean, to be chosen from; with one of them `of` or `closed` is there. */
  readonly meant: readonly { readonly customer: string; readonly name: string }[]
  readonly of?: WhoIsIn
  /** A customer of others, and whether something of it is open to who asks that they may step out of. */
  readonly closed?: Closed & { readonly mayStepOut: boolean }
}

export type AccessEffect = AskLetIn | LetIn | TakeOut

/** How the records of cards that ask for a person end, and of what takes their place once it is answered. */
export function askedBy(person: string): string {
  return `-let-in-${person}`
}

/** The record of a question that stands, to let a person in: one for each customer and person. */
export function askedRecord(customer: string, person: string): string {
  return `${customer}${askedBy(person)}`
}
