import { Button } from '@fluentui/react-components'
import { Fragment, useState } from 'react'
import type { LiveRecommendation } from '../../api/recommend-wire.ts'
import type { PortfolioRow } from '../../api/wire.ts'
import { writeRoute } from '../app/routes.ts'
import { useAnnounce } from '../shared/announce.tsx'
import { CopyButton } from '../shared/copy-button.tsx'
import { Internal } from '../shared/internal.tsx'
import { StatusName } from '../shared/status-badge.tsx'
import { shortName, statusName, workloadName } from '../shared/statuses.ts'
import css from './call.module.css'
import { dayText } from '../shared/times.ts'
import { questions } from './questions.ts'
import { callStrings as text } from './strings.ts'
import { reasonPicked, tipOf, wholeOf, type Answered, type Asked } from './what-was-said.ts'

interface Props {
  readonly recommendation: LiveRecommendation
  /** The entitlement of this customer and workload as it is saved now, if there is one. */
  readonly kept: PortfolioRow | undefined
  readonly answers: readonly Answered[]
  readonly onAnswer: (answer: Answered) => void
  readonly onTakeBack: (question: string) => void
  readonly onKeep: () => void
}

/** The recommended status, the reasons, the difference to its neighbour, the next question, and the note. */
export function Recommendation({ recommendation, kept, answers, onAnswer, onTakeBack, onKeep }: Props) {
  const { ranked, why, strength, unread, contrast, also, flip, next, customer, workload, note } = recommendation
  const waiting = recommendation.others
  const [first, ...others] = ranked
  const subject = (
    <p className={css.subject}>
      {customer ?? text.unknownCustomer}
      {workload && ` · ${workloadName(workload)}`}
    </p>
  )
  if (!first || strength === 'none') {
    return (
      <div className={css.result}>
        {(customer ?? workload) && subject}
        {kept && <Kept row={kept} />}
        <p className={css.hint}>{text.unread[unread ?? 'too-little']}</p>
        {next && <Ask next={next} onAnswer={onAnswer} />}
      </div>
    )
  }
  const open = strength === 'open'
  const sure = text.howSure(strength, also)
  // Which of two reasons in the sentence was picked is sent behind it.
  const onPicked = (answer: Answered): void => onAnswer({ ...answer, ...reasonPicked(recommendation, answer) })
  const tip = strength === 'clear' ? tipOf(first.status, answers, questions) : undefined
  return (
    <div className={css.result}>
      {subject}
      {waiting.length > 0 && <p className={css.hint}>{text.others(waiting)}</p>}
      {kept && <Kept row={kept} />}
      {open && <p className={css.strength}>{sure}</p>}
      {open && next && <Ask next={next} onAnswer={onPicked} />}
      <h2 className={open ? css.perhaps : css.status}>
        {open && `${text.perhaps}: `}
        <StatusName status={first.status} />
      </h2>
      {!open && <p className={css.strength}>{sure}</p>}
      {unread === 'foreign' && <p className={css.hint}>{text.notRead}</p>}
      {open && others.length > 0 && (
        <p className={css.also}>
          {text.alsoPossible}: {others.map(({ status }) => shortName(status)).join(', ')}
        </p>
      )}
      <div className={css.row}>
        <Button appearance={open ? 'secondary' : 'primary'} title={text.keepHelp} onClick={onKeep}>
          {text.keep}
        </Button>
      </div>
      {next && strength === 'likely' && <Ask next={next} onAnswer={onPicked} />}
      {answers.length > 0 && (
        <ul className={css.answers} aria-label={text.answered}>
          {answers.map(({ question, label }) => (
            <li key={question}>
              <Button size="small" aria-label={text.takeBack(label)} onClick={() => onTakeBack(question)}>
                {label} ✕
              </Button>
            </li>
          ))}
        </ul>
      )}
      {(why.length > 0 || contrast) && (
        <section aria-label={text.why}>
          <h3 className={css.part}>
            {text.why} <Internal />
          </h3>
          <ul className={css.reasons}>
            {why.map(({ says, quote }) => (
              <li key={`${says} ${quote}`}>
                {quote && <q>{quote}</q>}
                {quote && quote !== says && ' – '}
                {quote !== says && says}
              </li>
            ))}
            {also && (
              <li>
                <b>{text.alsoSaid}</b> <q>{also.quote}</q>: {text.alone(shortName(also.status))}{' '}
                {also.answer && also.answer.question !== next?.id && (
                  <Button
                    size="small"
                    onClick={() =>
                      onAnswer({ ...also.answer!, label: text.itIs(shortName(also.status)), isOfTwo: true })
                    }
                  >
                    {text.chooseIt}
                  </Button>
                )}
              </li>
            )}
            {also && also.more.length > 0 && (
              <li>
                <b>{text.and}</b>{' '}
                {also.more.map(({ quote, status }, i) => (
                  <Fragment key={quote}>
                    {i > 0 && ', '}
                    <q>{quote}</q>
                    {status && status !== first.status && ` (${shortName(status)})`}
                  </Fragment>
                ))}
              </li>
            )}
            {contrast && !also && (
              <li>
                <b>{contrast.isSaid ? text.or(shortName(contrast.second)) : text.not(shortName(contrast.second))}</b>{' '}
                {text.rule(contrast)}
              </li>
            )}
            {flip && !also?.answer && (
              <li>
                <b>{text.flip}</b>: “{flip.question}” – “{flip.choice}” → {statusName(flip.to)}
              </li>
            )}
          </ul>
        </section>
      )}
      {tip && (
        <details>
          <summary className={css.surer}>{text.surer}</summary>
          <Ask next={tip} onAnswer={onAnswer} />
        </details>
      )}
      {note && (
        <section aria-label={text.note}>
          <h3 className={css.part}>
            {text.note} <Internal /> <CopyButton text={note} />
          </h3>
          <p className={css.note}>{note}</p>
        </section>
      )}
    </div>
  )
}

