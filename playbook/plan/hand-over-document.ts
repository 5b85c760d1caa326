import { capitalised } from '../names/words/capitalised.ts'
import type { Document, DocumentPart, DocumentSection } from './document.ts'
import { goalsOf, openRisks, withGoLive, type CustomerCopy, type HandOver } from './hand-over.ts'
import { quadrantPart, timelinePart } from './hand-over-pictures.ts'
import type { Resource } from '../model.ts'
import { markInWords, ownerInWords, phasesOf, shortDay, weekdayInWords, weekInWords } from './words.ts'
import { linesOf } from './readiness.ts'
import type { ReadinessQuestion } from './readiness-model.ts'
import { isResistor, STAKE_ROLES } from './stakeholders.ts'
import { isDay } from '../status-rules.ts'

/** The customer's copy as a document. */
export function customerDocument(copy: CustomerCopy): Document {
  return {
    title: `Activation playbook: ${copy.customer}, ${copy.workload}`,
    subtitle: copy.goLive ? `Go-live: ${weekdayInWords(copy.goLive)}` : 'Go-live is not set yet.',
    sections: [
      section('Scope and goals', [
        ...(copy.scope ? [{ kind: 'text' as const, text: copy.scope }] : []),
        facts(copy.goals.map(({ label, value }) => [label, value])),
      ]),
      section('What success looks like', [
        table(
          { Group: 30, Success: 70 },
          copy.groups.map(({ name, success }) => [name, success || 'to be agreed']),
        ),
      ]),
      section('Plan', [
        ...(copy.goLive ? [timelinePart(copy.phases, copy.goLive)] : []),
        byWeek(
          { ...ACTION, What: 32, Done: 6 },
          copy.goLive,
          copy.actions.map(({ week, date, activity, owner, audience, channel, measure, done }) => ({
            week,
            date,
            cells: [activity, owner, audience, channel, measure, done ? 'yes' : ''],
          })),
        ),
      ]),
      section('Active use', [
        table(
          ACTIVE_USE,
          copy.activeUse.map(({ week, value }) => [`${week}`, `${value} %`]),
        ),
      ]),
      section('To be agreed', [list(copy.open.map(capitalised))]),
      section('Resources', [
        { kind: 'links', links: copy.resources.map(({ customer, url }) => ({ title: customer.title, url })) },
      ]),
    ].filter(hasContent),
  }
}

/** The whole hand-over as a document, only for those who work on the engagement. */
export function internalDocument(all: HandOver): Document {
  const { customer, workload, answers, map, trend, links, log } = all
  return {
    title: `Activation playbook: ${customer}, ${workload}`,
    subtitle: 'Internal. Not for the customer: use the customer’s copy.',
    sections: [
      section('Where it stands', [whereItStands(all)]),
      section('Open risks', [list(openRisks(all))]),
      section('Scope and goals', [
        facts([['Scope', answers['scope'] ?? ''], ...goalsOf(all).map(({ label, value }) => [label, value] as const)]),
      ]),
      section('Readiness', [blocksTable(all)]),
      section('Stakeholders', [...(map.groups.length > 0 ? [quadrantPart(map)] : []), groupsTable(all)]),
      section('Resistors', [resistorsTable(all)]),
      section('Plan', planParts(all)),
      section('Active use', [
        table(
          ACTIVE_USE,
          (trend?.measured ?? []).map(({ week, value }) => [`${week}`, `${value} %`]),
        ),
      ]),
      section('Resources', [
        {
          kind: 'links',
          links: links.map(({ title, url, audience }) => ({ title: withAudience(title, audience), url })),
        },
      ]),
      section('Changed last', [list(log.map(({ what, by, on }) => `${shortDay(on)}: ${what}, ${by}`))]),
    ].filter(hasContent),
  }
}

function whereItStands(all: HandOver): DocumentPart {
  const { status, note, readiness } = all
  return facts([
    ['Status', status],
    ['Note', note],
    ['Go-live', goLiveInWords(all)],
    ...readiness.decisions.map(({ title, answer }) => [title, answer ?? 'open'] as const),
  ])
}

/** The day of the plan, or else the one that readiness knows, which may be the status's target date. */
function goLiveInWords({ plan, answers }: HandOver): string {
  if (plan) return weekdayInWords(plan.goLive)
  const known = answers['go-live']
  return known ? `${weekdayInWords(known)}; there is no plan yet` : 'not set'
}

/** The blocks of readiness: what is known and what is missing. */
function blocksTable({ readiness }: HandOver): DocumentPart {
  return table(
    { Block: 16, State: 8, Known: 46, Missing: 30 },
    readiness.blocks.map(({ block, state, given, missing }) => [
      block.title,
      state,
      given
        .filter(({ value }) => value)
        .map(({ question, value }) => knownInWords(question, value))
        .join('\n'),
      missing.map(({ evidence }) => capitalised(evidence)).join('\n'),
    ]),
  )
}

