import type { DueShown } from './due-words.ts'
import css from './shared.module.css'

/** Why an entitlement needs a look. Red is a date that has passed, plain what was put off or comes soon; the words say so, too. */
export function DueBadge({ due }: { readonly due: DueShown }) {
  return (
    <span className={`${css.due} ${due.passed ? css.passed : ''} ${due.quiet ? css.quiet : ''}`} title={due.whole}>
      {due.short}
    </span>
  )
}
