import { createContext, useCallback, useContext, useRef, useState, type ReactNode } from 'react'
import css from './shared.module.css'

const AnnounceContext = createContext<(text: string) => void>(() => {})
/** Says something to people who do not see the page, when they pause. */
export const useAnnounce = (): ((text: string) => void) => useContext(AnnounceContext)

export function AnnounceProvider({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState('')
  const last = useRef('')
  const announce = useCallback((text: string) => {
    // The same words again are heard only when they differ from what stands there.
    last.current = last.current === text ? `${text}\u00a0` : text
    setSaid(last.current)
  }, [])
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <div role="status" aria-live="polite" className={css.hidden}>
        {said}
      </div>
    </AnnounceContext.Provider>
  )
}