function groupsTable({ map }: HandOver): DocumentPart {
  const roles = (ids: readonly string[]): string =>
    STAKE_ROLES.filter(({ id }) => ids.includes(id))
      .map(({ says }) => says)
      .join(', ')
  return table(
    { Who: 16, Name: 11, Role: 11, Influence: 8, Support: 8, Success: 18, 'Would resist': 17, 'Looked after by': 11 },
    map.groups.map((each) => [
      each.name,
      each.person,
      roles(each.roles),
      each.influence,
      each.support,
      each.success,
      each.resists,
      each.owner,
    ]),
  )
}

function resistorsTable({ map }: HandOver): DocumentPart {
  return table(
    { Who: 13, Barrier: 14, Observed: 13, Why: 14, Tactic: 18, 'By whom': 9, When: 8, Outcome: 11 },
    map.groups
      .filter(isResistor)
      .map(({ name, resistance }) => [
        name,
        resistance?.barrier ?? '',
        resistance?.observed ?? '',
        resistance?.why ?? '',
        resistance?.tactic ?? '',
        resistance?.who ?? '',
        resistance?.when ? weekdayInWords(resistance.when) : '',
        resistance?.outcome ?? '',
      ]),
  )
}

/** The phases as a picture, then every action with its state. */
function planParts({ plan, cohorts, answers, today }: HandOver): DocumentPart[] {
  return [
    ...(plan ? [timelinePart(phasesOf(plan, cohorts), plan.goLive)] : []),
    byWeek(
      { ...ACTION, State: 12 },
      plan?.goLive,
      (plan?.actions ?? []).map((action) => ({
        week: action.week,
        date: action.date,
        cells: [
          action.about ? `${action.activity} – ${action.about}` : action.activity,
          ownerInWords(action.owner, answers),
          action.audience,
          action.channel,
          action.measure,
          markInWords(action.mark) ?? (action.date < today ? 'late' : ''),
        ],
      })),
    ),
  ]
}

/** Columns of actions: their widths in per cent of the page. */
const ACTION = { Week: 0, Day: 10, What: 26, Who: 16, 'For whom': 11, How: 12, 'Sign of success': 13 }
const ACTIVE_USE = { 'Week after go-live': 16, 'Active use': 12 }

/** "Who are the users? Sales; field service": the question without its advice on how to type the answer. */
function knownInWords({ ask, kind }: ReadinessQuestion, value: string): string {
  const [asked = '', typed] = ask.split(/(?<=\?) /)
  const label = asked.endsWith('?') || typed !== undefined ? asked : `${asked}:`
  switch (kind) {
    case 'tick':
      return `${label} yes`
    case 'date':
      return `${label} ${isDay(value) ? weekdayInWords(value) : value}`
    case 'percent':
      return `${label} ${value}`
    case 'text':
      return `${label} ${value.replace(/\s*[\r\n]+\s*/g, '; ')}`
    case 'lines':
      return `${label} ${linesOf(value).join('; ')}`
  }
}

/** A link's title with its audience, unless the title already has it. */
function withAudience(title: string, audience: Resource['audience']): string {
  const says = audience === 'customer-ready' ? 'customer-ready' : 'internal only'
  return title
    .toLowerCase()
    .replace(/-/g, ' ')
    .includes(`(${says.replace('-', ' ')})`)
    ? title
    : `${title} (${says})`
}

function section(title: string, parts: DocumentSection['parts']): DocumentSection {
  return { title, parts: parts.filter((part) => isFilled(part)) }
}

function hasContent({ parts }: DocumentSection): boolean {
  return parts.length > 0
}

function isFilled(part: DocumentPart): boolean {
  switch (part.kind) {
    case 'text':
      return part.text !== ''
    case 'list':
      return part.items.length > 0
    case 'facts':
    case 'table':
    case 'picture':
      return part.rows.length > 0
    case 'links':
      return part.links.length > 0
  }
}

function facts(rows: readonly (readonly [string, string])[]): DocumentPart {
  return { kind: 'facts', rows: rows.filter(([, value]) => value) }
}

/** @param columns their widths in per cent of the page */
function table(
  columns: Readonly<Record<string, number>>,
  rows: readonly (readonly string[])[],
): Extract<DocumentPart, { kind: 'table' }> {
  return { kind: 'table', head: Object.keys(columns), widths: Object.values(columns), rows }
}

/** What is done on a day of a plan: the cells behind week and day. */
interface DayOfPlan {
  readonly week: number
  readonly date: string
  readonly cells: readonly string[]
}

/** The first column is the week; go-live stands among what is done. */
function byWeek(
  columns: Readonly<Record<string, number>>,
  goLive: string | undefined,
  actions: readonly DayOfPlan[],
): DocumentPart {
  const width = Object.keys(columns).length - 2
  const cells = ['Go-live', ...Array.from({ length: width - 1 }, () => '')]
  const days = goLive === undefined ? actions : withGoLive(actions, { week: 0, date: goLive, cells })
  const rows = days.map((day) => [weekInWords(day.week), weekdayInWords(day.date), ...day.cells])
  return { ...table(columns, rows), grouped: true }
}

function list(items: readonly string[]): DocumentPart {
  return { kind: 'list', items }
}
