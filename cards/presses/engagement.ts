import type { HandOverAudience } from '../../playbook/plan/hand-over-file-name.ts'
import type { BlockId } from '../../playbook/plan/readiness-model.ts'
import type { TypedGoLive } from './records.ts'

/** What the buttons of the cards about readiness, stakeholders, the plan and its hand-over send. */
export type EngagementPress =
  | (OnWork<'readiness' | 'hand-over'> & FromList)
  | (OnWork<'stakeholders'> & FromList & { readonly page?: number })
  | (OnWork<'plan'> & FromList & TypedGoLive)
  | OnWork<'closing' | 'move-on' | 'edit-plan' | 'edit-measure' | 'save-measure'>
  | (OnWork<'block'> & { readonly block: BlockId })
  /** `block`: missing on the last card, with the decisions. */
  | (OnWork<'save-block'> &
      Drawn & {
        readonly block?: BlockId
        readonly go: 'next' | 'back' | 'overview' | 'plan'
      })
  | (OnWork<'edit-group'> & { readonly group?: string })
  | (OnWork<'save-group'> & Drawn & { readonly group?: string; readonly go: 'map' | 'another' | 'resistance' })
  | (OnWork<'remove-group' | 'edit-resistance'> & { readonly group: string })
  | (OnWork<'save-resistance'> & Drawn & { readonly group: string })
  | (OnWork<'save-plan'> & Drawn)
  | (OnWork<'week'> & { readonly week: number; readonly page?: number })
  | (OnWork<'mark-done' | 'edit-action' | 'save-action'> & { readonly week: number; readonly action: string })
  | (OnWork<'hand-over-files' | 'hand-over-text'> & { readonly audience: HandOverAudience })

type OnWork<Verb extends string> = Verb extends string ? { readonly verb: Verb } & WorkData : never

interface WorkData {
  readonly record: string
  readonly entitlement: string
  /** Of the entitlement in a list, else of the document on the card. */
  readonly version: number
}

/** Sent by lists, and not needed. */
interface FromList {
  readonly filter?: string
  readonly offset?: number
}

interface Drawn {
  /** What the inputs showed, see `cards/drawn.ts`. */
  readonly was: string
}
