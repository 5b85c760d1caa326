import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { slipsBetween } from '../slips.ts'
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
