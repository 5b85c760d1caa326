/** What a message wants done with a customer's name. */
export interface OtherNameAsked {
  /** As it was typed; may be a part of a name. */
  readonly old: string
  readonly name: string
  /** Two customers that are kept are one. */
  readonly joins: boolean
}

/** What a turn about another name has to read. */
export type OtherNameNeed =
  | ({ readonly kind: 'other-name' } & OtherNameAsked)
  /** `customer`: an id. */
  | ({ readonly kind: 'other-name-of'; readonly customer: string } & Pick<OtherNameAsked, 'name' | 'joins'>)
