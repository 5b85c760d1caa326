import { Button } from '@fluentui/react-components'
import type { CustomerPage } from '../../api/wire.ts'
import type { Opened } from '../customer/opened.ts'
import { workStrings as text } from './strings.ts'
import { pressToAsk } from './presses.ts'
import css from './work.module.css'

/** Shown instead of what colleagues share about a customer: who shares it, and a button to ask for access. */
export function Closed(props: {
  readonly page: Pick<CustomerPage, 'id' | 'name'>
  /** Says what is not open to the person, and who has access. */
  readonly says: string
  readonly onOpen: (opened: Opened) => void
}) {
  const { page, says, onOpen } = props
  // The same button as on the chat's card. The bot's answer says who was asked.
  const action = pressToAsk(page.id)
  return (
    <section aria-labelledby="closed" className={css.section}>
      <h3 id="closed" className={css.closedTitle}>
        {text.closed}
      </h3>
      <p>{says}</p>
      <Button
        appearance="primary"
        className={css.ask}
        onClick={() => onOpen({ title: text.asked(page.name), begin: { action } })}
      >
        {text.ask}
      </Button>
    </section>
  )
}
