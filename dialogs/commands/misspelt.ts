import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { canBeListed, isFilter } from './command-status.ts'

/** First words of commands that a name may follow. */
const COMMANDS = [
  'status',
  'history',
  'readiness',
  'stakeholders',
  'plan',
  'reminders',
  'resources',
  'referral',
  'overrides',
  'assess',
  'resume',
  'cancel',
]
/** From so many letters on a word may have two slips. */
const LONG = 6
/** Shorter words are near too many others. */
const SHORTEST = 4
/** So many slips make another word. */
const ENOUGH = 3

/**
 * The command that "readyness contoso" was meant to be; undefined when the first word is none, or the rest is no name.
 * @param text without marks at its end
 */
export function misspeltCommand(prepared: PreparedPlaybook, text: string): string | undefined {
  const [first = '', ...rest] = text.split(' ')
  const typed = first.toLowerCase()
  if (typed.length < SHORTEST || !isFilter(rest.join(' '))) return undefined
  if (!rest.every((word) => canBeListed(prepared, word))) return undefined
  const most = typed.length >= LONG ? 2 : 1
  const near = COMMANDS.map((command) => ({ command, slips: slipsBetween(typed, command) }))
    .filter(({ slips }) => slips > 0 && slips <= most)
    .toSorted((a, b) => a.slips - b.slips)[0]
  return near && [near.command, ...rest].join(' ')
}

/** How many letters were left out, added, mistaken or changed places with the next. */
function slipsBetween(typed: string, meant: string): number {
  if (Math.abs(typed.length - meant.length) >= ENOUGH) return ENOUGH
  let before: number[] = []
  let row = Array.from({ length: meant.length + 1 }, (_, j) => j)
  for (let i = 1; i <= typed.length; i++) {
    const next = [i]
    for (let j = 1; j <= meant.length; j++) {
      const isSame = typed[i - 1] === meant[j - 1]
      const isSwapped = i > 1 && j > 1 && typed[i - 1] === meant[j - 2] && typed[i - 2] === meant[j - 1]
      next[j] = Math.min(
        row[j]! + 1,
        next[j - 1]! + 1,
        row[j - 1]! + (isSame ? 0 : 1),
        isSwapped ? before[j - 2]! + 1 : ENOUGH,
      )
    }
    before = row
    row = next
  }
  return row[meant.length]!
}
