/** A customer of others: what they share of it is not open to the person. */
export interface Closed {
  /** Its id. */
  readonly customer: string
  readonly name: string
  /** Names of who is in, and of who keeps the entitlement that it is about. */
  readonly keepers: readonly string[]
}

/** An entitlement that somebody else keeps, and that the person does not see: nothing is known of it but whose it is. */
export interface KeptByOthers extends Closed {
  readonly workload: string
}

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

/** Of the customer that a button named. */
export interface Access {
  readonly customer: string
  readonly name: string
  /** Asking: whom a message reaches, by name. */
  readonly reachable: readonly string[]
  /** Asking: those who have it already, and have not answered. */
  readonly asked: readonly string[]
  /** Asking: they have a chat with the bot, where they can be told. */
  readonly hasChat: boolean
  /** Letting in: who asks, when they are known as a member, and whether they lack something. */
  readonly person?: { readonly id: string; readonly name: string; readonly lacks: boolean }
  /** Letting in: who presses sees something of the customer that can be shared. */
  readonly sees: boolean
}

/** Asks who keeps a customer to let the person in. */
export interface AskLetIn {
  readonly kind: 'askLetIn'
  readonly tenant: string
  readonly customer: string
  readonly workload: string | undefined
  readonly byId: string
  readonly byName: string
  /** ISO 8601, UTC. */
  readonly at: string
}

/** Lets a colleague into what the person sees of a customer, and answers what they were asked. */
export interface LetIn {
  readonly kind: 'letIn'
  readonly tenant: string
  readonly customer: string
  readonly person: string
  /** False: they have it all already, and nobody is told. */
  readonly lacks: boolean
  readonly byId: string
  readonly byName: string
  readonly at: string
}

export type AccessEffect = AskLetIn | LetIn

/** How the records of cards that ask for a person end, and of what takes their place once it is answered. */
export function askedBy(person: string): string {
  return `-let-in-${person}`
}

/** The record of a question that stands, to let a person in: one for each customer and person. */
export function askedRecord(customer: string, person: string): string {
  return `${customer}${askedBy(person)}`
}
