import { withoutActions } from '../../cards/elsewhere.ts'
import { resourceCard } from '../../cards/resources/shared-card.ts'
import type { WithDays } from '../../domain/days-in-words.ts'
import { define } from '../../dialogs/typed/define.ts'
import { isCustomerReady } from '../../dialogs/resources/resources.ts'
import type { Entitlement, HistoryEntry } from '../../domain/entitlement/model.ts'
import { postedCardOf, shareableCardOf } from '../../dialogs/records/posted.ts'
import { fullName } from '../../playbook/status-names.ts'
import { foldName } from '../../playbook/names/customer-key.ts'
import { findResources } from '../../playbook/resources/find-resources.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'

/** One line of the list, and the card that is put into the message when it is chosen. */
export interface Found {
  readonly title: string
  readonly text: string
  readonly card: unknown
}

/** A status that is found, with the change that set it. */
export interface FoundStatus {
  readonly entitlement: Entitlement
  readonly setBy: HistoryEntry | undefined
}

/**
 * The status of an entitlement for a message: where only colleagues read, as a team sees it; else what outsiders may read.
 * Nothing on it can be pressed: it shows the moment.
 */
export function statusFound(
  env: { readonly prepared: PreparedPlaybook } & WithDays,
  { entitlement, setBy }: FoundStatus,
  shareable: boolean,
): Found {
  const { prepared } = env
  const posted = { entitlement, setBy, comments: [] }
  const status = prepared.status.get(entitlement.status)!
  const workload = prepared.workload.get(entitlement.workload)?.name ?? entitlement.workload
  return {
    title: `${entitlement.customer} · ${workload}`,
    text: fullName(status),
    card: withoutActions(shareable ? shareableCardOf(env, posted) : postedCardOf(env, posted)),
  }
}

/** What the statuses of the playbook mean; those whose name, words or definition hold all that was typed. */
export function definitionsFound(prepared: PreparedPlaybook, typed: string): Found[] {
  const words = foldName(typed).split(' ').filter(Boolean)
  return prepared.playbook.statuses
    .flatMap((status) => {
      const name = foldName(fullName(status))
      const all = foldName([fullName(status), status.short, status.definition, status.because].join(' '))
      if (!words.every((word) => all.includes(word))) return []
      const reply = define({ prepared }, { status: status.id })
      if (reply.kind !== 'card') return []
      const rank = words.every((word) => name.includes(word)) ? 0 : 1
      return [{ rank, title: fullName(status), text: status.because, card: withoutActions(reply.card) }]
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ title, text, card }) => ({ title, text, card }))
}

/** Resources that customers may have, in the words that they read. Internal ones are never found here. */
export function resourcesFound(prepared: PreparedPlaybook, typed: string): Found[] {
  return findResources(prepared, typed)
    .resources.filter(isCustomerReady)
    .map(({ title, purpose, url, customer }) => ({
      title,
      text: purpose,
      card: withoutActions(resourceCard({ ...customer, url })),
    }))
}
