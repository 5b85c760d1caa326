import type { PlanAction, ReferralStanding } from '../../api/work-wire.ts'
import { count, plural } from '../shared/times.ts'

/** The work with a customer: pictures, and buttons that open conversations. */
export const workStrings = {
  title: 'Work with this customer',
  workload: 'Workload',
  openShort: 'Open',
  open: (what: string) => `Open: ${what}`,
  inChat: 'Open in the chat',
  openInChat: (what: string) => `Open in the chat: ${what}`,
  typeInChat: 'Open the chat with the bot, and type this there:',
  copy: (what: string) => `Copy “${what}”`,
  closed: 'Shared by colleagues',
  ask: 'Ask to be let in',
  asked: (customer: string) => `Ask to be let in · ${customer}`,
  sections: {
    acm: 'ACM conversation',
    referral: 'Partner referral',
    stakeholders: 'Stakeholders',
    readiness: 'Readiness',
    plan: 'Plan',
    value: 'Value-add discussion',
    resources: 'Resources',
    access: 'Who is in',
  },
  about: {
    value: 'What the workload is good for.',
    resources: 'Links, with who may see them.',
    access: 'Who keeps something of it, who is let in besides, and the way out.',
  },
} as const

export const acmStrings = {
  notBegun: 'Not begun yet.',
  completed: 'Completed',
  customerReady: '✓ Customer-ready',
  of: (done: number, of: number) => `${done} of ${of}`,
  standing: { done: 'Done', open: 'To do', 'not-applicable': 'Not applicable' },
  by: (name: string, day: string) => `${name}, ${day}`,
  missing: 'Still missing to complete it',
} as const

export const referralStrings = {
  none: 'No partner was requested.',
  left: (days: number) => (days === 0 ? 'Today is the day' : `${plural(days, 'business day')} left`),
  over: (days: number) => (days === 0 ? 'The time is over' : `${plural(days, 'business day')} over`),
  counted: (country: string) => `Counted without weekends and the public holidays of ${country}.`,
  now: {
    left: 'You are reminded on the business day after it.',
    over: (asked: string) => `${asked} If not, remind them, or go the next way: both are in the chat.`,
  },
  next: (what: string) => `Next: ${what}.`,
  wanted: 'Wanted for',
  way: 'Way',
  routes: {
    keep: 'Their own partner',
    supplement: 'Another partner beside theirs',
    'account-team': 'The account team',
    quickleads: 'QuickLeads',
  },
  open: 'Not decided yet',
  requested: 'Requested',
  notSent: (begun: string) => `Not yet, begun on ${begun}`,
  closed: 'Closed',
  consent: 'Consent',
  consents: {
    given: (to: string | null, day: string, less: string) => `Yes${to ? `, to ${to}` : ''}, on ${day}${less}`,
    refused: (day: string) => `No, asked on ${day}`,
    withdrawn: (day: string) => `Taken back on ${day}`,
    other: (day: string) => `Asked for another partner on ${day}: ask anew`,
    'not-asked': 'Not asked yet',
  } satisfies Readonly<Record<ReferralStanding['consent']['state'], unknown>>,
  askedBy: (name: string) => `Asked by ${name}`,
  before: 'Before',
  contact: 'Whom they call is kept encrypted, and shown in the chat only.',
} as const

export const stakeholderStrings = {
  none: 'Nobody is on the map yet: who uses it daily, who manages it, who approved it, and who did not want it?',
  caption: 'Stakeholders by influence and support',
  influence: 'Influence',
  influences: { high: 'High', medium: 'Medium', low: 'Low' },
  supports: { against: 'Against', neutral: 'Neutral', for: 'For' },
  nobody: 'Nobody',
  list: (total: number) => `Who they are (${count(total)})`,
  private: 'Private',
  privateHelp: 'Only for the FastTrack Managers of this engagement.',
  ask: (what: string) => `Ask: ${what}`,
} as const

export const readinessStrings = {
  notBegun: 'Not begun yet.',
  states: { ready: 'Ready', partly: 'Partly', open: 'To do' },
  missing: (what: string) => `Missing: ${what}.`,
  next: 'Do next:',
  decisions: 'Decisions',
  undecided: 'Not decided yet',
  steps: 'Next steps',
  canMoveOn: 'Users are prepared and the plan stands: the status can move on.',
} as const

export const planStrings = {
  none: 'There is no plan yet. It follows from go-live and cohorts.',
  timeline: 'Phases of the plan',
  weeksAxis: 'Weeks before and after go-live',
  today: (day: string) => `Today, ${day}`,
  goLive: (day: string) => `Go-live, ${day}`,
  done: (done: number, total: number) => `${done} of ${total} done`,
  weeks: 'Week by week, before and after go-live',
  counted: (states: Readonly<Record<PlanAction['state'], number>>) =>
    [
      states.late ? `${states.late} late` : '',
      states.open + states.moved ? `${states.open + states.moved} open` : '',
      states.done ? `${states.done} done` : '',
      states.skipped ? `${states.skipped} skipped` : '',
    ]
      .filter(Boolean)
      .join(', '),
  states: { done: 'Done', skipped: 'Skipped', late: 'Late', moved: 'Moved', open: 'Planned' },
  worked: (measure: string) => `Sign of success: ${measure}.`,
  adoption: 'Active use',
  adoptionTable: 'Active use by week after go-live',
  week: 'Week',
  measured: 'Measured',
  goal: (percent: number, week: number) => `Goal ${percent} % in week ${week}`,
  percent: (value: number) => `${value} %`,
  noMeasure: 'Nothing is measured yet.',
} as const
