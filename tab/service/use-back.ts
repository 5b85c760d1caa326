import { useEffect, useEffectEvent } from 'react'
import { useLive } from './live.tsx'
import { isPassing, type ServiceProblem } from './problem.ts'

/**
 * Goes on by itself once the service can be reached again.
 * @param again called then, while there is a problem that has passed with that
 */
export function useBack(problem: ServiceProblem | undefined, again: () => void): void {
  const { back, missed } = useLive()
  const hasFailed = isPassing(problem)
  useEffect(() => {
    if (hasFailed) missed()
  }, [hasFailed, problem, missed])
  const goOn = useEffectEvent(() => {
    if (hasFailed) again()
  })
  useEffect(() => {
    if (back > 0) goOn()
  }, [back])
}
