import { Button, Input, MessageBar, MessageBarBody } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import { MAX_MESSAGE } from '../../playbook/limits.ts'
import { ProblemMessage } from '../shared/problem-message.tsx'
import { Card } from './card.tsx'
import css from './conversation.module.css'
import { firstProblem } from './first-problem.ts'
import { conversationStrings as text } from './strings.ts'
import { beginsAt, newestAnswer } from './replies.ts'
import { showInputs } from './to-inputs.ts'
import type { Conversation as Talk } from './use-conversation.ts'

/** The bot's cards and texts, and a line to type more. */
export function Conversation({
  talk,
  beginsWithInputs = false,
}: {
  readonly talk: Talk
  /** People have read the text of the first card already, so the page scrolls to its inputs. */
  readonly beginsWithInputs?: boolean
}) {
  const { shown, busy, problem, press, say, retry } = talk
  const [typed, setTyped] = useState('')
  const last = useRef<HTMLDivElement>(null)
  const beginning = useRef<HTMLSpanElement>(null)
  const newest = Math.max(0, ...shown.map(({ key }) => key))
  const begin = beginsAt(shown)
  const isFirst = newestAnswer(shown) <= 1
  function showAnswer(): void {
    // The first answer is what the view begins with.
    if (isFirst) return
    // All of the answer; of one that is higher than the place for it, the beginning.
    last.current?.scrollIntoView({ block: 'nearest' })
    beginning.current?.scrollIntoView({ block: 'nearest' })
  }
  useEffect(() => {
    // The pressed button may be gone: keyboard and screen reader go on at the answer.
    if (newest > 0) last.current?.focus({ preventScroll: true })
    showAnswer()
    // Only when something new came.
  }, [newest])
  /** A card is shown once it is drawn: before that it has no height. */
  function toWhatIsAsked(drawn: HTMLElement): void {
    const problem = firstProblem(drawn)
    if (!problem) {
      showAnswer()
      return beginsWithInputs ? showInputs(drawn) : undefined
    }
    // Cards are taller than a phone: neither the problem nor the button beside it would be in sight.
    problem.tabIndex = -1
    problem.focus({ preventScroll: true })
    problem.scrollIntoView({ block: 'center' })
  }
  return (
    <section aria-label={text.region} className={css.conversation} aria-busy={busy}>
      {shown.map((each) => (
        <div
          key={each.key}
          ref={each.key === newest ? last : undefined}
          tabIndex={-1}
          className={`${css.reply} ${each.key === newest ? '' : css.older}`}
        >
          {each.key === begin && <span ref={beginning} className={css.beginning} />}
          {each.kind === 'card' ? (
            <Card
              card={each.card}
              summary={each.summary}
              busy={busy}
              onPress={(data) => press(each.key, data)}
              onDrawn={(drawn) => each.key === newest && toWhatIsAsked(drawn)}
            />
          ) : (
            <p className={css.text}>{each.text}</p>
          )}
          {each.hint && (
            <MessageBar intent="info" layout="multiline">
              <MessageBarBody>{each.hint}</MessageBarBody>
            </MessageBar>
          )}
        </div>
      ))}
      {busy && <p className={css.waiting}>{text.waiting}</p>}
      <ProblemMessage problem={problem} retry={retry} />
      {shown.length > 0 && (
        <form
          className={css.more}
          onSubmit={(event) => {
            event.preventDefault()
            if (busy || !typed.trim()) return
            say(typed.trim())
            setTyped('')
          }}
        >
          <Input
            className={css.input}
            aria-label={text.say}
            placeholder={text.sayHint}
            value={typed}
            maxLength={MAX_MESSAGE}
            onChange={(_, data) => setTyped(data.value)}
          />
          <Button type="submit" disabled={busy || !typed.trim()}>
            {text.send}
          </Button>
        </form>
      )}
    </section>
  )
}
