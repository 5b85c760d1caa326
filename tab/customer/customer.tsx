import { useState } from 'react'
import type { CustomerPage } from '../../api/wire.ts'
import { lastPortfolio } from '../app/use-route.ts'
import { useLoaded } from '../service/use-loaded.ts'
import { onDemand } from '../shared/on-demand.tsx'
import { ProblemMessage } from '../shared/problem-message.tsx'
import css from './customer.module.css'
import { Entitlement } from './entitlement.tsx'
import { customerStrings as text } from './strings.ts'
import { Work, type Opened } from './work.tsx'

const Panel = onDemand(async () => (await import('../conversation/panel.tsx')).Panel)

/** A customer: what is entitled, where it stands and why, and the conversations about it. */
export function Customer({ id }: { readonly id: string }) {
  const { value, problem, retry } = useLoaded<CustomerPage>(`/customers/${encodeURIComponent(id)}`)
  const [opened, setOpened] = useState<Opened>()
  const back = (
    <nav className={css.back} aria-label={text.back}>
      <a href={lastPortfolio()}>‹ {text.back}</a>
    </nav>
  )
  if (!value) {
    return (
      <>
        {back}
        <ProblemMessage problem={problem} retry={retry} />
      </>
    )
  }
  return (
    <div className={css.customer}>
      {back}
      <h1 className={css.title}>{value.name}</h1>
      <ProblemMessage problem={problem} stale retry={retry} />
      <div className={css.columns}>
        <section aria-labelledby="entitlements" className={css.entitlements}>
          <h2 id="entitlements" className={css.heading}>
            {text.entitlements}
          </h2>
          {value.entitlements.map((entitlement) => (
            <Entitlement key={entitlement.id} entitlement={entitlement} onOpen={setOpened} />
          ))}
        </section>
        <Work
          customer={value.name}
          workloads={[...new Set(value.entitlements.map(({ workload }) => workload))]}
          onOpen={setOpened}
        />
      </div>
      {opened && <Panel title={opened.title} begin={opened.begin} onClose={() => setOpened(undefined)} />}
    </div>
  )
}
