import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import type { CustomerPage } from '../../api/wire.ts'
import type { CustomerWork } from '../../api/work-wire.ts'
import { lastPortfolio } from '../app/use-route.ts'
import { useLive } from '../service/live.tsx'
import { useLoaded } from '../service/use-loaded.ts'
import { mostUrgentFirst } from '../shared/due-words.ts'
import { Empty } from '../shared/empty.tsx'
import { onDemand } from '../shared/on-demand.tsx'
import { useTitle } from '../shared/use-title.ts'
import { ProblemMessage } from '../shared/problem-message.tsx'
import css from './customer.module.css'
import { Entitlement } from './entitlement.tsx'
import { customerStrings as text } from './strings.ts'
import type { Opened } from './opened.ts'
import { Waiting } from './waiting.tsx'

const Work = onDemand(async () => (await import('../work/work.tsx')).Work)
const Panel = onDemand(async () => (await import('../conversation/panel.tsx')).Panel)

/** A customer: its entitlements with status and reasons, and the conversations about it. */
export function Customer({ id }: { readonly id: string }) {
  const { value, problem, retry } = useLoaded<CustomerPage>(`/customers/${encodeURIComponent(id)}`)
  const work = useLoaded<CustomerWork>(value ? `/customers/${encodeURIComponent(value.id)}/work` : null)
  const { watch } = useLive()
  const current = value?.id ?? id
  const [opened, setOpened] = useState<Opened>()
  useEffect(() => watch(current), [watch, current])
  useTitle(value?.name)
  const back = (
    <nav className={css.back} aria-label={text.back}>
      <a href={lastPortfolio()}>‹ {text.back}</a>
    </nav>
  )
  if (!value && problem?.status === 404) {
    return (
      <Empty page title={text.notYours}>
        <p>{text.notYoursHow}</p>
        <a href={lastPortfolio()}>{text.toPortfolio}</a>
      </Empty>
    )
  }
  if (!value) {
    return (
      <>
        {back}
        <ProblemMessage page problem={problem} retry={retry} />
      </>
    )
  }
  const entitlements = value.entitlements.toSorted(mostUrgentFirst)
  return (
    <div className={css.customer}>
      {back}
      <div className={css.top}>
        <div>
          <h1 className={css.title}>{value.name}</h1>
          {value.tenantId && <p className={css.tenant}>{text.tenantId(value.tenantId)}</p>}
        </div>
        <div className={css.jump}>
          <Button size="small" onClick={showWork}>
            {text.toWork}
          </Button>
        </div>
      </div>
      <div className={css.messages}>
        <ProblemMessage problem={problem} stale retry={retry} />
        {value.id !== id && (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>{text.merged(value.name)}</MessageBarBody>
          </MessageBar>
        )}
        {work.value && work.problem?.code !== 'not-let-in' && (
          <Waiting page={value} work={work.value} onOpen={setOpened} />
        )}
      </div>
      <div className={css.columns}>
        <section aria-labelledby="entitlements" className={css.entitlements}>
          <h2 id="entitlements" className={css.heading}>
            {text.entitlements}
          </h2>
          {entitlements.map((entitlement) => (
            <Entitlement key={entitlement.id} entitlement={entitlement} onOpen={setOpened} />
          ))}
        </section>
        <Work page={{ ...value, entitlements }} loaded={work} onOpen={setOpened} />
      </div>
      {opened && <Panel title={opened.title} begin={opened.begin} onClose={() => setOpened(undefined)} />}
    </div>
  )
}

/** On a phone the work is below all entitlements. */
function showWork(): void {
  document.getElementById('work')?.focus()
}
