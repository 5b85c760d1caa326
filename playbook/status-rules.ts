import { notesWhom, saysHowMany, saysToWhom } from './reading/attempts/attempts-told.ts'
import type { Status } from './model.ts'

/** What is set with a status. Dates are YYYY-MM-DD; empty and undefined both mean that nothing was said. */
export interface StatusFacts {
  /** In Progress: the target date. Blocked: the projected unblock date. */
  readonly date?: string | undefined
  /** Blocked: it was said that the date is not known. A date given beside it counts more. */
  readonly dateUnknown?: boolean | undefined
  readonly attempts?: string | undefined
  readonly note: string
}

/**
 * Where the facts come from. A card sets them now; a file says how they stand, so that its days may have passed. How to
 * set things right is said for each.
 */
export type FactsFrom = 'card' | 'file'

/**
 * The playbook's rules for what must be set with a status, the same wherever a status or its date is set: In Progress
 * needs a target date; Blocked a projected unblock date, or an explicit "not known"; what is set now lies not in the past;
 * Unresponsive needs the attempts and to whom; No Intent the reason in the note. Whether the account is managed is asked for beside the attempts and judged with the note; who leaves it out is not refused.
 * @param today where the person is, YYYY-MM-DD
 * @returns what is missing or wrong, each as a sentence with the way out; empty when the status can be set
 */
export function statusProblems(status: Status, facts: StatusFacts, today: string, from: FactsFrom = 'card'): string[] {
  return [
    ...dateProblems(status, facts, today, from),
    ...attemptsProblems(status, facts, from),
    // A list may have statuses without their notes; what is missing is written later.
    ...(from === 'file' ? [] : noteProblems(status, facts)),
  ]
}

/** The part of the rules that is about the note. */
export function noteProblems(status: Status, { note }: Pick<StatusFacts, 'note'>): string[] {
  if (note.trim()) return []
  return status.requires.includes('reason')
    ? ['The note is empty. It must say why there is no intent.']
    : ['The note is empty. Say in a sentence what is intended and why.']
}

/** The part of the rules that is about the attempts. A file may say to whom they went in its note as well. */
export function attemptsProblems(
  status: Status,
  facts: Pick<StatusFacts, 'attempts'> & { readonly note?: string | undefined },
  from: FactsFrom = 'card',
): string[] {
  if (!status.requires.includes('attempts')) return []
  const attempts = facts.attempts?.trim() ?? ''
  if (!attempts || !saysHowMany(attempts))
    return ['Say how many attempts were made, how, and to whom: “4 mails, 2 calls to the IT lead; unmanaged”.']
  return saysToWhom(attempts) || (from === 'file' && notesWhom(facts.note ?? ''))
    ? []
    : ['Say also to whom the attempts went: “4 mails, 2 calls to the IT lead; unmanaged”.']
}

/** The part of the rules that is about the date. */
export function dateProblems(
  status: Status,
  { date = '', dateUnknown = false }: Pick<StatusFacts, 'date' | 'dateUnknown'>,
  today: string,
  from: FactsFrom = 'card',
): string[] {
  const hasPassed = from === 'card' && date < today
  if (status.requires.includes('target-date')) {
    if (!date)
      return ['In Progress needs a target date: the day a set of users is to be onboarded beyond technical enablement.']
    if (!isDay(date)) return ['The target date is not a date. Write it as YYYY-MM-DD.']
    if (hasPassed) return ['The target date lies in the past. Choose today or later.']
  }
  if (status.requires.includes('unblock-date')) {
    if (!date && !dateUnknown) {
      const way = from === 'card' ? 'tick “Date not known”' : 'write “not known”'
      return [`Blocked needs a projected unblock date, or ${way}.`]
    }
    if (date && !isDay(date)) return ['The unblock date is not a date. Write it as YYYY-MM-DD.']
    if (date && hasPassed) return ['The unblock date lies in the past. Choose today or later, or clear it.']
  }
  return []
}

/** What is kept of the facts: nothing that the status does not ask for, and a date counts more than "not known". */
export function settledFacts(
  status: Status,
  { date, dateUnknown, attempts }: Omit<StatusFacts, 'note'>,
): {
  readonly targetDate: string | null
  readonly unblockDate: string | null
  readonly dateUnknown: boolean
  readonly attempts: string | null
} {
  const blocked = status.requires.includes('unblock-date')
  return {
    targetDate: (status.requires.includes('target-date') && date) || null,
    unblockDate: (blocked && date) || null,
    dateUnknown: blocked && !date && dateUnknown === true,
    attempts: (status.requires.includes('attempts') && attempts?.trim()) || null,
  }
}

/** True for a day that exists, written as YYYY-MM-DD. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const [year, month, day] = [Number(value.slice(0, 4)), Number(value.slice(5, 7)), Number(value.slice(8))]
  const lastOfMonth = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return month >= 1 && month <= 12 && day >= 1 && day <= lastOfMonth
}

/** True for a status that is set with a target date or a projected unblock date. */
export function hasDate({ requires }: Pick<Status, 'requires'>): boolean {
  return requires.includes('target-date') || requires.includes('unblock-date')
}
