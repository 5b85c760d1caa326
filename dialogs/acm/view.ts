import { acmPartCard, type AcmButton, type AcmRow } from '../../cards/acm/part-card.ts'
import { acmListCard, acmOverviewCard, acmProgressCard } from '../../cards/acm/overview-card.ts'
import type { AcmRemarks, AcmSubject } from '../../cards/acm/elements.ts'
import type { AcmItem, AcmPart, AcmPartId } from '../../playbook/acm/acm.ts'
import { missing, progressOf } from '../../playbook/acm/progress.ts'
import { helpNeeded, standings, type AcmCase, type AcmStanding } from '../../playbook/acm/standing.ts'
import { TEXT_NAMES } from '../../playbook/acm/note.ts'
import { acmContent } from '../../playbook/content/acm.ts'
import { ACM_PAGE } from './commands.ts'
import { MAX_ACM_TEXT } from './actions.ts'
import { helpOf } from './links.ts'
import { mayNotApply, rowOf } from './rows.ts'
import type { Acm } from '../../domain/acm/model.ts'
import type { AcmRecords } from './model.ts'
import type { Reply } from '../model.ts'
import { momentInWords } from '../../domain/days-in-words.ts'

/** What decides how the items of a conversation stand. */
export function caseOf({ state, facts, dayOf }: Acm): AcmCase {
  return { content: acmContent, state, facts, dayOf }
}

/** The conversation that a card is about, with its current version. */
export function acmSubject(acm: Acm, record: string, part: AcmPartId): AcmSubject {
  return { record, customerId: acm.customerId, version: acm.version, customer: acm.customer, part }
}

/** "2 Conduct" */
export function partTitle({ id, name }: AcmPart): string {
  return `${acmContent.parts.findIndex((part) => part.id === id) + 1} ${name}`
}

/** The progress of a part in a few words. */
export function progressInWords(rows: readonly AcmStanding[], part: AcmPartId): string {
  const { done, of } = progressOf(rows, part)
  if (part === 'value-add' && done === 0) return 'only if a value discussion is offered'
  if (of > 0) return `${done} of ${of}`
  const waits = rows.some(({ item, status }) => item.part === part && status === 'waits')
  return waits ? 'after skills and bandwidth' : 'not needed'
}

/** The progress of the whole conversation. */
function allInWords(acm: Acm): string {
  if (acm.ended) return `completed by ${acm.ended.by}, ${momentInWords(acm, acm.ended.at)}`
  if (acm.version === 0) return 'not begun'
  const rows = standings(caseOf(acm))
  const all = acmContent.parts.map(({ id }) => progressOf(rows, id))
  return `${all.reduce((sum, { done }) => sum + done, 0)} of ${all.reduce((sum, { of }) => sum + of, 0)}`
}

/** Up to so many missing items are named; more are counted. */
const NAMED = 2

interface Missing {
  /** What prevents completion, a line for each part. */
  readonly blocks: readonly string[]
  /** Everything that is missing, a line for each part. */
  readonly all: readonly string[]
  /** The part in which the first item that prevents completion is filled in. */
  readonly first: AcmPart
  /**
   * The first part, before the last one, with anything missing, if completion is prevented by something to fill in
   * before the last part.
   */
  readonly goOn: AcmPart | undefined
}

/** What is missing, part by part. */
export function missingInWords(acm: Acm): Missing {
  const { blocks, open } = missing(standings(caseOf(acm)))
  const last = acmContent.parts.at(-1)!
  const lines = (rows: readonly AcmStanding[], each: (rows: readonly AcmStanding[]) => string): string[] =>
    acmContent.parts.flatMap((part) => {
      const of = rows.filter(({ item }) => item.part === part.id)
      return of.length === 0 ? [] : [`${partTitle(part)}: ${each(of)}`]
    })
  return {
    blocks: lines(blocks, (of) => of.map(nameOf).join(' · ')),
    all: lines([...blocks, ...open], (of) => (of.length <= NAMED ? of.map(nameOf).join(' · ') : `${of.length} open`)),
    first: acmContent.parts.find(({ id }) => blocks.some(({ item }) => saidIn(item) === id)) ?? acmContent.parts[0]!,
    goOn: blocks.some(({ item }) => saidIn(item) !== last.id)
      ? acmContent.parts.find(
          ({ id }) => id !== last.id && [...blocks, ...open].some(({ item }) => saidIn(item) === id),
        )
      : undefined,
  }
}

