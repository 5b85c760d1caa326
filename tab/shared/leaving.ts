import { useEffect, useRef } from 'react'

/** True: something would be lost, and the person was asked. */
type Guard = () => boolean

const guards = new Set<Guard>()

/** True if the person is to stay on this view, and was asked. Every view that would go is asked about. */
export function holdsBack(): boolean {
  return [...guards].map((guard) => guard()).includes(true)
}

/**
 * Keeps what was typed from being lost by the way back or by another view: these do not happen, and the person is asked.
 * When the page is reloaded or closed, the browser asks.
 * @param isLeft whether something would be lost now
 * @param ask shows the question; missing where another view loses nothing
 */
export function useHoldBack(isLeft: () => boolean, ask?: () => void): void {
  const now = useRef({ isLeft, ask })
  useEffect(() => {
    now.current = { isLeft, ask }
  })
  useEffect(() => {
    const guard: Guard = () => {
      if (!now.current.ask || !now.current.isLeft()) return false
      now.current.ask()
      return true
    }
    const onUnload = (event: BeforeUnloadEvent): void => {
      if (now.current.isLeft()) event.preventDefault()
    }
    guards.add(guard)
    window.addEventListener('beforeunload', onUnload)
    return () => {
      guards.delete(guard)
      window.removeEventListener('beforeunload', onUnload)
    }
  }, [])
}
