import { useEffect, useRef, useState } from 'react'
import { asProblem, type ServiceProblem } from '../service/problem.ts'
import { isNotLoaded, loadAgain } from '../shared/load-again.ts'
import { ProblemMessage } from '../shared/problem-message.tsx'
import css from './conversation.module.css'
import { conversationStrings as text } from './strings.ts'

/** One card of the bot. It is drawn once for each version, so that typed values stay. */
export function Card(props: {
  readonly card: unknown
  readonly summary: string
  readonly busy: boolean
  readonly onPress: (data: unknown) => void
  /** Called when the card is in the page. */
  readonly onDrawn: (drawn: HTMLElement) => void
}) {
  const { card, summary, busy, onPress, onDrawn } = props
  const place = useRef<HTMLDivElement>(null)
  const press = useRef(onPress)
  const tell = useRef(onDrawn)
  const [readable, setReadable] = useState(true)
  const [missing, setMissing] = useState<ServiceProblem>()
  const [tries, setTries] = useState(0)
  useEffect(() => {
    press.current = onPress
    tell.current = onDrawn
  })
  useEffect(() => {
    let gone = false
    // The script that draws cards is larger than the rest of the page, and is not needed before the first card.
    const load = () => import('./draw-card.ts')
    const loading = tries === 0 ? load() : loadAgain(load)
    loading.then(
      ({ drawCard }) => {
        if (gone) return
        setMissing(undefined)
        const drawn = drawCard(card, (data) => press.current(data))
        setReadable(drawn !== undefined)
        place.current?.replaceChildren(...(drawn ? [drawn] : []))
        if (drawn) tell.current(drawn)
      },
      (error: unknown) => (isNotLoaded(error) ? setMissing(asProblem(error)) : setReadable(false)),
    )
    return () => {
      gone = true
    }
  }, [card, tries])
  return (
    <div role="group" aria-label={summary} className={css.card} inert={busy}>
      {!readable && <p>{text.unreadable}</p>}
      <ProblemMessage problem={missing} retry={() => setTries((count) => count + 1)} />
      <div ref={place} />
    </div>
  )
}
