import { useEffect, useState, type ComponentType } from 'react'

/**
 * A component whose script is loaded when it is shown for the first time; until then there is nothing. Once loaded it is
 * there at once: what React has for this keeps a placeholder for 300 ms.
 */
export function onDemand<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let known: ComponentType<P> | undefined
  return function OnDemand(props: P) {
    const [Shown, setShown] = useState(() => known)
    const [failure, setFailure] = useState<Error>()
    useEffect(() => {
      if (Shown) return
      load().then(
        (loaded) => {
          known = loaded
          setShown(() => loaded)
        },
        (error: unknown) => setFailure(error instanceof Error ? error : new Error(String(error))),
      )
    }, [Shown])
    // To the nearest fence, which offers to load the page again.
    if (failure) throw failure
    return Shown ? <Shown {...props} /> : null
  }
}
