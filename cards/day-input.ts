import { DateInput } from '@microsoft/teams.cards'

/** Which days a field takes, and what is said at the field of any other. Days are YYYY-MM-DD. */
export interface DayRule {
  /** The first day; undefined: any, as where the day of the turn is not known. */
  readonly min?: string | undefined
  readonly max?: string | undefined
  readonly refused: string
}

interface Labelled {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly isRequired?: true
}

/** An input whose client refuses a day against the rule at the field, before anything is sent. */
export function dayInput({ id, label, value, isRequired }: Labelled, { min, max, refused }: DayRule): DateInput {
  return new DateInput({
    id,
    label,
    ...(value ? { value } : {}),
    ...(min ? { min } : {}),
    ...(max ? { max } : {}),
    ...(isRequired ? { isRequired } : {}),
    ...(min || max || isRequired ? { errorMessage: refused } : {}),
  })
}

/**
 * The same on a card where other buttons send the inputs, too: a day that is filled in against the rule would hold all of
 * them back, so that only what is saved is refused.
 */
export function dayInputBeside(labelled: Labelled, { min = '', max, refused }: DayRule): DateInput {
  const { value } = labelled
  const isAgainst = value !== '' && (value < min || (max !== undefined && value > max))
  return dayInput(labelled, isAgainst ? { refused } : { min, max, refused })
}
