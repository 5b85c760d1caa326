import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { withoutSmallWords } from './around-commands.ts'
import { namesCustomer } from './command-status.ts'

/** "Contoso no change": the FM has checked, and there is nothing to assess. A command only if something is kept. */
export interface Unchanged {
  readonly kind: 'unchanged'
  readonly filter: string
  /** It is said to be blocked still: no news only where it is kept so. */
  readonly blocked?: true
}

/** In characters. */
const MAX_LENGTH = 100
const NO_CHANGE =
  '(?:(?:still )?(?:no|not any|without) (?:change|changes|news|updates?)|nothing (?:new|changed|has changed|to report)|(?:the )?(?:status |is |was |stays |remains |still |all )*(?:unchanged|the same as (?:before|last (?:time|week|month)))|status quo)'
/** Behind a name alone: by themselves these words may answer a question. */
const STILL =
  '(?:(?:is |are |stays |remains |all )*(?:still (?:the )?same|(?:the )?same as before|still (?:so|blocked|stuck|on hold)))'
const SINCE =
  '(?: (?:there|here|at all|so far|yet|again|today|since .{2,20}|from them|this (?:week|month)|(?:compared )?to (?:last|before).{0,10})){0,3}'
const STILL_BLOCKED = /\b(?:blocked|stuck|on hold)\b/i
const ALONE = new RegExp(`^${NO_CHANGE}${SINCE}$`, 'i')
const BEHIND = new RegExp(
  `^(.{2,60}?)(?:['’]s)?(?: ?[:,–-] ?| )(?:(?:has|have|had|says?|reports?|there is) )?(?:${NO_CHANGE}|${STILL})${SINCE}$`,
  'i',
)
const BEFORE = new RegExp(`^${NO_CHANGE} (?:at|for|with|from|on|in) (.{2,60}?)${SINCE}$`, 'i')

/**
 * The customer of whom a message says that nothing changed, and nothing else; empty if it names nobody. Undefined if it
 * says more.
 * @param message as typed
 */
export function readUnchanged(prepared: PreparedPlaybook, message: string): Unchanged | undefined {
  if (message.length > MAX_LENGTH || message.trimEnd().endsWith('?')) return undefined
  const text = withoutSmallWords(
    message
      .trim()
      .replace(/[\s.!]+$/, '')
      .replace(/\s+/g, ' '),
  )
  const blocked = STILL_BLOCKED.test(text) ? ({ blocked: true } as const) : {}
  if (ALONE.test(text)) return { kind: 'unchanged', filter: '', ...blocked }
  const filter = (BEFORE.exec(text) ?? BEHIND.exec(text))?.[1]
  return filter !== undefined && namesCustomer(prepared, filter) ? { kind: 'unchanged', filter, ...blocked } : undefined
}
