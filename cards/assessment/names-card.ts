import { drawn } from '../drawn.ts'
import { button, card, heading, notice, type AdaptiveCard } from '../elements.ts'
import { customerInput, notListed, workloadInput } from './situation-card.ts'

export interface NamesView {
  readonly record: string
  readonly version: number
  readonly customer: string
  readonly workload: string
  readonly workloads: readonly { readonly id: string; readonly name: string }[]
  /** The product that the text names instead of a workload, if it is not in the list. */
  readonly unlisted: string | undefined
  readonly notice: string | undefined
}

/** The form to correct customer and workload; everything else stays. */
export function namesCard(view: NamesView): AdaptiveCard {
  const was = drawn({ customer: view.customer, workload: view.workload })
  const data = { record: view.record, version: view.version, was }
  return card(
    [
      heading('Customer and workload'),
      ...(view.notice ? [notice(view.notice)] : []),
      customerInput(view.customer),
      workloadInput(view.workload, view.workloads),
      ...notListed(view.unlisted),
    ],
    [button('Use these', { verb: 'named', ...data }, { primary: true }), button('Back', { verb: 'leave', ...data })],
  )
}
