import { unreadDay } from '../../../playbook/dates/unread-day.ts'
import type { Status } from '../../../playbook/model.ts'
import { dayInWords } from '../../../domain/days-in-words.ts'
import type { DialogEnv } from '../../model.ts'
import type { Assessment } from '../model.ts'
import type { StatusRecord } from '../../../domain/entitlement/status-record.ts'
import { keptOf } from '../whose/kept-customers.ts'

interface DateFacts {
  readonly date: string | undefined
  readonly dateUnknown: boolean | undefined
  /** It was not said anew: it is what is kept. */
  readonly isKept?: true
}

/**
 * The date of the status that is shown. Where the same status is kept already and nothing else was said or set, the kept
 * date holds on; not a day that has passed, and not if the text names a day that could not be read.
 */
export function dateFacts(env: DialogEnv, assessment: Assessment, status: Status): DateFacts {
  const { date, dateUnknown } = assessment.draft
  const said = { date, dateUnknown }
  if (date !== undefined || dateUnknown !== undefined || assessment.correcting) return said
  const kept = keptOf(env, assessment)
  const { today } = env
  if (kept?.status !== status.id || today === undefined || unreadDay(assessment.text, today)) return said
  const day = kept.targetDate ?? kept.unblockDate
  if (day === null) return kept.dateUnknown ? { date, dateUnknown: true, isKept: true } : said
  return day < today ? said : { date: day, dateUnknown: false, isKept: true }
}

/** What keeping the same status again changes of what is kept; undefined for another status, or a correction. */
export function changedByKeeping(env: DialogEnv, now: StatusRecord): string | undefined {
  const before = env.records.entitlement
  if (!before || before.status !== now.status) return undefined
  const dates = [before, now].map((each) => inWords(each.targetDate ?? each.unblockDate, each.dateUnknown))
  const changes = [
    ...(dates[0] === dates[1] ? [] : [`Date: ${dates[0]} → ${dates[1]}.`]),
    ...(before.note === now.note || before.note === '' ? [] : ['The note is new; the history has the earlier one.']),
  ]
  return changes.length > 0 ? `The status stays. ${changes.join(' ')}` : 'Status, date and note stay as they were.'
}

function inWords(day: string | null, isUnknown: boolean): string {
  return day === null ? (isUnknown ? 'not known' : 'none') : dayInWords(day)
}
