import { Button } from '@fluentui/react-components'
import type { CustomerPage } from '../../api/wire.ts'
import type { Opened } from '../customer/opened.ts'
import { workStrings as text } from './strings.ts'
import css from './work.module.css'

/** In the place of what others share of a customer: whose it is, and the way in. */
export function Closed(props: {
  readonly page: Pick<CustomerPage, 'id' | 'name'>
  /** What is not open, and to whom it is. */
  readonly says: string
  readonly onOpen: (opened: Opened) => void
}) {
  const { page, says, onOpen } = props
  // The button of the chat's card; its answer says who was asked.
  const action = { verb: 'ask-let-in', record: `tab-let-in:${page.id}`, customer: page.id }
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
