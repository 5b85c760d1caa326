import type { Purpose } from '../../playbook/referral/model.ts'

/** What the buttons of the cards about a request for a partner send. */
export type ReferralPress =
  /** From cards about a customer. */
  | { readonly verb: 'referral'; readonly record: string; readonly customer: string; readonly purpose?: Purpose }
  | (OnOffered<'referral-open'> & Said)
  | OnOffered<'referral-next'>
  | EditPress
  | (OnOffered<'referral-answer'> & { readonly question: string; readonly choice: string; readonly partner?: string })
  | (OnOffered<'referral-details'> & {
      /** It was said whose holidays count for a place without a country. */
      readonly anyPlace?: 'yes'
    })
  | (OnRequest<'referral-consent'> & {
      readonly given: 'yes' | 'no'
      /** The version of the words on the card. */
      readonly words: string
      /** It was asked what may be shared. */
      readonly asks?: 'data'
    })
  | OnRequest<
      | 'referral-partner'
      | 'referral-contact'
      | 'referral-told'
      | 'referral-email'
      | 'referral-email-save'
      | 'referral-email-redraft'
      | 'referral-sent'
      | 'referral-json'
      | 'referral-no-answer'
      | 'referral-withdrawn'
      | 'referral-close'
      | 'referral-again'
    >
  | (OnRequest<'referral-accepted' | 'referral-declined'> & Said)

/** Opens a form of the request. */
type EditPress = OnRequest<'referral-edit'> &
  Said & {
    readonly what: EditedPart
    /** Why they declined, who agreed, and the partner that they want, as typed in the chat. */
    readonly reason?: string
    readonly agreedBy?: string
    readonly agreedRole?: string
    /** What they agreed to share, ids separated by commas, and the only partner that they agreed to. */
    readonly data?: string
    readonly onlyTo?: string
    readonly partner?: string
  }

/** What of a request has a form. */
export type EditedPart =
  'route' | 'details' | 'partner' | 'consent' | 'contact' | 'told' | 'declined' | 'withdraw' | 'close'

type OnRequest<Verb extends string> = Verb extends string ? { readonly verb: Verb } & RequestData : never
type OnOffered<Verb extends string> = OnRequest<Verb> & Offered

interface RequestData {
  readonly record: string
  readonly version: number
}

/** On cards of a request that is not begun: whose it would be, and what was told of it. */
interface Offered {
  readonly customer?: string
  readonly purpose?: Purpose
  readonly toldPartner?: 'yes' | 'no'
  readonly toldAccountTeam?: 'yes' | 'no'
}

interface Said {
  /** The typed message that was understood as the partner's answer. */
  readonly said?: string
}
