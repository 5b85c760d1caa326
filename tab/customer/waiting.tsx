import { Link, MessageBar, MessageBarBody } from '@fluentui/react-components'
import type { CustomerPage } from '../../api/wire.ts'
import type { CustomerWork } from '../../api/work-wire.ts'
import { workloadName } from '../shared/statuses.ts'
import { pressOf } from '../work/presses.ts'
import type { Opened } from './opened.ts'
import { customerStrings as text } from './strings.ts'

/** The id of the heading of the partner's request. */
export const REFERRAL_ANCHOR = 'work-referral'

/** What is late in the work with a customer. Each line leads to it: on a phone the work is below all entitlements. */
export function Waiting(props: {
  readonly page: CustomerPage
  readonly work: Pick<CustomerWork, 'referral' | 'latePlans'>
  readonly onOpen: (opened: Opened) => void
}) {
  const { page, work, onOpen } = props
  const clock = work.referral?.clock
  const plans = work.latePlans.flatMap(({ entitlement: id, actions }) => {
    const entitlement = page.entitlements.find((each) => each.id === id)
    return entitlement ? [{ entitlement, actions, workload: workloadName(entitlement.workload) }] : []
  })
  if (!clock?.over && plans.length === 0) return null
  return (
    <MessageBar intent="warning" layout="multiline" aria-label={text.waiting}>
      <MessageBarBody>
        {clock?.over && (
          <div>
            <Link
              as="button"
              appearance="subtle"
              inline
              onClick={() => document.getElementById(REFERRAL_ANCHOR)?.focus()}
            >
              {text.partnerLate(-clock.left)}
            </Link>
          </div>
        )}
        {plans.map(({ entitlement, actions, workload }) => (
          <div key={entitlement.id}>
            <Link
              as="button"
              appearance="subtle"
              inline
              onClick={() =>
                onOpen({
                  title: text.planOf(workload, page.name),
                  begin: { action: pressOf('plan', page.id, entitlement) },
                })
              }
            >
              {text.planLate(workload, actions)}
            </Link>
          </div>
        ))}
      </MessageBarBody>
    </MessageBar>
  )
}
