import { ToggleInput } from '@microsoft/teams.cards'
import { doubtOf } from '../../playbook/dates/date-doubt.ts'
import { dayInputBeside } from '../day-input.ts'
import { notice, spoken, type CardElement } from '../elements.ts'

/** The date that must be kept with a status. */
export interface DateField {
  readonly kind: 'target' | 'unblock'
  readonly value: string
  readonly unknown: boolean
  /** The words from which it was read. */
  readonly said: string | undefined
  /** Whose day it is, if it need not be the day on which the obstacle is gone. */
  readonly event?: 'go-live' | 'pilot' | 'decision' | undefined
  /** Why the field is empty, if the text has a day that is no valid date. */
  /** YYYY-MM-DD; a date before it is refused. */
  readonly today: string
  readonly unread?: { readonly quote: string; readonly why: string } | undefined
}

/** What is said at the field of a date that has passed. */
export const DAY_TO_COME = {
  target: 'Choose today or a later day.',
  unblock: 'Choose today or a later day, or clear it and tick “Date not known”.',
} as const

const OF_EVENT = {
  'go-live': 'It is the day of the go-live: set when the obstacle is expected to be gone',
  pilot: 'It is the day of a pilot: set when the obstacle is expected to be gone',
  decision: 'A decision is due on it: another day is right if the decision does not end the obstacle',
} as const

/** The problem with the field above. */
export function beneath(problem: string | undefined): CardElement[] {
  return problem === undefined ? [] : [notice(problem, 'problem')]
}

/** Marks the label as required as long as the field is empty. */
export function requiredUntil(isSet: boolean, label: string): string {
  return isSet ? label : `${label} (required)`
}

/** On one line of a phone. */
function unblockLabel(isSet: boolean): string {
  return isSet ? 'Projected unblock date' : 'Projected unblock date (required, or tick below)'
}

/** The inputs for the target date, or for the projected unblock date, which may be "not known". */
export function dateInputs(date: DateField | undefined, problem: string | undefined): CardElement[] {
  if (!date) return []
  const isSet = date.value !== '' || date.unknown
  const label = date.kind === 'target' ? requiredUntil(isSet, 'Target date') : unblockLabel(isSet)
  return [
    dayInputBeside({ id: 'date', label, value: date.value }, { min: date.today, refused: DAY_TO_COME[date.kind] }),
    ...(date.said ? [readFrom(date.said, doubtOf(date.said) ?? (date.event && OF_EVENT[date.event]))] : []),
    ...(date.unread && !isSet
      ? [
          spoken([{ text: `“${date.unread.quote}” ${date.unread.why}. No date is set.`, subtle: true }], {
            spacing: 'None',
          }),
        ]
      : []),
    ...beneath(problem),
    ...(date.kind === 'unblock'
      ? [
          new ToggleInput('Date not known', {
            id: 'dateUnknown',
            value: date.unknown ? 'true' : 'false',
            spacing: 'None',
          }),
        ]
      : []),
  ]
}

/** Says that a value was read from the text and must be checked, and what else could be meant. */
export function readFrom(said: string, doubt?: string): CardElement {
  const text = `Read from “${said}”. Please check.${doubt ? ` ${doubt}.` : ''}`
  return spoken([{ text, subtle: true }], { spacing: 'None' })
}
