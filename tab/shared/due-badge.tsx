import type { DueShown } from './due-words.ts'
import css from './shared.module.css'

/** Why an entitlement needs a look. Red is a date that has passed; the words say so, too. */
export function DueBadge({ due }: { readonly due: DueShown }) {
  return (
    <span className={`${css.due} ${due.passed ? css.passed : ''}`} title={due.whole}>
      {due.short}
    </span>
  )
}