/** An item's name in the list; for alternatives, what they decide. */
export function nameOf({ item }: AcmStanding): string {
  return item.oneOf ? 'The way to a partner' : item.words
}

/** The part in which the FM fills in what is missing. */
function saidIn({ part, source }: AcmItem): AcmPartId {
  if (source.from === 'ability') return 'conduct'
  return source.from === 'partner-settled' ? 'partner' : part
}

/** Shows the parts with their progress, and where to go on. */
export function showOverview(acm: Acm, record: string, remarks: AcmRemarks = {}): Reply {
  const rows = standings(caseOf(acm))
  const next = nextPart(rows)
  const begun = acm.version > 0
  const go = begun ? `Go on: ${partTitle(next)}` : `Start: ${partTitle(next)}`
  const card = acmOverviewCard({
    ...acmSubject(acm, record, next.id),
    ...remarks,
    about: aboutAcm(acm),
    task: taskInWords(),
    parts: acmContent.parts.map((part) => ({
      id: part.id,
      title: partTitle(part),
      progress: progressInWords(rows, part.id),
    })),
    next: { title: acm.ended ? 'Show what was completed' : go, part: acm.ended ? 'complete' : next.id },
    begun,
  })
  return { kind: 'card', summary: 'ACM conversation', record, card }
}

/** "Task 4047, mandatory · Assess · Customer Health, RFA, Targeting · FastTrack Manager" */
function taskInWords(): string {
  const { task, parts } = acmContent
  const { phase, motions, role } = parts[0]!
  return `Task ${task.id}${task.mandatory ? ', mandatory' : ''} · ${phase} · ${motions.join(', ')} · ${role}`
}

/** Who changed or completed it last, and when; empty when it is not begun. */
export function aboutAcm({ ended, changed, ...days }: Acm): string {
  if (ended) return `Completed by ${ended.by}, ${momentInWords(days, ended.at)}`
  return changed ? `Last changed by ${changed.by}, ${momentInWords(days, changed.at)}` : ''
}

/** The first part with something to do; the last part if there is nothing. */
export function nextPart(rows: readonly AcmStanding[]): AcmPart {
  const open = acmContent.parts.find(({ id }) => {
    const { done, of } = progressOf(rows, id)
    return done < of && !(id === 'value-add' && done === 0)
  })
  return open ?? acmContent.parts.at(-1)!
}

/** Lists conversations, or customers to begin one with. */
export function showAcmList({ rows, more }: AcmRecords, record: string, title: string): Reply {
  const hint = more
    ? `The first ${ACM_PAGE}. Type acm and a customer, like “acm contoso”, for another.`
    : 'Or type acm and a customer, like “acm contoso”.'
  const card = acmListCard({
    record,
    title,
    hint,
    rows: rows.map((acm) => ({ customerId: acm.customerId, customer: acm.customer, progress: allInWords(acm) })),
  })
  return { kind: 'card', summary: title, record, card }
}

/** Shows the progress in a channel or group chat. */
export function showProgress(rows: readonly Acm[]): Reply {
  const card = acmProgressCard({
    rows: rows.map((acm) => {
      const standing = standings(caseOf(acm))
      return {
        customer: acm.customer,
        // Who completed it is not shown there.
        progress: acm.ended ? 'completed' : allInWords(acm),
        parts: acmContent.parts.map((part) => `${partTitle(part)} · ${progressInWords(standing, part.id)}`),
      }
    }),
  })
  return { kind: 'card', summary: 'ACM conversation', card }
}

export interface PartRemarks extends AcmRemarks {
  /** Completion was refused: the card leads to what is missing, or takes a reason. */
  readonly refused?: true
}

/**
 * Shows one part.
 * @param me the person's id: their own ticks are shown without a name
 */
