import { saysHowMany, saysToWhom } from '../playbook/reading/attempts/attempts-told.ts'
import { findAttempts } from '../playbook/reading/attempts/find-attempts.ts'

const NUMBER_ALONE = /^\d{1,3}$/

/**
 * The attempts of a row: what its cell does not say of them, the note may. A cell with a number and to whom the attempts
 * went stays as it is.
 * @param cell undefined: the row has none
 */
export function attemptsWithNote(cell: string | undefined, note: string | undefined): string | undefined {
  if (note === undefined || (cell !== undefined && isTold(cell))) return cell
  const noted = findAttempts(note)?.attempts
  if (noted !== undefined && isTold(noted)) {
    return cell === undefined || countIn(cell) === countIn(noted) ? noted : `${cell}; ${noted}`
  }
  if (cell === undefined || !saysHowMany(cell)) return cell
  const counted = NUMBER_ALONE.test(cell) ? `${cell} attempts` : cell
  const together = findAttempts(`${counted}. ${note}`)?.attempts
  return together !== undefined && isTold(together) ? together : cell
}

function isTold(attempts: string): boolean {
  return saysHowMany(attempts) && saysToWhom(attempts)
}

/** "3 calls, 5 mails to the IT lead since 2 May" are eight. */
function countIn(attempts: string): number {
  const [counted = ''] = attempts.split(/ to | since |;/)
  return [...counted.matchAll(/\d+/g)].reduce((sum, [number]) => sum + Number(number), 0)
}
