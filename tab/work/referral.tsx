import type { ReferralClock, ReferralStanding } from '../../api/work-wire.ts'
import { dayText, momentDay } from '../shared/times.ts'
import { referralStrings as text } from './strings.ts'
import css from './work.module.css'

const day = (moment: string): string => dayText(momentDay(moment))

/** The request for a partner: its status, clock, way and consent. It never shows the person whom the partner calls. */
export function Referral({ referral }: { readonly referral: ReferralStanding | null }) {
  if (!referral) return <p className={css.small}>{text.none}</p>
  const { says, wanted, next, clock, route, because, sentAt, begunAt, closedAt, consent, before } = referral
  return (
    <>
      {clock ? <Clock clock={clock} /> : <p>{says}</p>}
      {next && <p className={css.strong}>{text.next(next)}</p>}
      <dl className={css.facts}>
        <div>
          <dt>{text.wanted}</dt>
          <dd>{wanted}</dd>
        </div>
        <div>
          <dt>{text.way}</dt>
          <dd>
            {route ? text.routes[route] : text.open}
            {because && <span className={css.aside}>{because}</span>}
          </dd>
        </div>
        <div>
          <dt>{text.requested}</dt>
          <dd>{sentAt ? day(sentAt) : text.notSent(day(begunAt))}</dd>
        </div>
        <div>
          <dt>{text.consent}</dt>
          <dd>
            {consentInWords(referral)}
            {consent.by && <span className={css.aside}>{text.askedBy(consent.by)}</span>}
          </dd>
        </div>
        {closedAt && (
          <div>
            <dt>{text.closed}</dt>
            <dd>{day(closedAt)}</dd>
          </div>
        )}
      </dl>
      {before.length > 0 && (
        <>
          <h4>{text.before}</h4>
          <ul className={css.plainList}>
            {before.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <p className={css.small}>{text.contact}</p>
    </>
  )
}

function Clock({ clock: { left, over, awaited, asked, country } }: { readonly clock: ReferralClock }) {
  return (
    <div className={`${css.clock} ${over ? css.bad : css.good}`}>
      <p className={css.clockSays}>
        <span aria-hidden="true">{over ? '⚠ ' : '⏱ '}</span>
        {over ? text.over(-left) : text.left(left)}
      </p>
      <p>
        {awaited} {over ? text.now.over(asked) : text.now.left}
      </p>
      <p className={css.aside}>{text.counted(country)}</p>
    </div>
  )
}

function consentInWords({ consent: { state, at, less }, recipient }: ReferralStanding): string {
  if (state === 'not-asked' || at === null) return text.consents['not-asked']
  return state === 'given' ? text.consents.given(recipient, day(at), less) : text.consents[state](day(at))
}
