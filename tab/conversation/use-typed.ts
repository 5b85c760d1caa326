import { useCallback, useEffect, useRef, type FocusEvent, type MouseEvent, type RefObject } from 'react'
import { newestAnswer } from './replies.ts'
import type { Conversation } from './use-conversation.ts'

type Field = HTMLInputElement | HTMLTextAreaElement

/** What keeps track of what is typed in the fields of a part of the page. */
export interface Typed {
  /** For the element around the fields. */
  readonly around: {
    readonly ref: RefObject<HTMLDivElement | null>
    readonly onFocus: (event: FocusEvent) => void
    readonly onClick: (event: MouseEvent) => void
  }
  /** A field that is still there says something else than before it was typed in. */
  readonly isLeft: () => boolean
}

const FIELDS = 'input:not([type=radio], [type=checkbox]), textarea'

/** Fields in which a text is typed; what is only chosen is soon chosen again. */
function isField(target: EventTarget): target is Field {
  return target instanceof Element && target.matches(FIELDS)
}

/**
 * Knows whether something was typed that was saved nowhere. Cards have their fields from a library, so these are watched
 * from outside. A press sends what was typed on its card; but an answer that saved nothing, such as the check of a note,
 * brings the same words in a new field: they are still only typed.
 */
export function useTyped({ shown, saved }: Pick<Conversation, 'shown' | 'saved'>): Typed {
  const answers = newestAnswer(shown)
  const ref = useRef<HTMLDivElement>(null)
  /** What each field said before it was typed in. */
  const before = useRef(new Map<Field, string>())
  /** Words that were sent and saved nowhere, each with what its field said before. Cards are drawn after the answer. */
  const unsaved = useRef(new Map<string, string>())
  const pressed = useRef<Element>(null)
  useEffect(() => {
    unsaved.current.clear()
    for (const [field, was] of before.current) {
      if (field.isConnected && !pressed.current?.contains(field)) continue
      if (field.value !== was && !saved) unsaved.current.set(field.value, was)
      before.current.delete(field)
    }
    pressed.current = null
  }, [answers, saved])
  const onFocus = useCallback(({ target }: FocusEvent) => {
    if (!isField(target) || before.current.has(target)) return
    before.current.set(target, unsaved.current.get(target.value) ?? target.value)
  }, [])
  const onClick = useCallback(({ target }: MouseEvent) => {
    const card = target instanceof Element && target.closest('button') && target.closest('.ac-adaptiveCard')
    if (card) pressed.current = card
  }, [])
  const isLeft = useCallback(
    () =>
      [...(ref.current?.querySelectorAll<Field>(FIELDS) ?? [])].some((field) => {
        const was = before.current.get(field) ?? unsaved.current.get(field.value)
        return was !== undefined && was !== field.value
      }),
    [],
  )
  return { around: { ref, onFocus, onClick }, isLeft }
}
