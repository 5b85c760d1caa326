import type { Document, DocumentPart, DocumentSection, Tint } from './document.ts'
import { goalsOf, openRisks, type CustomerCopy, type HandOver } from './hand-over.ts'
import {
  markInWords,
  ownerInWords,
  phasesOf,
  shortDay,
  slotsOf,
  weekdayInWords,
  weekInWords,
  type Phase,
} from './plan-words.ts'
import { isResistor, quadrant, STAKE_ROLES, type StakeholderMap } from './stakeholders.ts'

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
          ['Group', 'Success'],
          copy.groups.map(({ name, success }) => [name, success || 'to be agreed']),
        ),
      ]),
      section('Plan', [
        ...(copy.goLive ? [timeline(copy.phases, copy.goLive)] : []),
        table(
          ['Week', 'Day', 'What', 'Who', 'For whom', 'How', 'Worked when', 'Done'],
          copy.actions.map((action) => [
            weekInWords(action.week),
            weekdayInWords(action.date),
            action.activity,
            action.owner,
            action.audience,
            action.channel,
            action.measure,
            action.done ? 'yes' : '',
          ]),
        ),
      ]),
      section('Active use', [
        table(
          ['Week after go-live', 'Active use'],
          copy.activeUse.map(({ week, value }) => [`${week}`, `${value} %`]),
        ),
      ]),
      section('Still to do', [list(copy.open)]),
      section('Resources', [
        { kind: 'links', links: copy.resources.map(({ customer, url }) => ({ title: customer.title, url })) },
      ]),
    ].filter(hasContent),
  }
}

/** The whole hand-over as a document, for those who work on the engagement only. */
export function internalDocument(all: HandOver): Document {
  const { customer, workload, status, note, answers, readiness, map, plan, cohorts, trend, links, log } = all
  const roles = (ids: readonly string[]): string =>
    STAKE_ROLES.filter(({ id }) => ids.includes(id))
      .map(({ says }) => says)
      .join(', ')
  return {
    title: `Activation playbook: ${customer}, ${workload}`,
    subtitle: 'Internal. Not for the customer: use the customer’s copy.',
    sections: [
      section('Where it stands', [
        facts([
          ['Status', status],
          ['Note', note],
          ['Go-live', plan ? weekdayInWords(plan.goLive) : 'not set'],
          ...readiness.decisions.map(({ title, answer }) => [title, answer ?? 'open'] as const),
        ]),
      ]),
      section('Open risks', [list(openRisks(all))]),
      section('Scope and goals', [
        facts([['Scope', answers['scope'] ?? ''], ...goalsOf(all).map(({ label, value }) => [label, value] as const)]),
      ]),
      section('Readiness', [
        table(
          ['Block', 'State', 'Known', 'Missing'],
          readiness.blocks.map(({ block, state, given, missing }) => [
            block.title,
            state,
            given
              .filter(({ value }) => value)
              .map(({ question, value }) => `${question.ask} ${value === 'true' ? 'yes' : value}`)
              .join('; '),
            missing.map(({ evidence }) => evidence).join('; '),
          ]),
        ),
      ]),
      section('Stakeholders', [
        ...(map.groups.length > 0 ? [quadrantPart(map)] : []),
        table(
          ['Who', 'Name', 'Role', 'Influence', 'Support', 'Success', 'Would resist', 'Looked after by'],
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
        ),
      ]),
      section('Resistors', [
        table(
          ['Who', 'Barrier', 'Observed', 'Why', 'Tactic', 'By whom', 'When', 'Outcome'],
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
        ),
      ]),
      section('Plan', [
        ...(plan ? [timeline(phasesOf(plan, cohorts), plan.goLive)] : []),
        table(
          ['Week', 'Day', 'What', 'Who', 'For whom', 'How', 'Worked when', 'State'],
          (plan?.actions ?? []).map((action) => [
            weekInWords(action.week),
            weekdayInWords(action.date),
            action.about ? `${action.activity} – ${action.about}` : action.activity,
            ownerInWords(action.owner, answers),
            action.audience,
            action.channel,
            action.measure,
            markInWords(action.mark) ?? '',
          ]),
        ),
      ]),
      section('Active use', [
        table(
          ['Week after go-live', 'Active use'],
          (trend?.measured ?? []).map(({ week, value }) => [`${week}`, `${value} %`]),
        ),
      ]),
      section('Resources', [
        {
          kind: 'links',
          links: links.map(({ title, url, audience }) => ({
            title: `${title} (${audience === 'customer-ready' ? 'customer-ready' : 'internal only'})`,
            url,
          })),
        },
      ]),
      section('Changed last', [list(log.map(({ what, by, at }) => `${shortDay(at.slice(0, 10))}: ${what}, ${by}`))]),
    ].filter(hasContent),
  }
}

const SUPPORT_TINTS = { against: 'red', neutral: 'grey', for: 'green' } as const

function quadrantPart(map: StakeholderMap): DocumentPart {
  const rows = quadrant(map)
  return {
    kind: 'picture',
    head: ['Influence', 'Against', 'Neutral', 'For'],
    rows: rows.map(({ influence, cells }) => ({
      label: influence,
      cells: cells.map(({ support, groups }) => ({
        text: groups.map(({ name }) => name).join(', '),
        tint: groups.length > 0 ? SUPPORT_TINTS[support] : 'none',
      })),
    })),
    says: rows.flatMap(({ influence, cells }) =>
      cells
        .filter(({ groups }) => groups.length > 0)
        .map(
          ({ support, groups }) => `Influence ${influence}, ${support}: ${groups.map(({ name }) => name).join(', ')}`,
        ),
    ),
  }
}

const PHASE_TINTS: Readonly<Record<Phase['kind'], Tint>> = {
  prepare: 'grey',
  pilot: 'amber',
  cohort: 'blue',
  after: 'green',
}
/** Cells of a row. */
const SLOTS = 24

function timeline(phases: readonly Phase[], goLive: string): DocumentPart {
  const slots = slotsOf(phases, goLive, SLOTS)
  return {
    kind: 'picture',
    head: [],
    rows: phases.map((each, i) => {
      const [before, own, after] = slots[i]!
      return {
        label: `${each.name}, ${shortDay(each.from)} – ${shortDay(each.to)}`,
        cells: [
          ...(before > 0 ? [{ text: '', tint: 'none' as const, span: before }] : []),
          { text: '', tint: PHASE_TINTS[each.kind], span: own },
          ...(after > 0 ? [{ text: '', tint: 'none' as const, span: after }] : []),
        ],
      }
    }),
    says: phases.map(
      ({ name, from, to, done, total }) =>
        `${name}: ${weekdayInWords(from)} to ${weekdayInWords(to)}, ${done} of ${total} done`,
    ),
  }
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

function table(head: readonly string[], rows: readonly (readonly string[])[]): DocumentPart {
  return { kind: 'table', head, rows }
}

function list(items: readonly string[]): DocumentPart {
  return { kind: 'list', items }
}
