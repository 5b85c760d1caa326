import { createContext, useCallback, useContext, useState, type ReactNode } from 'react'
import css from './shared.module.css'

/** Several may come at once: each stays until so many newer ones are there, so that none is cut off. */
const KEPT = 3

const AnnounceContext = createContext<(text: string) => void>(() => {})
/** Says something to people who do not see the page, when they pause. */
export const useAnnounce = (): ((text: string) => void) => useContext(AnnounceContext)

export function AnnounceProvider({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState<readonly { readonly key: number; readonly text: string }[]>([])
  const announce = useCallback((text: string) => {
    setSaid((now) => [...now.slice(1 - KEPT), { key: (now.at(-1)?.key ?? 0) + 1, text }])
  }, [])
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <div role="log" aria-live="polite" aria-relevant="additions" className={css.hidden}>
        {said.map(({ key, text }) => (
          <p key={key}>{text}</p>
        ))}
      </div>
    </AnnounceContext.Provider>
  )
}
