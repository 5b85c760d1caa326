import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react'

export interface Modal {
  readonly open: boolean
  /** Closes the dialog. The focus goes back to where it was, then the component that shows the dialog may remove it. */
  readonly close: () => void
  /** Must be rendered inside the dialog. */
  readonly end: ReactNode
}

/**
 * A dialog or drawer that is open as long as it is rendered. If it were removed at once, the page behind it would stay
 * hidden from screen readers, and the focus would be lost; so it is closed first.
 * @param onClosed removes the dialog
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
 * Shows the page to screen readers again. Fluent UI hides it behind a dialog, and does not undo that when the dialog is
 * removed together with its view, or while it closes.
 */
function showPage(): void {
  if (!document.querySelector('[aria-modal="true"]')) document.getElementById('root')?.removeAttribute('aria-hidden')
}

/** Calls `onEnd` when the dialog around it was removed, after its animation. */
function End({ onEnd }: { readonly onEnd: () => void }) {
  useEffect(() => onEnd, [onEnd])
  return null
}
