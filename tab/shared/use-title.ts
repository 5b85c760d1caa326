import { useEffect } from 'react'

const PRODUCT = 'FastTrack Playbook'

/**
 * Names the window, or the tab of the browser, for what it shows.
 * @param shown undefined while that is not known, or where another part of the page names it
 */
export function useTitle(shown: string | undefined): void {
  useEffect(() => {
    if (shown !== undefined) document.title = `${shown} · ${PRODUCT}`
  }, [shown])
}
