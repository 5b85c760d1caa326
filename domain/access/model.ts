import type { WorkloadId } from '../../playbook/model.ts'

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

/** Somebody who was let into a customer, or has changed something of it, and owns nothing of it. */
export interface LetInPerson {
  readonly id: string
  readonly name: string
  /** What they see of it. */
  readonly workloads: readonly WorkloadId[]
  /** What they do not see. */
  readonly without: readonly WorkloadId[]
  /** What is shared is open to them. */
  readonly isIn: boolean
  /** The open request for a partner is theirs. */
  readonly hasReferral: boolean
  /** Changes with what they see. */
  readonly stamp: string
}

/** Who owns something of a customer. */
export interface CustomerOwner {
  /** Null: nobody does. */
  readonly name: string | null
  readonly workloads: readonly WorkloadId[]
  /** What is shared is open to them. */
  readonly isIn: boolean
  /** It is who asks. */
  readonly isReader: boolean
}

/** Who sees a customer, for somebody who is in. */
export interface WhoIsIn {
  /** Its id. */
  readonly customer: string
  readonly name: string
  readonly owners: readonly CustomerOwner[]
  /** By name. */
  readonly letIn: readonly LetInPerson[]
  /** Who asks owns something of it: then they may take others out. */
  readonly isOwner: boolean
  /** Who asks owns nothing of it, and others are in: then they may take themselves out. */
  readonly mayStepOut: boolean
  /** Who gets the open request for a partner of who steps out; null: nobody. */
  readonly heir: { readonly id: string; readonly name: string } | null
  /** Who is to be taken out has a chat with the bot, where they can be told. */
  readonly hasChat: boolean
  /** Who is to be taken out owns something of it by now. */
  readonly personOwns: boolean
}

/** Takes somebody out of a customer: a colleague, or oneself. */
export interface TakeOut {
  readonly kind: 'takeOut'
  readonly tenant: string
  readonly customer: string
  readonly person: string
  /** Who gets the open request for a partner that is theirs; null: nobody. */
  readonly heir: { readonly id: string; readonly name: string } | null
  /** They have such a request. */
  readonly hasReferral: boolean
  readonly byId: string
  readonly byName: string
  /** ISO 8601, UTC. */
  readonly at: string
}
