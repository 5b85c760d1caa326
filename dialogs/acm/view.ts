import {
  caseOf,
  partTitle,
  progressInWords,
  type Missing,
  missingInWords,
  aboutAcm,
  nextPart,
} from '../../domain/acm/in-words.ts'
import { acmPartCard, type AcmButton, type AcmRow } from '../../cards/acm/part-card.ts'
import { acmListCard, acmOverviewCard, acmProgressCard } from '../../cards/acm/overview-card.ts'
import type { AcmRemarks, AcmSubject } from '../../cards/acm/elements.ts'
import type { AcmPartId } from '../../playbook/acm/acm.ts'
import { progressOf } from '../../playbook/acm/progress.ts'
import { helpNeeded, standings } from '../../playbook/acm/standing.ts'
import { TEXT_NAMES } from '../../playbook/acm/note.ts'
import { acmContent } from '../../playbook/content/acm.ts'
import { ACM_PAGE } from './commands.ts'
import { MAX_ACM_TEXT } from './actions.ts'
import { helpOf } from '../../domain/acm/links.ts'
import { mayNotApply, rowOf } from './rows.ts'
import type { Acm } from '../../domain/acm/model.ts'
import type { AcmRecords } from './model.ts'
import type { Reply } from '../model.ts'
import { momentInWords } from '../../domain/days-in-words.ts'

/** The conversation that a card is about, with its current version. */
export function acmSubject(acm: Acm, record: string, part: AcmPartId): AcmSubject {
  return { record, customerId: acm.customerId, version: acm.version, customer: acm.customer, part }
}

/** The progress of the whole conversation. */
function allInWords(acm: Acm): string {
  if (acm.ended) return `completed by ${acm.ended.by}, ${momentInWords(acm, acm.ended.at)}`
  if (acm.version === 0) return 'not begun'
  const rows = standings(caseOf(acm))
  const all = acmContent.parts.map(({ id }) => progressOf(rows, id))
  return `${all.reduce((sum, { done }) => sum + done, 0)} of ${all.reduce((sum, { of }) => sum + of, 0)}`
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
  const back: AcmButton = before
    ? { title: 'Back', verb: 'acm-part', part: before.id }
    : { title: 'Back', verb: 'acm-parts', part: part.id }
  const others: AcmButton[] = [back, { title: 'Note', verb: 'acm-note', part: part.id }]
  const title = canBeSkipped ? 'Remark or not applicable' : 'Add a remark'
  const remark: AcmButton = { title, verb: 'acm-item', part: part.id }
  if (after) return [{ title: `Next: ${partTitle(after)}`, verb: 'acm-part', part: after.id }, ...others, remark]
  if (!refused) {
    const go: AcmButton[] = goOn ? [{ title: `Go on: ${partTitle(goOn)}`, verb: 'acm-part', part: goOn.id }] : []
    return [...go, { title: 'Complete', verb: 'acm-complete', part: part.id }, ...others, remark]
  }
  // What is missing on this part is written here; then it can be completed.
  const first: AcmButton =
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
