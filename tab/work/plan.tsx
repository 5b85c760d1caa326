import type { PlanAction, PlanPicture } from '../../api/work-wire.ts'
import { addDays } from '../../playbook/dates/days.ts'
import { shortDayText } from '../shared/times.ts'
import { AdoptionChart } from './adoption-chart.tsx'
import { Chip, Warnings } from './section.tsx'
import { planStrings as text } from './strings.ts'
import { Timeline } from './timeline.tsx'
import css from './work.module.css'

/** The activation plan: its phases over the weeks, active use, and the actions of each week. */
export function Plan({ plan, today }: { readonly plan: PlanPicture | null; readonly today: string }) {
  if (!plan) return <p className={css.small}>{text.none}</p>
  const { summary, problems, goals, weeks, adoption } = plan
  // This week, or the next week with planned actions.
  const current = weeks.find(({ from }) => addDays(from, 6) >= today)?.week
  return (
    <>
      <p>{summary}</p>
      <Warnings lines={problems} />
      {goals.length > 0 && (
        <dl className={css.facts}>
          {goals.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <Timeline plan={plan} today={today} />
      {adoption && <AdoptionChart adoption={adoption} />}
      <h4>{text.weeks}</h4>
      {weeks.map(({ week, title, from, actions }) => (
        <details key={week} open={week === current} className={css.part}>
          <summary>
            <span className={css.partTitle}>
              {title}
              <span className={css.aside}>
                {shortDayText(from)} – {shortDayText(addDays(from, 6))}
              </span>
            </span>
            <span className={actions.some(({ state }) => state === 'late') ? css.lateCount : css.small}>
              {text.counted(countStates(actions))}
            </span>
          </summary>
          <ul className={css.lines}>
            {actions.map((action) => (
              <Action key={action.id} action={action} />
            ))}
          </ul>
        </details>
      ))}
    </>
  )
}

function countStates(actions: readonly PlanAction[]): Record<PlanAction['state'], number> {
  const counts = { done: 0, skipped: 0, late: 0, moved: 0, open: 0 }
  for (const { state } of actions) counts[state]++
  return counts
}

const SIGN = { done: '✓', skipped: '–', late: '⚠', moved: '↷', open: '·' } as const
const TONE = { done: 'good', skipped: 'plain', late: 'bad', moved: 'warn', open: 'plain' } as const

function Action({ action: { activity, about, when, how, measure, state, mark } }: { readonly action: PlanAction }) {
  return (
    <li className={state === 'done' || state === 'skipped' ? css.isDone : undefined}>
      <span className={css.sign} aria-hidden="true">
        {SIGN[state]}
      </span>
      <span>
        {activity}
        {about && ` – ${about}`} <Chip tone={TONE[state]}>{text.states[state]}</Chip>
        <span className={css.aside}>{mark && state !== 'moved' ? `${when} · ${mark}` : when}</span>
        <span className={css.aside}>
          {how}. {text.worked(measure)}
        </span>
      </span>
    </li>
  )
}
