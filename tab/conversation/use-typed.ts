import { useCallback, useEffect, useRef, type FocusEvent, type MouseEvent } from 'react'

type Field = HTMLInputElement | HTMLTextAreaElement

/** What keeps track of what is typed in the fields of a part of the page. */
export interface Typed {
  /** For the element around the fields. */
  readonly listeners: {
    readonly onFocus: (event: FocusEvent) => void
    readonly onClick: (event: MouseEvent) => void
  }
  /** A field that is still there says something else than before it was typed in. */
  readonly isLeft: () => boolean
}

/** Fields in which a text is typed; what is only chosen is soon chosen again. */
function isField(target: EventTarget): target is Field {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !['radio', 'checkbox'].includes(target.type))
  )
}

/**
 * Knows whether something was typed that was sent nowhere. Cards have their fields from a library, so these are watched
 * from outside.
 * @param answers grows with each answer: what was typed in the card of which a button was pressed has been sent then
 */
export function useTyped(answers: number): Typed {
  const before = useRef(new Map<Field, string>())
  const pressed = useRef<Element>(null)
  useEffect(() => {
    for (const field of before.current.keys()) {
      if (!field.isConnected || pressed.current?.contains(field)) before.current.delete(field)
    }
    pressed.current = null
  }, [answers])
  const onFocus = useCallback(({ target }: FocusEvent) => {
    if (isField(target) && !before.current.has(target)) before.current.set(target, target.value)
  }, [])
  const onClick = useCallback(({ target }: MouseEvent) => {
    const card = target instanceof Element && target.closest('button') && target.closest('.ac-adaptiveCard')
    if (card) pressed.current = card
  }, [])
  const isLeft = useCallback(
    () => [...before.current].some(([field, value]) => field.isConnected && field.value !== value),
    [],
  )
  return { listeners: { onFocus, onClick }, isLeft }
}
