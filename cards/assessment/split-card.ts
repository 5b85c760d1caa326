import type { WorkloadId } from '../../playbook/model.ts'
import { remarked, type BesidesView } from './added.ts'
import { button, card, heading, spoken, subject, words, type AdaptiveCard } from '../elements.ts'

export interface SplitView {
  readonly record: string
  readonly version: number
  readonly customer: string | undefined
  readonly parts: readonly { readonly workload: WorkloadId; readonly name: string; readonly text: string }[]
  readonly notice: string | undefined
  /** Texts that were not taken. */
  readonly besides?: readonly BesidesView[] | undefined
}

/** From two on. */
const COUNTS = ['two', 'three', 'four']

/** For a text about several workloads: each has its own status, so each needs its own assessment. */
export function splitCard(view: SplitView): AdaptiveCard {
  const data = { record: view.record, version: view.version }
  const count = COUNTS[view.parts.length - 2] ?? String(view.parts.length)
  const all = view.parts.length === 2 ? 'both' : `all ${count}`
  return card(
    [
      ...subject(view.customer, undefined),
      ...remarked(view.notice, false, data, view),
      heading(`This names ${count} workloads`),
      ...view.parts.map(({ name, text }) =>
        spoken(
          [
            { text: `${name}: `, bold: true },
            { text: `“${text}”`, italic: true },
          ],
          { spacing: 'Small' },
        ),
      ),
      words('Each entitlement has its own status.', { isSubtle: true, spacing: 'Small' }),
    ],
    [
      button(`Assess ${all}`, { verb: 'split', ...data }, { primary: true }),
      ...view.parts.map(({ workload, name }) => button(`Only ${name}`, { verb: 'split', only: workload, ...data })),
      button('It is one situation', { verb: 'join', ...data }, { overflow: true }),
    ],
  )
}
