import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { mayBeSlip, slipsBetween } from '../typed/slips.ts'
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
  'snooze',
]
/** Behind the name: how long. */
const UNTIL = /^(?:until|till?|for)$/i
/** From so many letters on a word may have two slips. */
const LONG = 6
/** Shorter words are near too many others. */
const SHORTEST = 4

/**
 * The command that "readyness contoso" was meant to be; undefined when the first word is none, or the rest is no name.
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
  // Nothing but a snooze has an end.
  if (until > 0 && near?.command !== 'snooze') return undefined
  return near && [near.command, ...rest].join(' ')
}
