import { useEffect, useRef, useState, type ComponentType } from 'react'
import { asProblem } from '../service/problem.ts'
import { isNotLoaded, loadAgain } from './load-again.ts'
import { ProblemMessage } from './problem-message.tsx'

/**
 * A component whose script is loaded when it is shown for the first time; until then nothing is shown. Once loaded, it
 * is shown at once, where React's own way keeps a placeholder for 300 ms. When the script cannot be loaded, a message
 * with a button to try again is shown in its place.
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
      // The message may be out of sight, such as in the place of a panel.
      if (failure !== undefined) message.current?.scrollIntoView({ block: 'nearest' })
    }, [failure])
    if (Shown) return <Shown {...props} />
    if (failure === undefined) return null
    // A defect is thrown, for the nearest fence.
    if (!isNotLoaded(failure)) throw failure
    return (
      <div ref={message}>
        <ProblemMessage page={page} problem={asProblem(failure)} retry={() => setTries((count) => count + 1)} />
      </div>
    )
  }
}
