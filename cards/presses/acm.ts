import type { AcmPartId } from '../../playbook/acm/acm.ts'

/** What the buttons of the cards of an ACM conversation send. */
export type AcmPress =
  | { readonly verb: 'acm-open'; readonly record: string; readonly customer: string; readonly part?: AcmPartId }
  | OnCard
  | OnAcm<'acm-done' | 'acm-not-applicable' | 'acm-untick' | 'acm-post-to'>

/** What the button of a card does whose inputs are stored, whatever the button. */
export type AcmVerb =
  | 'acm-parts'
  | 'acm-part'
  | 'acm-dibs'
  | 'acm-note'
  | 'acm-copy'
  | 'acm-write'
  | 'acm-item'
  | 'acm-complete'
  | 'acm-complete-without'
  | 'acm-reopen'
  | 'acm-post'

type OnAcm<Verb extends string> = Verb extends string ? { readonly verb: Verb } & AcmData : never

interface AcmData {
  readonly record: string
  /** The customer's id. */
  readonly customer: string
  readonly version: number
  /** The part to show, or to return to. */
  readonly part: AcmPartId
}

/** One type for all of these verbs: a card has buttons of which only the row knows what they do. */
type OnCard = { readonly verb: AcmVerb } & AcmData & {
    /** What the inputs showed, see `cards/drawn.ts`. */
    readonly was?: string
    /** The card that is pressed. */
    readonly from: AcmPartId | 'overview' | 'note' | 'write'
  }
