import { useEffect, useRef, useState, type ComponentType } from 'react'
import { asProblem } from '../service/problem.ts'
import { isNotLoaded, loadAgain } from './load-again.ts'
import { ProblemMessage } from './problem-message.tsx'

/**
 * A component whose script is loaded when it is shown for the first time; until then there is nothing. Once loaded it is
 * there at once: what React has for this keeps a placeholder for 300 ms. A script that does not arrive is said in its place,
 * and can be asked for again.
 * @param page nothing else is shown on the page
 */
export function onDemand<P extends object>(
  load: () => Promise<ComponentType<P>>,
  { page = false }: { readonly page?: boolean } = {},
): ComponentType<P> {
  let known: ComponentType<P> | undefined
  return function OnDemand(props: P) {
    const [Shown, setShown] = useState(() => known)
    const [failure, setFailure] = useState<unknown>()
    const [tries, setTries] = useState(0)
    const message = useRef<HTMLDivElement>(null)
    useEffect(() => {
      if (known) return
      const loading = tries === 0 ? load() : loadAgain(load)
      loading.then(
        (loaded) => {
          known = loaded
          setFailure(undefined)
          setShown(() => loaded)
        },
        (error: unknown) => setFailure(error),
      )
    }, [tries])
    useEffect(() => {
      // A panel begins behind all that is in sight.
      if (failure !== undefined) message.current?.scrollIntoView({ block: 'nearest' })
    }, [failure])
    if (Shown) return <Shown {...props} />
    if (failure === undefined) return null
    // A defect goes to the nearest fence.
    if (!isNotLoaded(failure)) throw failure
    return (
      <div ref={message}>
        <ProblemMessage page={page} problem={asProblem(failure)} retry={() => setTries((count) => count + 1)} />
      </div>
    )
  }
}
