import { createContext, useCallback, useContext, useState, type ReactNode } from 'react'
import css from './shared.module.css'

/** Several messages may come at once. Each stays until so many newer ones have come, so that none is cut off. */
const KEPT = 3

const AnnounceContext = createContext<(text: string) => void>(() => {})
/** Announces a text to people with a screen reader, when it pauses. */
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
