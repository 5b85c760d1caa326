import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { TurnRequest, Unfinished as Waiting, UnfinishedItem } from '../../api/wire.ts'
import { useServices } from '../service/context.tsx'
import { useLoaded } from '../service/use-loaded.ts'
import { onDemand } from '../shared/on-demand.tsx'
import { workloadName } from '../shared/statuses.ts'
import { momentText } from '../shared/times.ts'
import css from './unfinished.module.css'
import { portfolioStrings as text } from './strings.ts'

// The large script that draws cards is not needed for the list.
const Panel = onDemand(async () => (await import('../conversation/panel.tsx')).Panel)
const RESUME: TurnRequest = { text: 'resume' }

/** Assessments that were begun and not saved yet, with buttons to resume them; nothing when there are none. */
export function Unfinished() {
  const { host } = useServices()
  const { value } = useLoaded<Waiting>('/unfinished')
  const [panel, setPanel] = useState(false)
  const [hint, setHint] = useState('')
  const items = value ? [...value.chat, ...value.tab] : []
  // An open panel stays, also when the last of them was saved in it.
  if (items.length === 0 && !panel) return null
  const toChat = () => void host.openChat().then((opened) => setHint(opened ? '' : text.typeResume))
  return (
    <>
      {value && items.length > 0 && (
        <details className={css.unfinished}>
          <summary>{text.unfinished(value.chat.length, value.tab.length)}</summary>
          <Items items={value.chat} />
          {value.chat.length > 0 && (
            <p className={css.way}>
              <Button size="small" onClick={toChat}>
                {text.goOnInChat}
              </Button>{' '}
              <span role="status">{hint}</span>
            </p>
          )}
          <Items items={value.tab} />
          {value.tab.length > 0 && (
            <p className={css.way}>
              <Button size="small" onClick={() => setPanel(true)}>
                {text.goOnHere}
              </Button>
            </p>
          )}
        </details>
      )}
      {panel && <Panel title={text.resumed} begin={RESUME} onClose={() => setPanel(false)} />}
    </>
  )
}

function Items({ items }: { readonly items: readonly UnfinishedItem[] }) {
  if (items.length === 0) return null
  return (
    <ul className={css.items}>
      {items.map(({ customer, workload, said, begunAt }, i) => (
        // Two items may have the same text; the list is always replaced as a whole.
        <li key={i}>
          <b>{[customer ?? text.notNamed, workload && workloadName(workload)].filter(Boolean).join(' · ')}</b>{' '}
          <span className={css.said}>
            {[said, begunAt && text.begun(momentText(begunAt))].filter(Boolean).join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  )
}
