import css from './shared.module.css'
import { sharedStrings as text } from './strings.ts'

/** Marks what the customer must not see. */
export function Internal() {
  return (
    <span className={css.internal} title={text.internalHelp}>
      {text.internal}
    </span>
  )
}
