import { ActionSet, Container } from '@microsoft/teams.cards'
import { button, card, notice, spoken, words, type AdaptiveCard, type CardElement } from '../elements.ts'
import { engagementData, engagementHead, type EngagementSubject } from './head.ts'
import { timelinePicture, type TimelineRow } from './timeline.ts'

/** One action of the plan, in words. */
interface ActionRow {
  readonly action: string
  readonly week: number
  readonly activity: string
  /** The cohort or resistor; text from people. */
  readonly about: string | undefined
  /** "Mon 16 Feb 2026 · Adoption lead" */
  readonly when: string
  /** "For the pilot, by personal invitation" */
  readonly how: string
  readonly measure: string
  /** "Done on …", "Skipped: …", "Moved from …", "Past" */
  readonly mark: string | undefined
  readonly open: boolean
  readonly past: boolean
}

export interface PlanView extends EngagementSubject {
  readonly notice: string | undefined
  /** "Go-live Mon 2 Mar 2026, in 3 weeks · 2 of 31 done" */
  readonly summary: string
  readonly problems: readonly string[]
  readonly goals: readonly { readonly label: string; readonly value: string }[]
  /** "Active use 24 % in week 3; the line says 30 %, the goal is 60 %" */
  readonly measured: string | undefined
  readonly timeline: readonly TimelineRow[]
  readonly next: readonly ActionRow[]
  /** The week of the next action. */
  readonly week: number
  readonly canMoveOn: boolean
  /** Go-live is today or past: active use can be measured. */
  readonly isLive: boolean
}

/** The activation plan at a glance: what happens when, what comes next, what is late. */
export function planCard(view: PlanView): AdaptiveCard {
  const data = engagementData(view)
  const measure = button('Enter active use', { verb: 'edit-measure', ...data }, { overflow: !view.isLive })
  const handOver = button('Hand over', { verb: 'hand-over', ...data }, { overflow: view.isLive })
  return card(
    [
      ...engagementHead(view, 'Activation plan'),
      words(view.summary, { spacing: 'None' }),
      ...(view.notice ? [notice(view.notice)] : []),
      ...view.problems.map((problem) => notice(problem, 'problem')),
      ...view.goals.map(({ label, value }) =>
        spoken([{ text: `${label}: `, bold: true }, value], { spacing: 'Small' }),
      ),
      ...(view.measured ? [spoken([{ text: 'Active use: ', bold: true }, view.measured], { spacing: 'Small' })] : []),
      ...timelinePicture(view.timeline),
      ...(view.next.length > 0 ? [words('Next', { weight: 'Bolder', spacing: 'Medium' })] : []),
      ...view.next.flatMap((row) => actionLines(row)),
    ],
    [
      view.canMoveOn
        ? button('Move the status on', { verb: 'move-on', ...data }, { primary: true })
        : button('Open the week', { verb: 'week', week: view.week, ...data }, { primary: true }),
      ...(view.canMoveOn ? [button('Open the week', { verb: 'week', week: view.week, ...data })] : []),
      ...(view.isLive ? [measure] : []),
      button('Move go-live', { verb: 'edit-plan', ...data }),
      ...(view.isLive ? [handOver] : [handOver, measure]),
      ...(view.canMoveOn ? [] : [button('Readiness', { verb: 'readiness', ...data }, { overflow: true })]),
    ],
  )
}

export interface WeekView extends EngagementSubject {
  readonly notice: string | undefined
  /** "2 weeks before go-live" */
  readonly title: string
  /** "16 – 22 Feb 2026" */
  readonly days: string
  readonly rows: readonly ActionRow[]
  readonly week: number
  readonly page: number
  readonly more: boolean
  /** The nearest weeks with actions. */
  readonly before: number | undefined
  readonly after: number | undefined
}

/** One week of the plan: who does what, for whom, through which channel, and the sign of success. */
export function weekCard(view: WeekView): AdaptiveCard {
  const data = engagementData(view)
  const to = (week: number) => ({ verb: 'week', week, ...data }) as const
  return card(
    [
      ...engagementHead(view, view.title),
      words(view.days, { isSubtle: true, spacing: 'None' }),
      ...(view.notice ? [notice(view.notice)] : []),
      ...(view.rows.length === 0 ? [words('Nothing is planned in this week.')] : []),
      ...view.rows.map((row) =>
        new Container(
          ...actionLines(row),
          spoken([{ text: `${row.how}. Sign of success: ${row.measure}.`, subtle: true }], { spacing: 'None' }),
          new ActionSet(
            ...(row.open ? [button('Done', { verb: 'mark-done', action: row.action, week: view.week, ...data })] : []),
            button(row.open ? 'Move or skip' : 'Change', {
              verb: 'edit-action',
              action: row.action,
              week: view.week,
              ...data,
            }),
          ).withOptions({ spacing: 'Small' }),
        ).withOptions({ separator: true }),
      ),
    ],
    [
      ...(view.more ? [button('More', { ...to(view.week), page: view.page + 1 }, { primary: true })] : []),
      ...(view.after === undefined ? [] : [button('Next week', to(view.after), { primary: !view.more })]),
      ...(view.before === undefined ? [] : [button('Week before', to(view.before))]),
      button('Whole plan', { verb: 'plan', ...data }),
    ],
  )
}

function actionLines(row: ActionRow): CardElement[] {
  const about = row.about ? ` – ${row.about}` : ''
  return [
    spoken([{ text: `${row.open ? (row.past ? '⚠ ' : '') : '✓ '}${row.activity}${about}`, bold: row.open }], {
      spacing: 'Small',
    }),
    spoken([{ text: row.mark ? `${row.when} · ${row.mark}` : row.when, subtle: true }], { spacing: 'None' }),
  ]
}
