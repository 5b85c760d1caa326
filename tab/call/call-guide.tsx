import { Button, Field, Textarea } from '@fluentui/react-components'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { MAX_MESSAGE } from '../../playbook/limits.ts'
import { Conversation } from '../conversation/conversation.tsx'
import { useConversation } from '../conversation/use-conversation.ts'
import { useAnnounce } from '../shared/announce.tsx'
import { ProblemMessage } from '../shared/problem-message.tsx'
import { statusName } from '../shared/statuses.ts'
import css from './call.module.css'
import { questions } from './questions.ts'
import { Recommendation } from './recommendation.tsx'
import { callStrings as text } from './strings.ts'
import { useRecommendation } from './use-recommendation.ts'
import { hasVerb, isPress } from '../conversation/verbs.ts'
import { useKept } from './use-kept.ts'
import { neitherOf, picksOf, whatWasSaid, type Answered } from './what-was-said.ts'

/** The verb of the card's button that begins another assessment. */
const START = 'start'

/**
 * The person types one sentence and sees the status, then goes on with the bot's own cards. Made for the narrow panel
 * beside a meeting.
 */
export function CallGuide() {
  const [typed, setTyped] = useState('')
  const [answers, setAnswers] = useState<readonly Answered[]>([])
  const [keeping, setKeeping] = useState(false)
  const talk = useConversation()
  const announce = useAnnounce()
  const chosen = useMemo(() => Object.fromEntries(answers.map(({ question, choice }) => [question, choice])), [answers])
  const { recommendation, problem, retry } = useRecommendation(typed, chosen, neitherOf(answers))
  const kept = useKept(recommendation)

  const first = recommendation?.ranked[0]?.status
  const strength = recommendation?.strength ?? 'none'
  const sure = text.howSure(strength, recommendation?.also ?? null)
  useEffect(() => {
    if (first && strength !== 'none') announce(text.announced(statusName(first), sure))
  }, [announce, first, strength, sure])

  const answer = useCallback((one: Answered) => {
    setAnswers((now) => [...now.filter(({ question }) => question !== one.question), one])
  }, [])
  const takeBack = useCallback((question: string) => {
    setAnswers((now) => now.filter((each) => each.question !== question))
  }, [])
  const { say, clear, press } = talk

  function keep(): void {
    if (!typed.trim()) return
    setKeeping(true)
    // An assessment that is open already is about another customer; the bot keeps it to be resumed.
    say('new', whatWasSaid(typed, answers, questions), ...picksOf(answers))
  }
  function over(nextCustomer: boolean): void {
    clear()
    setKeeping(false)
    if (!nextCustomer) return
    setTyped('')
    setAnswers([])
  }

  // Once the assessment is saved, its card has the only button to go on; here it leads to an empty line, not to a new
  // form.
  const offersNext = talk.shown.some((each) => each.kind === 'card' && hasVerb(each.card, START))
  const inGuide = {
    ...talk,
    press: (key: number, data: unknown) => (isPress(data, START) ? over(true) : press(key, data)),
  }

  return (
    <div className={css.guide}>
      <h1 className={css.title}>{text.title}</h1>
      <p className={css.private}>{text.private}</p>
      {keeping ? (
        <>
          <blockquote className={css.said} aria-label={text.said}>
            {typed}
          </blockquote>
          <Conversation talk={inGuide} beginsWithInputs />
          {!offersNext && (
            <div className={css.row}>
              <Button size="small" onClick={() => over(true)}>
                {text.next}
              </Button>
              <Button size="small" appearance="subtle" onClick={() => over(false)}>
                {text.change}
              </Button>
            </div>
          )}
        </>
      ) : (
        <>
          <Field label={text.label}>
            <Textarea
              autoFocus
              value={typed}
              maxLength={MAX_MESSAGE}
              placeholder={text.placeholder}
              resize="vertical"
              className={css.sentence}
              onChange={(_, data) => setTyped(data.value)}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep()
              }}
            />
          </Field>
          <ProblemMessage problem={problem} stale={recommendation !== undefined} retry={retry} />
          {recommendation ? (
            <Recommendation
              recommendation={recommendation}
              kept={kept}
              answers={answers}
              onAnswer={answer}
              onTakeBack={takeBack}
              onKeep={keep}
            />
          ) : (
            !problem && <p className={css.hint}>{text.empty}</p>
          )}
        </>
      )}
    </div>
  )
}
