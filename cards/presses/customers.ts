/** What the buttons of the cards about who is let into a customer send. */
export type AccessPress =
  | { readonly verb: 'ask-let-in'; readonly record: string; readonly customer: string; readonly workload?: string }
  | { readonly verb: 'let-in'; readonly record: string; readonly customer: string; readonly person: string }

/** How many of those who are let in come before, and how many of those who keep the customer. */
interface PlaceAmong {
  readonly offset?: number
  readonly owners?: number
}

/** What the buttons of the cards that list who is let in send. */
export type WhoIsInPress =
  | ({ readonly verb: 'who-is-in'; readonly record: string; readonly customer: string } & PlaceAmong)
  | ({
      readonly verb: 'ask-take-out'
      readonly record: string
      readonly customer: string
      readonly person: string
    } & PlaceAmong)
  | ({
      readonly verb: 'take-out'
      readonly record: string
      readonly customer: string
      readonly person: string
      /** Of what the person sees who is asked. */
      readonly stamp: string
    } & PlaceAmong)
  | { readonly verb: 'step-out'; readonly record: string; readonly customer: string }

/** What the buttons of the cards that give entitlements to a colleague send. */
export type AssignPress =
  | {
      readonly verb: 'assign-open'
      readonly record: string
      readonly entitlement: string
      readonly version: number
      readonly filter?: string
      readonly offset?: number
    }
  | {
      readonly verb: 'assign-customer'
      readonly record: string
      readonly customer: string
      readonly workloads: string
      readonly called: string
    }
  | {
      readonly verb: 'assign-to'
      readonly record: string
      readonly of: 'all' | 'customer' | 'entitlement'
      /** Of what; empty for all. */
      readonly id: string
      readonly workloads: string
      readonly stamp: string
    }
  | { readonly verb: 'assign-cancel'; readonly record: string }

/** What the buttons of the cards that rename or merge customers send. */
export type OtherNamePress =
  | {
      readonly verb: 'rename-customer'
      readonly record: string
      readonly customer: string
      readonly name: string
      readonly version: number
    }
  | {
      readonly verb: 'merge-customers'
      readonly record: string
      readonly customer: string
      readonly name: string
      readonly version: number
      readonly intoVersion: number
    }
  | {
      readonly verb: 'ask-other-name'
      readonly record: string
      readonly customer: string
      readonly name: string
      /** 1 if two customers become one. */
      readonly joins: 0 | 1
    }
  | { readonly verb: 'leave-names'; readonly record: string }

/** What the buttons of the cards about erasing send. */
export type ErasurePress =
  | {
      readonly verb: 'forget-customer'
      readonly record: string
      readonly version: number
      /** The key, and the name as it was typed. */
      readonly customer: string
      readonly name: string
    }
  | {
      readonly verb: 'ask-forget-customer'
      readonly record: string
      readonly customer: string
      /** Asked from a card about something else, which stays. */
      readonly beside?: true
    }
  | { readonly verb: 'ask-forget-me'; readonly record: string }
  | { readonly verb: 'forget-me'; readonly record: string; readonly version: number }
  | { readonly verb: 'keep-all'; readonly record: string }
