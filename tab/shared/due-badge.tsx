import type { DueShown } from './due-words.ts'
import css from './shared.module.css'

/**
 * Why an entitlement needs a look. Red means a date that has passed; plain means snoozed, or soon. The words say it,
 * too.
 */
export function DueBadge({ due }: { readonly due: DueShown }) {
  return (
    <span className={`${css.due} ${due.passed ? css.passed : ''} ${due.quiet ? css.quiet : ''}`} title={due.whole}>
      <span className={css.dueShort}>{due.short}</span>
      <span className={css.dueShortest}>{due.shortest}</span>
    </span>
  )
}
