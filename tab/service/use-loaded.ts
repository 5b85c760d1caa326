import { useCallback, useEffect, useState } from 'react'
import { useServices } from './context.tsx'
import { useLive } from './live.tsx'
import { asProblem, type ServiceProblem } from './problem.ts'
import { useBack } from './use-back.ts'

export interface Loaded<T> {
  /** The newest value. It stays while it is loaded again, and also when that fails. */
  readonly value: T | undefined
  readonly problem: ServiceProblem | undefined
  /** The value is the answer to this path, not to the previous one. */
  readonly current: boolean
  readonly retry: () => void
}

interface Answer<T> {
  readonly path: string
  readonly value?: T
  readonly problem?: ServiceProblem
}

/**
 * The service's answer to a path. It is loaded again whenever something changed, and when the service
 * can be reached again.
 * @param path null: nothing is loaded yet
 * @param keep shows the answer to the previous path until the next one is loaded
 */
export function useLoaded<T>(path: string | null, keep = false): Loaded<T> {
  const { client } = useServices()
  const { stamp } = useLive()
  const [tries, setTries] = useState(0)
  const [answer, setAnswer] = useState<Answer<T>>({ path: '' })
  useEffect(() => {
    if (path === null) return
    const abort = new AbortController()
    client.get<T>(path, abort.signal).then(
      (value) => setAnswer({ path, value }),
      (error: unknown) => {
        if (abort.signal.aborted) return
        setAnswer((last) => ({ ...(last.path === path || keep ? last : {}), path, problem: asProblem(error) }))
      },
    )
    return () => abort.abort()
  }, [client, path, keep, stamp, tries])
  const shown = answer.path === path || keep
  const retry = useCallback(() => setTries((count) => count + 1), [])
  useBack(answer.problem, retry)
  return {
    value: shown ? answer.value : undefined,
    problem: shown ? answer.problem : undefined,
    current: answer.path === path && answer.problem === undefined,
    retry,
  }
}
