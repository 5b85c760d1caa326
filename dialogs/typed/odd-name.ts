import { customerKey } from '../../playbook/names/customer-key.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { withoutPoliteWords } from '../commands/around-commands.ts'
import type { Command } from '../commands/model.ts'
import { commandIn } from '../commands/spoken-of.ts'
import type { Dialog, Heard } from '../dialog.ts'
import type { DialogEnv } from '../model.ts'
import { nameAndWorkload } from '../records/name-and-workload.ts'
import { readWholeName } from '../records/whole-name.ts'
import { neededByText } from './needed.ts'
import { onCommand } from './on-command.ts'

/** In characters: a note may stand behind the name. */
const MAX_LENGTH = 2000

const MOVES = '(?:move|change|set|shift|postpone|push|reschedule|extend|update|delay|defer)(?: (?:back|forward|out))?'
/** A part of DIBS, behind the name of whom it is told. */
const DIBS = String.raw`(?:(?:dibs|seats?|due|intent|business (?:reason|case|driver|need)|success owner)\b|\d[\d.,'’]{0,12} seats\b)`
/** Where a name stands in commands about what is kept; what is read with any other name there is one with this name, too. */
const NAMED: readonly RegExp[] = [
  /^(?:show )?(?:me )?(?:the )?(?:status|history)(?: of| for|:)? (?<name>.+)$/di,
  /^(?:show|open|find|view|see|check)(?: me)? (?<name>.{2,80})$/di,
  /^(?:add (?:a )?)?(?:comment|note)(?: on| for| of| to)? (?<name>[^:]{2,80}):/di,
  /^(?!(?:check|judge|rate|my|this) )(?<name>[^:]{2,80}?):? (?:comment|note):/di,
  new RegExp(
    `^${MOVES} (?:the |my )?(?:[a-z]+ )?(?:date|deadline) (?:of|for|at) (?<name>.{2,80}) (?:to|until|till|by) .{1,40}$`,
    'di',
  ),
  new RegExp(`^${MOVES} (?<name>.{2,80}?)(?:['’]s)? (?:date |deadline )?(?:to|until|till|by) .{1,40}$`, 'di'),
  /^(?:the )?(?:success owner|due date|date|deadline) (?:of|for|at) (?<name>.{2,80}?) (?:is|becomes|will be|should be)\b/di,
  /^(?<name>[^:;,]{2,80}?)(?::|['’]s)? (?:the )?(?:(?:new|projected|target|unblock) )?(?:date|deadline)(?: is| was|:)(?: now)? \S/di,
  new RegExp(
    `^(?:(?:for|of|at) )?(?<name>[^:;]{2,80}?)(?: ?[:,–-]|['’]s)?(?: (?:the|their|its|they|now|has|have|got|bought|with)){0,3} ${DIBS}`,
    'di',
  ),
  /^post (?!(?:to|in|it|this|that) )(?<name>.{2,80})$/di,
  /^value(?:[ -]add)?(?: discussion)?(?: for| of| with)? (?<name>.{2,80})$/di,
  /^share .{2,80} (?:with|to) (?<name>.{2,80})$/di,
]
/** Nobody is called so, and every command reads it as a name. */
const STAND_IN = 'Zzyxworth'
const READ: ReadonlySet<Command['kind']> = new Set(['status', 'history', 'change', 'value', 'share'])

interface Asked {
  readonly command: Command
  /** The key of the name, without the workload behind it. */
  readonly key: string
}

/**
 * “Status Bed, Bath & Beyond”, “history Just Eat teams”, “move Will & Grace to 30 April”: what would be a sentence, or name two, is a
 * name where a customer is kept who is called exactly so. Otherwise it goes on to be whatever it is.
 */
export const oddNameDialog: Dialog = (heard) => {
  const { prepared, state, incoming } = heard
  const { what, where } = incoming
  if (what.kind !== 'text' || where.kind !== 'personal' || what.text.length > MAX_LENGTH) return undefined
  // What is a command already reads a list of its own.
  const asked = commandIn(prepared, state, what.text) ? undefined : readAsked(heard, what.text)
  if (!asked) return undefined
  const { command, key } = asked
  return {
    needs: { records: neededByText(heard, what.text, command) },
    perhaps: true,
    answer: (env) => (isKept(env, key) ? onCommand(env, state, command, incoming) : undefined),
  }
}

function isKept({ records: { list, entitlement, sharing } }: DialogEnv, key: string): boolean {
  const names = [...(list?.rows ?? []), ...(entitlement ? [entitlement] : [])].map(({ customer }) => customer)
  return [...names, ...(sharing?.customer ? [sharing.customer.name] : [])].some((name) => customerKey(name) === key)
}

/** Reads the message as the command that it would be with a plain name in the place of this one. */
function readAsked({ prepared, state }: Heard, message: string): Asked | undefined {
  const text = withoutPoliteWords(message.trim().replace(/\s+/g, ' '))
  for (const pattern of NAMED) {
    const found = pattern.exec(text)
    const [from = 0, to = 0] = found?.indices?.groups?.['name'] ?? []
    const name = nameIn(prepared, text.slice(from, to))
    if (name === undefined) continue
    const plain = `${text.slice(0, from)}${STAND_IN}${text.slice(from + name.length)}`
    const command = commandIn(prepared, state, plain)
    if (command && READ.has(command.kind)) return { command: named(command, name), key: customerKey(name) }
  }
  return undefined
}

/** The name without the workload behind it, where it may be one. */
function nameIn(prepared: PreparedPlaybook, typed: string): string | undefined {
  const whole = typed === '' ? undefined : readWholeName(prepared, typed)
  return whole && nameAndWorkload(prepared, typed).name
}

/** The same command with the name that was typed. */
function named(command: Command, name: string): Command {
  const typed = JSON.stringify(name).slice(1, -1)
  return JSON.parse(JSON.stringify(command).replaceAll(new RegExp(STAND_IN, 'gi'), () => typed)) as Command
}
