import type { StatusId } from '../../playbook/model.ts'
import css from './shared.module.css'
import { l1Color, l1Of, statusName } from './statuses.ts'

/** The name of a status, with the colour of its L1 before it. */
export function StatusName({ status }: { readonly status: StatusId }) {
  return (
    <span className={css.badge}>
      <span className={css.dot} style={{ ['--dot' as string]: l1Color(l1Of(status)) }} aria-hidden="true" />
      <span>{statusName(status)}</span>
    </span>
  )
}
