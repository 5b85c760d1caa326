import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { HistoryItem, HistoryPage } from '../../api/wire.ts'
import { useServices } from '../service/context.tsx'
import { asProblem, type ServiceProblem } from '../service/problem.ts'
import { useLoaded } from '../service/use-loaded.ts'
import { ChangeDetails } from '../shared/change-details.tsx'
import { ProblemMessage } from '../shared/problem-message.tsx'
import { momentText } from '../shared/times.ts'
import css from './customer.module.css'
import { customerStrings as text } from './strings.ts'

interface Older {
  readonly entries: readonly HistoryItem[]
  readonly more: boolean
}

/** What happened to an entitlement, newest first, with the reasons as they were then. */
export function History({ entitlement }: { readonly entitlement: string }) {
  const { client } = useServices()
  const path = `/entitlements/${encodeURIComponent(entitlement)}/history`
  const newest = useLoaded<HistoryPage>(path)
  const [older, setOlder] = useState<Older>()
  const [problem, setProblem] = useState<ServiceProblem>()
  const first = newest.value?.entries ?? []
  // A change pushes rows from the first page to what was loaded as older; each is shown once.
  const entries = [...first, ...(older?.entries ?? []).filter(({ version }) => version < (first.at(-1)?.version ?? 0))]
  const more = older ? older.more : (newest.value?.more ?? false)

  async function load(): Promise<void> {
    const before = entries.at(-1)?.version
    try {
      const page = await client.get<HistoryPage>(`${path}?before=${before}`)
      setOlder((now) => ({ entries: [...(now?.entries ?? []), ...page.entries], more: page.more }))
      setProblem(undefined)
    } catch (error) {
      setProblem(asProblem(error))
    }
  }

  if (newest.value && entries.length === 0) return <p>{text.historyEmpty}</p>
  return (
    <>
      <ProblemMessage problem={newest.problem} stale={newest.value !== undefined} retry={newest.retry} />
      <ol className={css.changes}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <p className={css.small}>
              <b>{text.did[entry.kind]}</b> · {momentText(entry.at)} · {entry.by}
            </p>
            <ChangeDetails item={entry} />
          </li>
        ))}
      </ol>
      <ProblemMessage problem={problem} retry={() => void load()} />
      {more && (
        <Button size="small" onClick={() => void load()}>
          {text.more}
        </Button>
      )}
    </>
  )
}
