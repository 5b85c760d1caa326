/** What the buttons of the cards about resources and value-add discussions send. */
export type ResourcePress =
  | { readonly verb: 'resources'; readonly record: string; readonly query: string; readonly offset?: number }
  | OnShare<'share' | 'share-to' | 'share-mail' | 'share-sent'>
  /** `entitlement`: missing where it is chosen on the card. */
  | { readonly verb: 'value-open'; readonly record: string; readonly entitlement?: string }
  | (OnValue<'value-sme'> & { readonly sme: 'requested' | 'assigned' | 'unassigned' })
  | OnValue<'value-note' | 'value-save'>

type OnShare<Verb extends string> = Verb extends string
  ? {
      readonly verb: Verb
      readonly record: string
      readonly query: string
      /** Ids of resources, separated by commas. */
      readonly resources?: string
      readonly customer?: string
    }
  : never

type OnValue<Verb extends string> = Verb extends string
  ? {
      readonly verb: Verb
      readonly record: string
      readonly entitlement: string
      readonly version: number
      readonly filter?: string
      readonly offset?: number
    }
  : never