export function showPart(acm: Acm, record: string, id: AcmPartId, me: string, remarks: PartRemarks = {}): Reply {
  const at = acmContent.parts.findIndex((part) => part.id === id)
  const part = acmContent.parts[at]!
  const all = standings(caseOf(acm))
  const rows = all.filter(({ item }) => item.part === id)
  const asked = [
    ...questionsOf(acm, id),
    ...rows.flatMap((row) => rowOf(row, me, acm)),
    ...textsOf(acm, id, remarks.refused),
  ]
  const lacking = missingInWords(acm)
  const card = acmPartCard({
    ...acmSubject(acm, record, id),
    notice: remarks.notice,
    problems: remarks.problems,
    title: partTitle(part),
    progress: progressInWords(all, id),
    says: part.says,
    ...helpOf(caseOf(acm), part),
    rows:
      asked.length > 0 ? asked : [{ kind: 'line', sign: '–', words: 'Nothing to do here', says: rows[0]?.says ?? '' }],
    missing: id === 'complete' && !remarks.refused ? lacking.all : [],
    buttons: buttonsOf(at, lacking, rows.some(mayNotApply), remarks.refused),
    canRefer: id === 'partner' && helpNeeded(caseOf(acm)) === true,
  })
  return { kind: 'card', summary: `ACM conversation: ${part.name}`, record, card }
}

function buttonsOf(
  at: number,
  { first: lacking, goOn }: Missing,
  canBeSkipped: boolean,
  refused: true | undefined,
): AcmButton[] {
  const part = acmContent.parts[at]!
  const before = acmContent.parts[at - 1]
  const after = acmContent.parts[at + 1]
  const back = before
    ? { title: 'Back', verb: 'acm-part', part: before.id }
    : { title: 'Back', verb: 'acm-parts', part: part.id }
  const others = [back, { title: 'Note', verb: 'acm-note', part: part.id }]
  const title = canBeSkipped ? 'Remark or not applicable' : 'Add a remark'
  const remark = { title, verb: 'acm-item', part: part.id }
  if (after) return [{ title: `Next: ${partTitle(after)}`, verb: 'acm-part', part: after.id }, ...others, remark]
  if (!refused) {
    const go = goOn ? [{ title: `Go on: ${partTitle(goOn)}`, verb: 'acm-part', part: goOn.id }] : []
    return [...go, { title: 'Complete', verb: 'acm-complete', part: part.id }, ...others, remark]
  }
  // What is missing on this part is written here; then it can be completed.
  const first =
    lacking.id === part.id
      ? { title: 'Complete', verb: 'acm-complete', part: part.id }
      : { title: `Go to ${partTitle(lacking)}`, verb: 'acm-part', part: lacking.id }
  return [first, { title: 'Complete with this reason', verb: 'acm-complete-without', part: part.id }, ...others]
}

const YES_NO = [
  { id: 'yes', name: 'Yes' },
  { id: 'no', name: 'No' },
]

function questionsOf(acm: Acm, part: AcmPartId): AcmRow[] {
  const { answers } = acm.state
  const question = (id: 'skills' | 'bandwidth', label: string): AcmRow => {
    return { kind: 'choice', id, label, choices: YES_NO, chosen: answers[id] ?? '', expanded: false }
  }
  if (part === 'conduct') {
    return [
      question('skills', 'Do their own teams have the skills to drive adoption?'),
      question('bandwidth', 'And the bandwidth?'),
    ]
  }
  if (part !== 'partner' || helpNeeded(caseOf(acm)) !== true || acm.facts.partnerRoute) return []
  const choices = acmContent.routes.map(({ id, words }) => ({ id, name: words }))
  return [
    {
      kind: 'choice',
      id: 'route',
      label: 'The way to a partner',
      choices,
      chosen: answers.route ?? '',
      expanded: true,
    },
  ]
}

function textsOf({ state: { texts } }: Acm, part: AcmPartId, refused: boolean | undefined): AcmRow[] {
  if (part !== 'complete') return []
  const text = (id: 'decisions' | 'reason', label: string): AcmRow => {
    return { kind: 'text', id, label, value: texts[id], max: MAX_ACM_TEXT }
  }
  const decisions = text('decisions', `${TEXT_NAMES.decisions}: what follows from the conversation?`)
  return refused || texts.reason ? [decisions, text('reason', 'Why complete it all the same?')] : [decisions]
}
