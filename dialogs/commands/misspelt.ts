import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { mayBeSlip, slipsBetween } from '../../playbook/reading/text/slips.ts'
import { canBeListed, isFilter } from './command-status.ts'

/** First words of commands that take a name. */
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
  'snooze',
]
/** Words before the end of a snooze, behind the name. */
const UNTIL = /^(?:until|till?|for)$/i
/** A word with so many letters may have two slips. */
const LONG = 6
/** Shorter words are similar to too many others. In letters. */
const SHORTEST = 4

/**
 * The command that "readyness contoso" was meant to be; undefined if the first word is not similar to a command, or the
 * rest is no name.
 * @param text without marks at its end
 */
export function misspeltCommand(prepared: PreparedPlaybook, text: string): string | undefined {
  const [first = '', ...rest] = text.split(' ')
  const typed = first.toLowerCase()
  const until = rest.findIndex((word) => UNTIL.test(word))
  const named = until > 0 ? rest.slice(0, until) : rest
  if (typed.length < SHORTEST || !isFilter(named.join(' '))) return undefined
  if (!named.every((word) => canBeListed(prepared, word))) return undefined
  const most = typed.length >= LONG ? 2 : 1
  const near = COMMANDS.filter((command) => mayBeSlip(typed, command, most))
    .map((command) => ({ command, slips: slipsBetween(typed, command) }))
    .filter(({ slips }) => slips > 0 && slips <= most)
    .toSorted((a, b) => a.slips - b.slips)[0]
  // Only a snooze has an end.
  if (until > 0 && near?.command !== 'snooze') return undefined
  return near && [near.command, ...rest].join(' ')
}