/** The status that is saved already, so that nobody saves it a second time by mistake. */
function Kept({ row }: { readonly row: PortfolioRow }) {
  return (
    <p className={css.hint}>
      {text.kept}:{' '}
      <a href={writeRoute({ view: 'customer', id: row.customerId })} title={row.note}>
        {statusName(row.status)}
      </a>
      {row.date && `, ${dayText(row.date)}`}
    </p>
  )
}

/** The next question, with its answers as buttons. */
function Ask({ next, onAnswer }: { readonly next: Asked; readonly onAnswer: (answer: Answered) => void }) {
  const announce = useAnnounce()
  const [wholeFor, setWholeFor] = useState<string>()
  const isWhole = next.neither !== null && wholeFor === next.id
  const asked = (isWhole && wholeOf(next, questions)) || next
  const turn = (): void => {
    setWholeFor(isWhole ? undefined : next.id)
    announce((isWhole ? next : (wholeOf(next, questions) ?? next)).text)
  }
  return (
    <section aria-label={text.ask} className={css.ask}>
      <h3 className={css.part}>
        {text.ask}: {asked.text}
      </h3>
      <div className={css.choices}>
        {asked.choices.map((choice) => (
          <Button
            key={choice.id}
            size="small"
            onClick={() =>
              onAnswer({
                question: next.id,
                choice: choice.id,
                label: choice.text,
                ...(isWhole && { isNeither: true as const }),
              })
            }
          >
            {choice.text}
          </Button>
        ))}
        {next.neither !== null && (
          // One button for both ways keeps the focus.
          <Button key=" neither" size="small" appearance={isWhole ? 'subtle' : 'secondary'} onClick={turn}>
            {isWhole ? text.backToTwo : next.neither}
          </Button>
        )}
      </div>
    </section>
  )
}
