import { Button } from '@fluentui/react-components'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { HistoryPage } from '../../api/wire.ts'
import { useServices } from '../service/context.tsx'
import { asProblem, type ServiceProblem } from '../service/problem.ts'
import { useLoaded } from '../service/use-loaded.ts'
import { ChangeDetails } from '../shared/change-details.tsx'
import { ProblemMessage } from '../shared/problem-message.tsx'
import { momentText } from '../shared/times.ts'
import css from './customer.module.css'
import { gapBefore, NOTHING_KNOWN, withPage } from './history-entries.ts'
import { customerStrings as text } from './strings.ts'

/** The changes of an entitlement, newest first, with the reasons as they were then. */
export function History({ entitlement }: { readonly entitlement: string }) {
  const { client } = useServices()
  const path = `/entitlements/${encodeURIComponent(entitlement)}/history`
  const newest = useLoaded<HistoryPage>(path)
  const [kept, setKept] = useState(NOTHING_KNOWN)
  const [problem, setProblem] = useState<ServiceProblem>()
  const [busy, setBusy] = useState(false)
  const page = newest.value
  const known = useMemo(() => (page ? withPage(kept, page) : kept), [kept, page])
  const { entries, more } = known
  useEffect(() => {
    // Entries that the next first page no longer has stay.
    if (page) setKept((now) => withPage(now, page))
  }, [page])

  const load = useCallback(
    async (before: number): Promise<void> => {
      setBusy(true)
      try {
        const older = await client.get<HistoryPage>(`${path}?before=${before}`)
        setKept((now) => withPage(now, older))
        setProblem(undefined)
      } catch (error) {
        setProblem(asProblem(error))
      } finally {
        setBusy(false)
      }
    },
    [client, path],
  )
  const gap = gapBefore(known)
  const filled = useRef<number>(undefined)
  useEffect(() => {
    // More changes came at once than a page holds. Each gap is loaded once by itself; after a failure the message has a
    // button for it.
    if (gap === undefined || gap === filled.current) return
    filled.current = gap
    void load(gap)
  }, [gap, load])
  const loadOlder = (): void => void load(entries.at(-1)!.version)

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
      <ProblemMessage problem={problem} retry={() => void load(gap ?? entries.at(-1)!.version)} />
      {more && (
        <Button size="small" disabled={busy} onClick={loadOlder}>
          {text.more}
        </Button>
      )}
    </>
  )
}
