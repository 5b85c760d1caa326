import { useEffect, useState } from 'react'
import type { LiveRecommendation, RecommendRequest } from '../../api/recommend-wire.ts'
import { useServices } from '../service/context.tsx'
import { asProblem, type ServiceProblem } from '../service/problem.ts'
import { useDebounced } from '../shared/use-debounced.ts'

const AFTER_MS = 200

export interface Live {
  readonly recommendation: LiveRecommendation | undefined
  readonly problem: ServiceProblem | undefined
  readonly retry: () => void
}

/**
 * The recommendation for what is typed and answered. It is asked for a moment after the last change; an older answer
 * never replaces a newer one.
 * @param neither see `neitherOf`
 */
export function useRecommendation(
  text: string,
  answers: Readonly<Record<string, string>>,
  neither: string | undefined,
): Live {
  const { client } = useServices()
  const settled = useDebounced(text.trim(), AFTER_MS)
  const [recommendation, setRecommendation] = useState<LiveRecommendation>()
  const [problem, setProblem] = useState<ServiceProblem>()
  const [tries, setTries] = useState(0)
  useEffect(() => {
    if (!settled) {
      setRecommendation(undefined)
      setProblem(undefined)
      return
    }
    const abort = new AbortController()
    const request: RecommendRequest = { text: settled, answers, ...(neither === undefined ? {} : { neither }) }
    client.send<LiveRecommendation>('POST', '/recommend', request, abort.signal).then(
      (answer) => {
        setProblem(undefined)
        setRecommendation(answer)
      },
      (error: unknown) => {
        if (!abort.signal.aborted) setProblem(asProblem(error))
      },
    )
    return () => abort.abort()
  }, [client, settled, answers, neither, tries])
  return { recommendation, problem, retry: () => setTries((count) => count + 1) }
}
