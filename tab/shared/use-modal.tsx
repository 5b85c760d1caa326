import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react'

export interface Modal {
  readonly open: boolean
  /** Closes it: the focus goes back to where it was, then whoever showed it may take it away. */
  readonly close: () => void
  /** Stands inside of it. */
  readonly end: ReactNode
}

/**
 * A dialog or drawer that is open as long as it is there. Taken away at once it would leave the page behind it hidden
 * from screen readers, and the focus nowhere; so it is closed first.
 * @param onClosed takes it away
 */
export function useModal(onClosed: () => void): Modal {
  const [open, setOpen] = useState(true)
  const [before] = useState(() => document.activeElement)
  const closed = useRef(onClosed)
  useEffect(() => {
    closed.current = onClosed
  })
  const ended = useCallback(() => {
    showPage()
    if (before instanceof HTMLElement && before.isConnected) before.focus()
    // What opened it is gone, such as the button for a selection: keyboard and screen reader go on in the view.
    else document.querySelector('main')?.focus()
    closed.current()
  }, [before])
  return { open, close: useCallback(() => setOpen(false), []), end: <End onEnd={ended} /> }
}

/**
 * What hides the page behind a dialog forgets what it hid when it goes together with it: whoever leaves a view with its
 * dialog open, or while it closes, would find a page that screen readers cannot read.
 */
function showPage(): void {
  if (!document.querySelector('[aria-modal="true"]')) document.getElementById('root')?.removeAttribute('aria-hidden')
}

/** Tells when what it stands in has gone, after its movement. */
function End({ onEnd }: { readonly onEnd: () => void }) {
  useEffect(() => onEnd, [onEnd])
  return null
}
