import { DateInput, ToggleInput } from '@microsoft/teams.cards'
import { doubtOf } from '../../playbook/dates/date-doubt.ts'
import { notice, spoken, type CardElement } from '../elements.ts'

/** The date that must be kept with a status. */
export interface DateField {
  readonly kind: 'target' | 'unblock'
  readonly value: string
  readonly unknown: boolean
  /** The words that it was read from. */
  readonly said: string | undefined
  /** Why the field is empty, where the text names a day of which none could be made. */
  readonly unread?: { readonly quote: string; readonly why: string } | undefined
}

/** What is wrong with the field above. */
export function beneath(problem: string | undefined): CardElement[] {
  return problem === undefined ? [] : [notice(problem, 'problem')]
}

/** A label that says that its field is required as long as nothing is set. */
export function requiredUntil(isSet: boolean, label: string): string {
  return isSet ? label : `${label} (required)`
}

/** The target date or the projected unblock date, which may be said to be not known. */
export function dateInputs(date: DateField | undefined, problem: string | undefined): CardElement[] {
  if (!date) return []
  const isSet = date.value !== '' || date.unknown
  const label =
    date.kind === 'target' ? 'Target date' : `Projected unblock date${isSet ? '' : ', or tick “Date not known”'}`
  return [
    new DateInput({ id: 'date', label: requiredUntil(isSet, label), ...(date.value ? { value: date.value } : {}) }),
    ...(date.said ? [readFrom(date.said, doubtOf(date.said))] : []),
    ...(date.unread && !isSet
      ? [
          spoken([{ text: `“${date.unread.quote}” ${date.unread.why}. No date is set.`, subtle: true }], {
            spacing: 'None',
          }),
        ]
      : []),
    ...beneath(problem),
    ...(date.kind === 'unblock'
      ? [new ToggleInput('Date not known', { id: 'dateUnknown', value: date.unknown ? 'true' : 'false' })]
      : []),
  ]
}

/** A value that was read out of the text says so, to be checked, with what could be meant otherwise. */
export function readFrom(said: string, doubt?: string): CardElement {
  const text = `Read from “${said}”. Please check.${doubt ? ` ${doubt}.` : ''}`
  return spoken([{ text, subtle: true }], { spacing: 'None' })
}
