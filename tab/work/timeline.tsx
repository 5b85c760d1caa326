import type { PlanPicture } from '../../api/work-wire.ts'
import { addDays, daysBetween } from '../../playbook/dates/days.ts'
import { dayText, shortDayText } from '../shared/times.ts'
import { planStrings as text } from './strings.ts'
import { scaleOf, weekTicks } from './timeline-scale.ts'
import css from './plan.module.css'

/** The phases of a plan over the weeks before and after go-live, with today's mark. */
export function Timeline({ plan, today }: { readonly plan: PlanPicture; readonly today: string }) {
  const { phases, goLive } = plan
  const scale = scaleOf(plan)
  const isOn = daysBetween(plan.from, today) >= 0 && daysBetween(today, plan.to) >= 0
  return (
    <div className={css.timeline}>
      <p className={css.marks}>
        <span className={css.goLiveMark}>{text.goLive(dayText(goLive))}</span>
        {isOn && <span className={css.todayMark}>{text.today(dayText(today))}</span>}
      </p>
      <ol aria-label={text.timeline}>
        {phases.map(({ kind, name, from, to, done, total }) => (
          <li key={`${kind} ${name}`}>
            <p className={css.phase}>
              <b>{name}</b> · {from === to ? shortDayText(from) : `${shortDayText(from)} – ${shortDayText(to)}`} ·{' '}
              {text.done(done, total)}
            </p>
            <div className={css.lane} aria-hidden="true">
              <div className={`${css.bar} ${css[kind]}`} style={{ left: scale.at(from), width: scale.span(from, to) }}>
                <span style={{ width: `${(100 * done) / total}%` }} />
              </div>
              <i className={css.goLiveLine} style={{ left: scale.middle(goLive) }} />
              {isOn && <i className={css.todayLine} style={{ left: scale.middle(today) }} />}
            </div>
          </li>
        ))}
      </ol>
      <div className={css.axis} aria-hidden="true">
        {weekTicks(plan).map(({ week, day }) => (
          <span key={week} style={{ left: scale.at(day), width: scale.span(day, addDays(day, 6)) }}>
            {week > 0 ? `+${week}` : week}
          </span>
        ))}
      </div>
      <p className={css.axisName} aria-hidden="true">
        {text.weeksAxis}
      </p>
    </div>
  )
}
