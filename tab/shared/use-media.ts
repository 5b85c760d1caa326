import { useCallback, useSyncExternalStore } from 'react'

/** Whether a media query holds. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const media = matchMedia(query)
      media.addEventListener('change', changed)
      return () => media.removeEventListener('change', changed)
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches)
}

/** A phone, or the panel beside a meeting. */
export const NARROW = '(max-width: 719px)'
/** Half a window, or a tablet: columns are narrow. */
export const MEDIUM = '(max-width: 999px)'
/** The panel beside a meeting. */
export const SLIM = '(max-width: 319px)'
/** A phone, also on its side, or a large zoom: a list with its own scroll bar would show only a few rows. */
export const PAGED = '(max-width: 719px), (max-height: 519px)'
