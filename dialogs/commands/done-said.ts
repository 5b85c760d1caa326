import { customerKey } from '../../playbook/names/customer-key.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { inOneLine, withoutOpening, withoutPoliteWords } from './around-commands.ts'
import { namesCustomer } from './command-status.ts'
import type { Command } from './model.ts'

/** In characters. */
const MAX_LENGTH = 80
const OPENS = /^(?:(?:ok(?:ay)?|so|and|well|yes|also|great|good news)[,:]? ){1,3}/i
const DONE =
  /^(.{2,60}?)(?::| -| –|,)? (?:(?:is|are|was|were|has been) )?(?:(?:all|already|now|completely|fully) )*(?:done|finished|completed?|closed|over)(?: (?:now|today|already|too|as well|by now))*$/i

/**
 * “Fabrikam is done”: no L2 is called so, and it is not said what is done. The statuses kept of the customer show what it
 * may mean.
 * @param open the customer of the open assessment, about which the same words may be an answer
 */
export function readDoneSaid(
  prepared: PreparedPlaybook,
  open: string | undefined,
  message: string,
): Command | undefined {
  if (message.length > MAX_LENGTH || message.trimEnd().endsWith('?')) return undefined
  const text = withoutOpening(withoutPoliteWords(inOneLine(message)))
    .replace(/[\s.!]{1,9}$/, '')
    .replace(OPENS, '')
  const filter = DONE.exec(text)?.[1]?.trim()
  if (filter === undefined || !namesCustomer(prepared, filter)) return undefined
  const key = customerKey(open ?? '')
  const isOpen = key !== '' && `${customerKey(filter)} `.startsWith(`${key} `)
  return isOpen ? undefined : { kind: 'status', filter, ifKept: true, asks: 'done' }
}
