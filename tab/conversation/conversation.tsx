import { Button, Input, MessageBar, MessageBarBody } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import { MAX_MESSAGE } from '../../playbook/limits.ts'
import { ProblemMessage } from '../shared/problem-message.tsx'
import { Card } from './card.tsx'
import css from './conversation.module.css'
import { firstProblem } from './first-problem.ts'
import { conversationStrings as text } from './strings.ts'
import { showInputs } from './to-inputs.ts'
import type { Conversation as Talk } from './use-conversation.ts'

/** Cards and texts of the bot, and a line to say more. */
export function Conversation({
  talk,
  beginsWithInputs = false,
}: {
  readonly talk: Talk
  /** What the first card says was read before it came: what it asks for is brought into view. */
  readonly beginsWithInputs?: boolean
}) {
  const { shown, busy, problem, press, say, retry } = talk
  const [typed, setTyped] = useState('')
  const last = useRef<HTMLDivElement>(null)
  const newest = Math.max(0, ...shown.map(({ key }) => key))
  useEffect(() => {
    // What was pressed may be gone: keyboard and screen reader go on at the answer.
    if (newest > 0) last.current?.focus({ preventScroll: true })
    if (newest > 1) last.current?.scrollIntoView({ block: 'nearest' })
  }, [newest])
  function toWhatIsAsked(drawn: HTMLElement): void {
    const problem = firstProblem(drawn)
    if (!problem) return beginsWithInputs ? showInputs(drawn) : undefined
    // Cards are taller than a phone: what is wrong would be out of sight, and so would the button beside it.
    problem.tabIndex = -1
    problem.focus({ preventScroll: true })
    problem.scrollIntoView({ block: 'center' })
  }
  return (
    <section aria-label={text.region} className={css.conversation} aria-busy={busy}>
      {shown.map((each) => (
        <div key={each.key} ref={each.key === newest ? last : undefined} tabIndex={-1} className={css.reply}>
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
