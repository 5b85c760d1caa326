import { Button, Field, Textarea } from '@fluentui/react-components'
import { useEffect, useMemo, useState } from 'react'
import { MAX_MESSAGE } from '../../playbook/limits.ts'
import { Conversation } from '../conversation/conversation.tsx'
import { Discard } from '../conversation/discard.tsx'
import { useConversation } from '../conversation/use-conversation.ts'
import { useTyped } from '../conversation/use-typed.ts'
import { useServices } from '../service/context.tsx'
import { useAnnounce } from '../shared/announce.tsx'
import { useHoldBack } from '../shared/leaving.ts'
import { ProblemMessage } from '../shared/problem-message.tsx'
import { statusName } from '../shared/statuses.ts'
import css from './call.module.css'
import { useCallDraft } from './draft.ts'
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
 * @param isShown false while another view covers it: everything waits as it is
 */
export function CallGuide({ isShown }: { readonly isShown: boolean }) {
  const { session } = useServices()
  const [{ typed, answers }, setDraft] = useCallDraft(session.id)
  const [keeping, setKeeping] = useState(false)
  const talk = useConversation()
  const onCards = useTyped(talk)
  useHoldBack(onCards.isLeft)
  /** Where to go once what was typed on a card may be lost. */
  const [leaving, setLeaving] = useState<'next' | 'change'>()
  const announce = useAnnounce()
  const chosen = useMemo(() => Object.fromEntries(answers.map(({ question, choice }) => [question, choice])), [answers])
  const { recommendation, problem, retry } = useRecommendation(typed, chosen, neitherOf(answers))
  const kept = useKept(recommendation, isShown)

  const first = recommendation?.ranked[0]?.status
  const strength = recommendation?.strength ?? 'none'
  const sure = text.howSure(strength, recommendation?.also ?? null)
  useEffect(() => {
    if (first && strength !== 'none') announce(text.announced(statusName(first), sure))
  }, [announce, first, strength, sure])

  const others = (question: string) => answers.filter((each) => each.question !== question)
  const answer = (one: Answered): void => setDraft({ typed, answers: [...others(one.question), one] })
  const takeBack = (question: string): void => setDraft({ typed, answers: others(question) })
  const { say, clear, press } = talk

  function keep(): void {
    if (!typed.trim()) return
    setKeeping(true)
    // An assessment that is open already is about another customer; the bot keeps it to be resumed.
    say('new', whatWasSaid(typed, answers, questions), ...picksOf(answers))
  }
  function over(to: 'next' | 'change'): void {
    clear()
    setKeeping(false)
    setLeaving(undefined)
    if (to === 'next') setDraft({ typed: '', answers: [] })
  }
  const leave = (to: 'next' | 'change'): void => (onCards.isLeft() ? setLeaving(to) : over(to))

  // Once the assessment is saved, its card has the only button to go on; here it leads to an empty line, not to a new
  // form.
  const offersNext = talk.shown.some((each) => each.kind === 'card' && hasVerb(each.card, START))
  const inGuide = {
    ...talk,
    press: (key: number, data: unknown) => (isPress(data, START) ? over('next') : press(key, data)),
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
          <div {...onCards.around}>
            <Conversation talk={inGuide} beginsWithInputs />
          </div>
          {leaving && <Discard onDiscard={() => over(leaving)} onStay={() => setLeaving(undefined)} />}
          {!offersNext && (
            <div className={css.row}>
              <Button size="small" onClick={() => leave('next')}>
                {text.next}
              </Button>
              <Button size="small" appearance="subtle" onClick={() => leave('change')}>
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
              onChange={(_, data) => setDraft({ typed: data.value, answers })}
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
