import { useEffect, useRef, useState } from 'react'
import css from './conversation.module.css'
import { conversationStrings as text } from './strings.ts'

/** One card of the bot. It is drawn once for each version, so that what is typed on it stays. */
export function Card(props: {
  readonly card: unknown
  readonly summary: string
  readonly busy: boolean
  readonly onPress: (data: unknown) => void
  /** It stands in the page now. */
  readonly onDrawn: (drawn: HTMLElement) => void
}) {
  const { card, summary, busy, onPress, onDrawn } = props
  const place = useRef<HTMLDivElement>(null)
  const press = useRef(onPress)
  const tell = useRef(onDrawn)
  const [readable, setReadable] = useState(true)
  useEffect(() => {
    press.current = onPress
    tell.current = onDrawn
  })
  useEffect(() => {
    let gone = false
    // What draws cards is larger than everything else on the page, and not needed before the first card.
    import('./draw-card.ts').then(
      ({ drawCard }) => {
        if (gone) return
        const drawn = drawCard(card, (data) => press.current(data))
        setReadable(drawn !== undefined)
        place.current?.replaceChildren(...(drawn ? [drawn] : []))
        if (drawn) tell.current(drawn)
      },
      () => setReadable(false),
    )
    return () => {
      gone = true
    }
  }, [card])
  return (
    <div role="group" aria-label={summary} className={css.card} inert={busy}>
      {!readable && <p>{text.unreadable}</p>}
      <div ref={place} />
    </div>
  )
}
